package tarazy.evidence;

import java.util.Map;
import java.util.Optional;
import tarazy.text.Document;

/**
 * What a case is to be read with in place of what its folder holds, to see what would come of it.
 *
 * @param claims in place of {@code claims.csv}
 * @param sources in place of {@code sources/sources.csv}
 * @param texts in place of those of the folder {@code sources}, by the name that the table of sources gives
 */
public record EvidenceChanges(Optional<Document> claims, Optional<Document> sources, Map<String, Document> texts) {
    public EvidenceChanges {
        texts = Map.copyOf(texts);
    }

    /** The folder as it is. */
    public static EvidenceChanges none() {
        return new EvidenceChanges(Optional.empty(), Optional.empty(), Map.of());
    }

    /** Another {@code claims.csv}. */
    public static EvidenceChanges claims(Document claims) {
        return new EvidenceChanges(Optional.of(claims), Optional.empty(), Map.of());
    }

    /** Another {@code sources.csv}, and the text of a source in it. */
    public static EvidenceChanges source(Document sources, String file, Document text) {
        return new EvidenceChanges(Optional.empty(), Optional.of(sources), Map.of(file, text));
    }
}
