package tarazy.casefile;

import java.util.Collection;
import tarazy.formula.Names;

/** Advice for a word that is not among the known ones. */
final class Suggestions {

    /** A longer list helps nobody. */
    private static final int MOST_LISTED = 20;

    private Suggestions() {}

    /** {@code Did you mean half_life?}, or else the list of what is possible after the words given. */
    static String forWord(String word, Collection<String> known, String introduction) {
        return Names.nearest(word, known)
                .map(near -> "Did you mean " + near + "?")
                .orElseGet(() -> known.isEmpty() ? "" : introduction + " " + list(known));
    }

    /** {@code a, b, c}, cut after twenty. */
    static String list(Collection<String> words) {
        String listed = String.join(", ", words.stream().limit(MOST_LISTED).toList());
        return words.size() <= MOST_LISTED ? listed : listed + ", …";
    }
}
