package tarazy.text.corpus;

import java.util.List;
import tarazy.text.snippet.ContradictionCandidate;

/**
 * Passages that do not seem to go together, for a person to judge.
 *
 * @param topic what they are about, in words
 * @param sides in order of document and place; one or more
 */
public record Contradiction(ContradictionCandidate.Kind kind, String topic, List<Place> sides) {
    public Contradiction {
        sides = List.copyOf(sides);
    }
}
