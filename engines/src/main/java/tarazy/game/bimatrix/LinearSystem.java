package tarazy.game.bimatrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarazy.game.Rational;

/** Linear equations with integer coefficients, solved exactly (Bareiss 1968: elimination without fractions). */
public final class LinearSystem {
    /** What can be said of the solutions. */
    public enum Kind {
        NONE,
        ONE,
        MANY
    }

    private final Kind kind;
    private final @Nullable List<Rational> solution;

    private final int rank;

    private LinearSystem(Kind kind, int rank, @Nullable List<Rational> solution) {
        this.kind = kind;
        this.rank = rank;
        this.solution = solution;
    }

    public Kind kind() {
        return kind;
    }

    /** How many equations are independent. */
    public int rank() {
        return rank;
    }

    /** @throws IllegalStateException if it has none or many */
    public List<Rational> solution() {
        if (solution == null) {
            throw new IllegalStateException("the system has solutions: " + kind);
        }
        return solution;
    }

    /**
     * @param equations a row for each: the coefficients, then the right side; any number of rows; is used up
     * @param unknowns how many coefficients each row has
     */
    public static LinearSystem solve(BigInteger[][] equations, int unknowns) {
        BigInteger divisor = BigInteger.ONE;
        int[] pivotColumn = new int[unknowns];
        int rank = 0;
        for (int c = 0; c <= unknowns && rank < equations.length; c++) {
            int row = nonZero(equations, rank, c);
            if (row < 0) {
                continue;
            }
            if (c == unknowns) {
                return new LinearSystem(Kind.NONE, rank, null);
            }
            BigInteger[] pivot = equations[row];
            equations[row] = equations[rank];
            equations[rank] = pivot;
            for (int r = 0; r < equations.length; r++) {
                if (r != rank) {
                    eliminate(equations[r], pivot, c, divisor);
                }
            }
            divisor = pivot[c];
            pivotColumn[rank++] = c;
        }
        if (rank < unknowns) {
            return new LinearSystem(Kind.MANY, rank, null);
        }
        List<Rational> solution = new ArrayList<>();
        for (int r = 0; r < unknowns; r++) {
            solution.add(Rational.of(equations[r][unknowns], equations[r][pivotColumn[r]]));
        }
        return new LinearSystem(Kind.ONE, rank, List.copyOf(solution));
    }

    private static int nonZero(BigInteger[][] equations, int from, int column) {
        for (int r = from; r < equations.length; r++) {
            if (equations[r][column].signum() != 0) {
                return r;
            }
        }
        return -1;
    }

    private static void eliminate(BigInteger[] row, BigInteger[] pivot, int column, BigInteger divisor) {
        BigInteger factor = row[column];
        for (int k = 0; k < row.length; k++) {
            BigInteger kept = row[k].multiply(pivot[column]);
            BigInteger changed = factor.signum() == 0 ? kept : kept.subtract(factor.multiply(pivot[k]));
            row[k] = divisor.equals(BigInteger.ONE) ? changed : changed.divide(divisor);
        }
    }
}
