package tarazy.text.corpus;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import tarazy.text.TextView;
import tarazy.text.copies.DocumentWords;
import tarazy.text.copies.Duplicate;
import tarazy.text.copies.Duplicates;
import tarazy.text.copies.SourceGroups;
import tarazy.text.layout.Layout;
import tarazy.text.layout.SharedLines;
import tarazy.text.snippet.ActorNames;
import tarazy.text.snippet.Attribution;
import tarazy.text.snippet.ContradictionCandidate;
import tarazy.text.snippet.Contradictions;
import tarazy.text.snippet.Quantity;
import tarazy.text.snippet.Snippets;

/**
 * What documents have to do with each other: what stands twice, what may contradict. Each document by itself is a {@link Page},
 * made, handed on and forgotten.
 *
 * @param documents how many there are
 * @param figures seen in all of them
 * @param statements of others seen in all of them
 * @param groups names of documents that are largely one text, where they are two or more
 */
public record Corpus(
        int documents,
        long figures,
        long statements,
        List<List<String>> groups,
        List<Repeat> repeats,
        List<Contradiction> contradictions) {
    /** Characters of a word with what stands around it, about. */
    private static final long WORD = 6;

    public Corpus {
        groups = List.copyOf(groups);
        repeats = List.copyOf(repeats);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Reads documents on all processors; how many there are changes nothing. Memory grows with the largest documents, and by some forty bytes
     * for each word of all.
     *
     * @param making what is made of each page, given its index; called on any thread
     * @param taking told what was made, in the order of the documents, on this thread
     * @param progress told how much is done, 0 to 1, on this thread
     * @throws ChangedDocumentException if a document changes meanwhile
     */
    public static <T> Corpus read(
            Documents documents,
            ActorNames names,
            BiFunction<Integer, Page, T> making,
            Consumer<T> taking,
            DoubleConsumer progress) {
        int size = documents.size();
        List<Survey> surveys =
                IntStream.range(0, size).mapToObj(documents::survey).toList();
        List<Set<Integer>> groups = SourceGroups.of(
                        surveys.stream().map(Survey::shingles).toList())
                .stream()
                .filter(group -> group.size() > 1)
                .toList();
        SharedLines shared = SharedLines.of(surveys.stream().map(Survey::lines).toList(), groups);
        Duplicates duplicates = new Duplicates();
        Contradictions contradictions = new Contradictions();
        long figures = 0;
        long statements = 0;
        for (Bunch bunch : Bunch.of(size, i -> WORD * surveys.get(i).shingles().size())) {
            List<Reading<T>> readings = bunch.indices()
                    .mapToObj(i -> Reading.of(i, documents.view(i), shared, names, making))
                    .toList();
            for (Reading<T> reading : readings) {
                duplicates.add(reading.words());
                contradictions.add(reading.offer());
                figures += reading.figures();
                statements += reading.statements();
                taking.accept(reading.made());
            }
            progress.accept((double) bunch.to() / size);
        }
        List<Duplicate> twice = duplicates.find(documents::view);
        List<ContradictionCandidate> candidates = contradictions.candidates();
        Places places = new Places(documents, twice, candidates);
        return new Corpus(
                size,
                figures,
                statements,
                groups.stream()
                        .map(group ->
                                group.stream().sorted().map(documents::name).toList())
                        .toList(),
                twice.stream().map(places::repeat).toList(),
                candidates.stream().map(places::contradiction).toList());
    }

    /** What is kept of a page. */
    private record Reading<T>(DocumentWords words, Contradictions.Offer offer, long figures, long statements, T made) {
        static <T> Reading<T> of(
                int document,
                TextView view,
                SharedLines shared,
                ActorNames names,
                BiFunction<Integer, Page, T> making) {
            Layout layout = Layout.of(view, shared);
            Page page = new Page(layout, Snippets.of(layout, names));
            return new Reading<>(
                    DocumentWords.of(layout),
                    Contradictions.look(document, layout, page.snippets()),
                    page.snippets().stream().filter(Quantity.class::isInstance).count(),
                    page.snippets().stream()
                            .filter(Attribution.class::isInstance)
                            .count(),
                    making.apply(document, page));
        }
    }
}
