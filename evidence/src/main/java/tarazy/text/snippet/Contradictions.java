package tarazy.text.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tarazy.text.layout.Layout;

/**
 * Passages of some documents that may contradict each other. None is settled here. Time grows with the length of the texts
 * and sorting what was seen in them.
 */
public final class Contradictions {
    private final AcronymExpansions acronyms = new AcronymExpansions();
    private final DisjointFigures figures = new DisjointFigures();
    private final List<ContradictionCandidate> pageDates = new ArrayList<>();
    private final List<ContradictionCandidate> lists = new ArrayList<>();
    private final List<ContradictionCandidate> undisclosed = new ArrayList<>();

    /** What a document has to offer: what contradicts by itself, and what may contradict another. Immutable. */
    public static final class Offer {
        private final List<AcronymExpansions.Expansion> expansions;
        private final List<DisjointFigures.Figure> figures;
        private final List<ContradictionCandidate> pageDates;
        private final List<ContradictionCandidate> lists;
        private final List<ContradictionCandidate> undisclosed;

        private Offer(int document, Layout layout, List<Snippet> snippets) {
            expansions = AcronymExpansions.in(document, layout);
            figures = DisjointFigures.in(document, snippets);
            pageDates = PageDate.check(document, layout, snippets).stream().toList();
            lists = ListLengths.find(document, layout, snippets);
            undisclosed = Undisclosed.find(document, layout);
        }
    }

    /**
     * Looks at a document by itself.
     *
     * @param document its index among those read together
     * @param snippets as {@link Snippets#of} sees them
     */
    public static Offer look(int document, Layout layout, List<Snippet> snippets) {
        return new Offer(document, layout, snippets);
    }

    /** Adds the next document. */
    public void add(Offer offer) {
        offer.expansions.forEach(acronyms::add);
        offer.figures.forEach(figures::add);
        pageDates.addAll(offer.pageDates);
        lists.addAll(offer.lists);
        undisclosed.addAll(offer.undisclosed);
    }

    /**
     * Candidates, the most telling first: acronyms, page dates, list lengths, then figures by how far they are apart,
     * those with an owner before those without; last what is said to be undisclosed.
     */
    public List<ContradictionCandidate> candidates() {
        return Stream.of(acronyms.candidates(), pageDates, lists, figures.candidates(), undisclosed)
                .flatMap(List::stream)
                .toList();
    }
}
