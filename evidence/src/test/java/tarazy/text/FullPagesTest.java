package tarazy.text;

import org.junit.jupiter.api.Test;
import tarazy.text.AnnotatedPage.Pages;
import tarazy.text.layout.LayoutScores;
import tarazy.text.snippet.SnippetScores;

class FullPagesTest {
    @Test
    void all() {
        new LayoutScores(Pages.FULL.all());
        SnippetScores s = new SnippetScores(Pages.FULL.all(), Pages.FULL.actors());
        s.dates();
        s.resolvedDates();
        System.out.println("WRONG " + s.wrongDates().size() + " " + s.wrongDates());
        s.quantities();
        s.mentions();
        s.attributions();
        s.cues();
        s.conditionals();
        s.hedges();
        s.negations();
    }
}
