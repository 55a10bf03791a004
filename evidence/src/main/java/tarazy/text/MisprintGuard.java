package tarazy.text;

import java.util.Locale;
import java.util.Set;

/**
 * Whether one word may be a misprint of another: no number, negation, hedge or name differs, the first letter stands, and
 * there are few edits for the word's length (none up to 4 letters, one up to 7, else two). Plain similarity is no guard:
 * quotes with one digit or negation changed are still more than 90 % similar.
 */
final class MisprintGuard {

    /** Words, in lower case, that are written with a capital somewhere in the text. */
    private final Set<String> names;

    MisprintGuard(Set<String> names) {
        this.names = names;
    }

    /** True if the words say the same: equal but for case, and an acronym is not taken for a word. */
    static boolean same(String a, String b) {
        return a.equals(b) || (a.equalsIgnoreCase(b) && acronym(a) == acronym(b));
    }

    boolean misprint(String quoted, String found) {
        if (GuardedWords.guarded(quoted) || GuardedWords.guarded(found) || name(quoted) || name(found)) {
            return false;
        }
        int shorter = Math.min(quoted.length(), found.length());
        int edits = shorter <= 4 ? 0 : shorter <= 7 ? 1 : 2;
        return quoted.charAt(0) == found.charAt(0) && EditDistance.within(quoted, found, edits) <= edits;
    }

    private boolean name(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || names.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean acronym(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }
}
