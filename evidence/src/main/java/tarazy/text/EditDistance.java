package tarazy.text;

import java.util.Arrays;

/** Levenshtein distance (Levenshtein 1966), limited to a band (Ukkonen 1985): time O(length × limit). */
public final class EditDistance {

    private EditDistance() {}

    /** The distance in insertions, deletions and replacements of characters, or {@code limit + 1} if it is more than that. */
    public static int within(String a, String b, int limit) {
        if (limit < 0 || Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int far = limit + 1;
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        // cells right of the band are read before they are written
        Arrays.fill(previous, far);
        Arrays.fill(current, far);
        for (int j = 0; j <= Math.min(limit, b.length()); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - limit);
            int to = (int) Math.min(b.length(), (long) i + limit);
            current[from - 1] = from == 1 && i <= limit ? i : far;
            int best = current[from - 1];
            for (int j = from; j <= to; j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(far, Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1));
                best = Math.min(best, current[j]);
            }
            if (best > limit) {
                return far;
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
