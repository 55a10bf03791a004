package tarazy.text;

import java.util.Locale;

/**
 * Whether one word may be a misprint of another: no number, negation, hedge or name differs, the first letter stands, and
 * there are few edits for the word's length (none up to 4 letters, one up to 7, else two). Plain similarity is no guard:
 * quotes with one digit or negation changed are still more than 90 % similar.
 */
final class MisprintGuard {

    private MisprintGuard() {}

    /** True if the words say the same: equal but for case, and an acronym is not taken for a word. */
    static boolean same(String a, String b) {
        return a.equals(b) || (a.equalsIgnoreCase(b) && acronym(a) == acronym(b));
    }

    /** True if a quoted word must stand as it is, whatever the text says of it. */
    static boolean fixed(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || GuardedWords.guarded(word);
    }

    /** True if two words that are not fixed are a misprint apart; both in lower case. */
    static boolean close(String quoted, String found) {
        if (quoted.charAt(0) != found.charAt(0)) {
            return false;
        }
        int shorter = Math.min(quoted.length(), found.length());
        int edits = shorter <= 4 ? 0 : shorter <= 7 ? 1 : 2;
        return EditDistance.within(quoted, found, edits) <= edits;
    }

    private static boolean acronym(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }
}
