package tarazy.game.bimatrix;

import java.util.List;
import tarazy.game.Rational;

/** Strategies that are strictly worse than another one. */
final class Dominance {
    private Dominance() {}

    /**
     * Removes from the rows those that pay less than another in every column.
     *
     * @return whether there was any
     */
    static boolean remove(Rational[][] payoffs, List<Integer> rows, List<Integer> columns) {
        return rows.removeIf(row -> rows.stream().anyMatch(other -> dominates(payoffs[other], payoffs[row], columns)));
    }

    private static boolean dominates(Rational[] better, Rational[] worse, List<Integer> columns) {
        for (int column : columns) {
            if (better[column].compareTo(worse[column]) <= 0) {
                return false;
            }
        }
        return true;
    }
}
