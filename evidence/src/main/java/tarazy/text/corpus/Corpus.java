package tarazy.text.corpus;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import tarazy.text.TextView;
import tarazy.text.copies.Duplicate;
import tarazy.text.copies.Duplicates;
import tarazy.text.copies.SourceGroups;
import tarazy.text.layout.Layout;
import tarazy.text.snippet.ActorNames;
import tarazy.text.snippet.ContradictionCandidate;
import tarazy.text.snippet.Contradictions;
import tarazy.text.snippet.Snippet;
import tarazy.text.snippet.Snippets;

/**
 * Documents read together: what is seen in each, what stands twice, and what may contradict. Documents go by their places in
 * the list of pages.
 *
 * @param groups sets of documents that are largely one text; every document is in one
 */
public record Corpus(
        List<Page> pages,
        List<Duplicate> duplicates,
        List<Set<Integer>> groups,
        List<ContradictionCandidate> contradictions) {
    public Corpus {
        pages = List.copyOf(pages);
        duplicates = List.copyOf(duplicates);
        groups = List.copyOf(groups);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Reads documents on all processors; how many there are changes nothing.
     *
     * @param progress told how much is done, 0 to 1, on any thread
     */
    public static Corpus of(List<TextView> views, ActorNames names, DoubleConsumer progress) {
        List<Set<Integer>> groups = SourceGroups.of(views);
        List<Layout> layouts = Layout.of(
                views, groups.stream().filter(group -> group.size() > 1).toList());
        AtomicInteger done = new AtomicInteger();
        List<Page> pages = IntStream.range(0, layouts.size())
                .parallel()
                .mapToObj(i -> {
                    Page page = new Page(layouts.get(i), Snippets.of(layouts.get(i), names));
                    progress.accept(done.incrementAndGet() / (double) layouts.size());
                    return page;
                })
                .toList();
        List<List<Snippet>> snippets = pages.stream().map(Page::snippets).toList();
        return new Corpus(pages, Duplicates.of(layouts), groups, Contradictions.of(layouts, snippets));
    }
}
