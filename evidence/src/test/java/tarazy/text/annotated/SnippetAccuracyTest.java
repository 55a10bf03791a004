package tarazy.text.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tarazy.text.annotated.AnnotatedPage.Pages;

/** What is seen on the pages that rules were mended on, at the bars the project has set itself. */
class SnippetAccuracyTest {
    private static final SnippetScores SCORES = new SnippetScores(Pages.MARKED.all(), Pages.MARKED.actors());

    private static void reaches(Score score, double precision, double recall) {
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(recall);
    }

    @Test
    void dates() {
        reaches(SCORES.dates(), 0.95, 0.90);
    }

    @Test
    void no_date_is_resolved_wrongly() {
        assertThat(SCORES.wrongDates()).isEmpty();
    }

    @Test
    void dates_with_their_year_are_resolved() {
        reaches(SCORES.resolvedDates(), 0.95, 0.90);
    }

    @Test
    void quantities() {
        reaches(SCORES.quantities(), 0.95, 0.95);
    }

    @Test
    void mentions() {
        reaches(SCORES.mentions(), 0.99, 0.93);
    }

    @Test
    void attributions() {
        reaches(SCORES.attributions(), 0.90, 0.80);
    }

    @Test
    void conditionals() {
        reaches(SCORES.conditionals(), 0.80, 0.85);
    }

    @Test
    void hedges() {
        reaches(SCORES.hedges(), 0.90, 0.95);
    }

    @Test
    void negations() {
        reaches(SCORES.negations(), 0.90, 0.90);
    }
}
