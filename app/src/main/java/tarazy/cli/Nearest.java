package tarazy.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name somebody meant. */
final class Nearest {
    private Nearest() {}

    /**
     * The known name with the fewest changes of letters, if they are at most a third of it (and two are always allowed);
     * else the shortest one that contains what was written.
     */
    static Optional<String> to(String name, Collection<String> known) {
        Comparator<String> shortest = Comparator.comparingInt(String::length);
        return similar(name, known)
                .or(() -> known.stream()
                        .filter(k -> name.length() >= 3 && k.contains(name))
                        .min(shortest.thenComparing(Comparator.naturalOrder())));
    }

    private static Optional<String> similar(String name, Collection<String> known) {
        return known.stream()
                .filter(k -> distance(name, k) <= Math.max(2, k.length() / 3))
                .min(Comparator.<String>comparingInt(k -> distance(name, k)).thenComparing(Comparator.naturalOrder()));
    }

    /** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours, case ignored. */
    static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    /** {@code , did you mean "x"?} or nothing. */
    static String hint(String name, Collection<String> known) {
        return to(name, known).map(k -> "; did you mean \"" + k + "\"?").orElse("");
    }
}
