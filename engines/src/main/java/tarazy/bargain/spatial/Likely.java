package tarazy.bargain.spatial;

import java.util.Comparator;
import java.util.List;

/** Guesses what a misspelled word was meant to be. */
final class Likely {
    private static final int LONGEST = 40;

    private Likely() {}

    /** {@code (did you mean …?)} with a blank before it, or nothing if no word is near. */
    static String meant(String word, List<String> words) {
        String bare = Setting.bare(word);
        if (bare.length() > LONGEST) {
            return "";
        }
        return words.stream()
                .min(Comparator.comparingInt(each -> edits(bare, Setting.bare(each))))
                .filter(each -> edits(bare, Setting.bare(each)) <= Math.max(1, bare.length() / 3))
                .map(each -> " (did you mean " + each + "?)")
                .orElse("");
    }

    /** Fewest letters to change, add or leave out (Levenshtein 1966). */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
