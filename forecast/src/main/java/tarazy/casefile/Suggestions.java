package tarazy.casefile;

import java.util.Collection;
import tarazy.formula.Names;

/** Advice for a word that is not among the known ones. */
final class Suggestions {

    /** A longer list helps nobody. */
    private static final int MOST_LISTED = 20;

    private Suggestions() {}

    /** {@code Did you mean half_life?}; empty if nothing comes near. Words of one or two letters resemble everything. */
    static String nearest(String word, Collection<String> known) {
        return word.length() < 3
                ? ""
                : Names.nearest(word, known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("");
    }

    /** The nearest word, or else the list of what is possible after the words given. */
    static String forWord(String word, Collection<String> known, String introduction) {
        String nearest = nearest(word, known);
        return nearest.isEmpty() && !known.isEmpty() ? introduction + " " + list(known) : nearest;
    }

    /** {@code a, b, c}, cut after twenty. */
    static String list(Collection<String> words) {
        String listed = String.join(", ", words.stream().limit(MOST_LISTED).toList());
        return words.size() <= MOST_LISTED ? listed : listed + ", …";
    }
}
