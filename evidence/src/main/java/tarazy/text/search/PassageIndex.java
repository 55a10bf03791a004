package tarazy.text.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import tarazy.text.Span;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Sentence;

/**
 * The sentences of some documents, to be searched by words: {@code troops} finds also <em>troop</em>. Kept in memory; built in time linear in
 * the texts. Safe for use by several threads.
 */
public final class PassageIndex implements AutoCloseable {
    static final String TEXT = "text";

    private record Place(String source, Layout layout, Sentence sentence) {}

    private final List<Place> places = new ArrayList<>();
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    private PassageIndex(Map<String, Layout> documents) throws IOException {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        // numbers of documents in the index are then places in the list
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Map.Entry<String, Layout> each : documents.entrySet()) {
                String text = each.getValue().view().text();
                for (Sentence sentence : each.getValue().sentences()) {
                    Document document = new Document();
                    document.add(new Field(TEXT, sentence.span().of(text), type));
                    writer.addDocument(document);
                    places.add(new Place(each.getKey(), each.getValue(), sentence));
                }
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
    }

    /**
     * An index of documents.
     *
     * @param documents by id
     */
    public static PassageIndex of(Map<String, Layout> documents) {
        try {
            return new PassageIndex(documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Looks for sentences with some of the words; those with more of them, and with rarer ones, are better.
     *
     * @param words what to look for; a part between double quotation marks is looked for as it stands, and must be there
     * @param most how many to return, 1 or more
     * @throws IllegalArgumentException if there is no word to look for
     */
    public Passages find(String words, int most) {
        Query query = WordQuery.of(words, analyzer)
                .orElseThrow(() -> new IllegalArgumentException("there is no word to look for"));
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            int all = searcher.count(query);
            TopDocs top = searcher.search(query, Math.max(1, Math.min(all, most)));
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
            List<Passage> best = new ArrayList<>();
            for (ScoreDoc hit : top.scoreDocs) {
                best.add(passage(hit, weight));
            }
            return new Passages(best, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Passage passage(ScoreDoc hit, Weight weight) throws IOException {
        Place place = places.get(hit.doc);
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
        List<Span> words = new ArrayList<>();
        Matches matches = weight.matches(leaf, hit.doc - leaf.docBase);
        MatchesIterator each = matches == null ? null : matches.getMatches(TEXT);
        int start = place.sentence().span().start();
        while (each != null && each.next()) {
            words.add(place.layout().view().raw(new Span(start + each.startOffset(), start + each.endOffset())));
        }
        words.sort(Comparator.comparingInt(Span::start));
        return new Passage(
                place.source(), place.layout().view().raw(place.sentence().span()), joined(words), hit.score);
    }

    /** Phrases and words of them match both; each place is told once. */
    private static List<Span> joined(List<Span> words) {
        List<Span> joined = new ArrayList<>();
        for (Span word : words) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && word.start() < last.end()) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), word.end())));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
            analyzer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
