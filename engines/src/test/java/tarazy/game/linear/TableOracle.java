package tarazy.game.linear;

import java.util.Arrays;
import tarazy.game.Rational;
import tarazy.game.StrategicGame;

/** The value of a table of opposed interests by the simplest exact tableau, independent of what it checks. */
final class TableOracle {
    private TableOracle() {}

    /** What the first player can make sure of. */
    static Rational value(StrategicGame game) {
        int rows = game.strategyCount(0);
        int columns = game.strategyCount(1);
        Rational low = Rational.ZERO;
        for (int cell = 0; cell < game.size(); cell++) {
            low = low.min(game.payoff(0, cell));
        }
        // max sum of v subject to M·v ≤ 1, v ≥ 0 where all of M is above 0; then the value is 1 / sum
        Rational shift = Rational.ONE.subtract(low);
        Rational[][] tableau = new Rational[rows + 1][columns + rows + 1];
        for (Rational[] row : tableau) {
            Arrays.fill(row, Rational.ZERO);
        }
        for (int cell = 0; cell < game.size(); cell++) {
            tableau[game.strategy(0, cell)][game.strategy(1, cell)] =
                    game.payoff(0, cell).add(shift);
        }
        int right = columns + rows;
        int[] basis = new int[rows];
        for (int i = 0; i < rows; i++) {
            tableau[i][columns + i] = Rational.ONE;
            tableau[i][right] = Rational.ONE;
            basis[i] = columns + i;
        }
        Arrays.fill(tableau[rows], 0, columns, Rational.ONE);
        while (true) {
            int entering = 0;
            while (entering < right && tableau[rows][entering].signum() <= 0) {
                entering++;
            }
            if (entering == right) {
                return Rational.ONE.divide(tableau[rows][right].negate()).subtract(shift);
            }
            pivot(tableau, leaving(tableau, basis, entering), entering, basis);
        }
    }

    private static int leaving(Rational[][] tableau, int[] basis, int entering) {
        int right = tableau[0].length - 1;
        int leaving = -1;
        for (int i = 0; i < basis.length; i++) {
            if (tableau[i][entering].signum() > 0) {
                int order = leaving < 0
                        ? -1
                        : ratio(tableau, i, entering, right).compareTo(ratio(tableau, leaving, entering, right));
                if (order < 0 || (order == 0 && basis[i] < basis[leaving])) {
                    leaving = i;
                }
            }
        }
        return leaving;
    }

    private static Rational ratio(Rational[][] tableau, int i, int entering, int right) {
        return tableau[i][right].divide(tableau[i][entering]);
    }

    private static void pivot(Rational[][] tableau, int row, int column, int[] basis) {
        Rational pivot = tableau[row][column];
        for (int j = 0; j < tableau[row].length; j++) {
            tableau[row][j] = tableau[row][j].divide(pivot);
        }
        for (int i = 0; i < tableau.length; i++) {
            Rational factor = tableau[i][column];
            if (i != row && factor.signum() != 0) {
                for (int j = 0; j < tableau[i].length; j++) {
                    tableau[i][j] = tableau[i][j].subtract(factor.multiply(tableau[row][j]));
                }
            }
        }
        basis[row] = column;
    }
}
