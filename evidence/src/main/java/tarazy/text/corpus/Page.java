package tarazy.text.corpus;

import java.util.List;
import tarazy.text.Span;
import tarazy.text.layout.Layout;
import tarazy.text.snippet.Snippet;

/**
 * A document that was read.
 *
 * @param snippets what is seen in it, by place
 */
public record Page(Layout layout, List<Snippet> snippets) {
    public Page {
        snippets = List.copyOf(snippets);
    }

    /** How messages call it. */
    public String name() {
        return layout.view().document().name();
    }

    /** What stands at a place of the view. */
    public String text(Span span) {
        return span.of(layout.view().text());
    }

    /** The same place in the raw text. */
    public Span raw(Span span) {
        return layout.view().raw(span);
    }

    /** The line of the raw text in which it begins, 1-based. */
    public int line(Span span) {
        return layout.view().document().position(raw(span).start()).line();
    }
}
