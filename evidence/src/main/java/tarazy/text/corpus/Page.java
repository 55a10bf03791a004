package tarazy.text.corpus;

import java.util.List;
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
}
