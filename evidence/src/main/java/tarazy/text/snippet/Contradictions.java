package tarazy.text.snippet;

import java.util.ArrayList;
import java.util.List;
import tarazy.text.layout.Layout;

/**
 * Passages of some documents that may contradict each other. None is settled here. Time grows with the length of the texts
 * and sorting what was seen in them.
 */
public final class Contradictions {

    private Contradictions() {}

    /**
     * Candidates, the most telling first: acronyms, page dates, list lengths, then figures by how far they are apart,
     * those with an owner before those without; last what is said to be undisclosed.
     *
     * @param snippets of each layout, as {@link Snippets#of} sees them
     */
    public static List<ContradictionCandidate> of(List<Layout> layouts, List<List<Snippet>> snippets) {
        if (layouts.size() != snippets.size()) {
            throw new IllegalArgumentException(layouts.size() + " layouts with snippets of " + snippets.size());
        }
        AcronymExpansions acronyms = new AcronymExpansions();
        DisjointFigures figures = new DisjointFigures();
        List<ContradictionCandidate> all = new ArrayList<>();
        List<ContradictionCandidate> lists = new ArrayList<>();
        List<ContradictionCandidate> undisclosed = new ArrayList<>();
        for (int document = 0; document < layouts.size(); document++) {
            Layout layout = layouts.get(document);
            acronyms.add(document, layout);
            figures.add(document, snippets.get(document));
            PageDate.check(document, layout, snippets.get(document)).ifPresent(all::add);
            ListLengths.find(document, layout, snippets.get(document), lists);
            Undisclosed.find(document, layout, undisclosed);
        }
        all.addAll(0, acronyms.candidates());
        all.addAll(lists);
        all.addAll(figures.candidates());
        all.addAll(undisclosed);
        return List.copyOf(all);
    }
}
