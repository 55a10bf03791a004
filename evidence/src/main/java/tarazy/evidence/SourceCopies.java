package tarazy.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                if (!together && Math.min(one.size(), other.size()) >= LEAST) {
                    double shared = Math.max(one.containedIn(other), other.containedIn(one));
                    if (shared >= COPY) {
                        findings.add(finding(with.get(i), with.get(j), shared));
                    }
                }
            }
        }
        return findings;
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
