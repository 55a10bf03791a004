package tarazy.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tarazy.text.Document;
import tarazy.text.Shingles;

/** Sources that are largely one text but vote apart: five reprints are not five confirmations. */
final class SourceCopies {

    /** Share of the shorter text that makes it a copy. */
    private static final double COPY = 0.5;

    /** Texts shorter than this in shingles say too little to judge by. */
    private static final int LEAST = 20;

    /** Most texts compared, as every pair is. */
    private static final int MOST = 500;

    private SourceCopies() {}

    static List<Finding> find(Map<String, Source> sources, Map<String, Document> texts) {
        List<Source> with = sources.values().stream()
                .filter(source -> texts.containsKey(source.id()))
                .limit(MOST)
                .toList();
        List<Shingles> shingles = new ArrayList<>();
        for (Source source : with) {
            Document text = texts.get(source.id());
            shingles.add(Shingles.of(text == null ? Document.of("", "") : text));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < with.size(); i++) {
            for (int j = 0; j < i; j++) {
                Shingles one = shingles.get(i);
                Shingles other = shingles.get(j);
                boolean together = with.get(i).group().equals(with.get(j).group());
                double shared = together ? 0 : shared(one, other);
                if (shared >= COPY) {
                    findings.add(finding(with.get(i), with.get(j), shared));
                }
            }
        }
        return findings;
    }

    /** Sources with whose texts this one is largely one, the most alike first. */
    static List<SourceCopy> of(Document text, Map<String, Source> sources, Map<String, Document> texts) {
        Shingles own = Shingles.of(text);
        return sources.values().stream()
                .flatMap(source -> Stream.ofNullable(texts.get(source.id()))
                        .map(other -> new SourceCopy(source, shared(own, Shingles.of(other)))))
                .filter(copy -> copy.shared() >= COPY)
                .sorted(Comparator.comparingDouble(SourceCopy::shared).reversed())
                .toList();
    }

    /** The share of one text that stands in the other, whichever is more; 0 if one is too short to judge by. */
    private static double shared(Shingles one, Shingles other) {
        return Math.min(one.size(), other.size()) < LEAST
                ? 0
                : Math.max(one.containedIn(other), other.containedIn(one));
    }

    private static Finding finding(Source source, Source earlier, double shared) {
        return Finding.warning(
                EvidenceFiles.SOURCES,
                source.line(),
                0,
                "sources " + earlier.id() + " and " + source.id() + " share " + Math.round(100 * shared)
                        + " % of their text but not a group",
                "Give both the group \"" + earlier.group() + "\", or one text has two votes.");
    }
}
