package tarazy.text.annotated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tarazy.text.annotated.AnnotatedPage.Pages;
import tarazy.text.layout.Zone;

/**
 * What is seen on whole pages annotated by readers who did not know the rules, printed with every miss. The bounds are a little below what was
 * reached, to show what gets worse; docs/reading.md has the figures and the bars.
 */
class AnnotatedPagesTest {
    private static void within(Score score, double precision, double recall) {
        assertThat(score.precision()).as("precision, %s", score).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as("recall, %s", score).isGreaterThanOrEqualTo(recall);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"LAID_OUT", "MARKED"},
            mode = EnumSource.Mode.EXCLUDE)
    void zones_and_sentences(Pages pages) {
        System.out.println(pages);
        LayoutScores scores = new LayoutScores(pages.all());
        within(scores.zones.getOrDefault(Zone.BOILERPLATE, new Score()), 0.94, 0.9);
        within(scores.inner, 0.98, 0.97);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"LAID_OUT", "MARKED"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_is_seen(Pages pages) {
        System.out.println(pages);
        SnippetScores scores = new SnippetScores(pages.all(), pages.actors());
        assertAll(
                () -> within(scores.dates(), 0.95, 0.90),
                () -> within(scores.resolvedDates(), 0.95, 0.90),
                () -> assertThat(scores.wrongDates()).isEmpty(),
                () -> within(scores.quantities(), 0.89, 0.89),
                () -> within(scores.mentions(), 0.99, 0.93),
                () -> within(scores.attributions(), 0.86, 0.75),
                () -> within(scores.cues(), 0.94, 0.82),
                () -> within(scores.conditionals(), 0.90, 0.80),
                () -> within(scores.hedges(), 0.86, 0.95),
                () -> within(scores.negations(), 0.95, 0.95));
    }
}
