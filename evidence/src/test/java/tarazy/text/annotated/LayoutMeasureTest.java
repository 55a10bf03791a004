package tarazy.text.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tarazy.text.annotated.AnnotatedPage.Pages;
import tarazy.text.layout.Zone;

/** Zones and sentences on the pages that rules were mended on, at the bars the project has set itself. */
class LayoutMeasureTest {
    private static final LayoutScores SCORES = new LayoutScores(Pages.LAID_OUT.all());

    @Test
    void boilerplate_lines_are_told_from_text() {
        Score score = SCORES.zones.getOrDefault(Zone.BOILERPLATE, new Score());
        assertThat(score.wanted()).isGreaterThan(100);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void other_zones_are_mostly_right() {
        SCORES.zones.forEach((zone, score) -> {
            assertThat(score.precision()).as("precision of %s", zone).isGreaterThanOrEqualTo(0.8);
            assertThat(score.recall()).as("recall of %s", zone).isGreaterThanOrEqualTo(0.8);
        });
    }

    @Test
    void sentences_end_where_they_do() {
        assertThat(SCORES.inner.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(SCORES.inner.recall()).isGreaterThanOrEqualTo(0.97);
    }
}
