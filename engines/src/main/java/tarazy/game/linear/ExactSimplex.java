package tarazy.game.linear;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The simplex method exactly, from any basis; usually that basis is optimal and only that is found out. A basis that is
 * neither feasible nor optimal is first made feasible by the dual method, with the gainful columns worth nothing, then
 * optimal by the primal one. After a step of length 0 the columns with the smallest numbers are taken (Bland 1977), so that
 * nothing goes round in circles.
 */
final class ExactSimplex {
    private final Program program;
    private final Columns matrix;
    private final Work work;
    private final int[] basis;
    private final boolean[] basic;
    private BigInteger[] costs;
    private boolean careful;
    private int pivots;

    /**
     * The optimum.
     *
     * @param basis its columns
     * @param values the basic variables
     * @param prices by row
     * @param unique whether there are no others, neither of variables nor of prices
     * @param pivots how many exact exchanges were needed
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Optimum(int[] basis, Fractions values, Fractions prices, boolean unique, int pivots) {}

    private ExactSimplex(Program program, int[] start, Work work) {
        this.program = program;
        this.matrix = program.matrix();
        this.work = work;
        this.basis = start.clone();
        this.basic = new boolean[matrix.columns()];
        for (int j : start) {
            basic[j] = true;
        }
        this.costs = new BigInteger[matrix.columns()];
        Arrays.setAll(costs, program::exact);
    }

    /**
     * Empty if the columns are no basis.
     *
     * @throws WorkExceededException if it takes too many steps
     */
    static Optional<Optimum> solve(Program program, int[] start, Work work) {
        return Optional.ofNullable(new ExactSimplex(program, start, work).run());
    }

    private @Nullable Optimum run() {
        boolean feasible = false;
        while (true) {
            ExactBasis exact = ExactBasis.of(matrix, basis, work);
            if (exact == null) {
                return null;
            }
            Fractions values = exact.solve(matrix.wholeRight());
            Fractions prices = exact.solveTransposed(basicCosts());
            BigInteger[] gains = gains(prices);
            if (!feasible) {
                if (leaving(values) >= 0) {
                    if (Arrays.stream(gains).anyMatch(gain -> gain.signum() > 0)) {
                        discount(gains, prices.denominator());
                        continue;
                    }
                    dual(exact, values, gains);
                    continue;
                }
                feasible = true;
                careful = false;
                Arrays.setAll(costs, program::exact);
                prices = exact.solveTransposed(basicCosts());
                gains = gains(prices);
            }
            int entering = entering(gains);
            if (entering < 0) {
                return new Optimum(basis, values, prices, unique(values, gains), pivots);
            }
            primal(exact, values, entering);
        }
    }

    private BigInteger[] basicCosts() {
        return Arrays.stream(basis).mapToObj(j -> costs[j]).toArray(BigInteger[]::new);
    }

    /** By column, times the denominator of the prices; 0 for those in the basis. */
    private BigInteger[] gains(Fractions prices) {
        BigInteger[] gains = new BigInteger[matrix.columns()];
        for (int j = 0; j < gains.length; j++) {
            gains[j] = basic[j]
                    ? BigInteger.ZERO
                    : costs[j].multiply(prices.denominator()).subtract(matrix.times(prices, j));
        }
        work.spend(Work.LARGE * matrix.row().length);
        return gains;
    }

    /** Makes gainful columns worth nothing. */
    private void discount(BigInteger[] gains, BigInteger denominator) {
        for (int j = 0; j < costs.length; j++) {
            costs[j] = costs[j].multiply(denominator).subtract(gains[j].max(BigInteger.ZERO));
        }
    }

    private boolean unique(Fractions values, BigInteger[] gains) {
        for (int k = 0; k < basis.length; k++) {
            if (!program.free(basis[k]) && values.signum(k) == 0) {
                return false;
            }
        }
        for (int j = 0; j < gains.length; j++) {
            if (!basic[j] && gains[j].signum() == 0) {
                return false;
            }
        }
        return true;
    }

    private int entering(BigInteger[] gains) {
        int best = -1;
        for (int j = 0; j < gains.length; j++) {
            if (gains[j].signum() > 0 && (best < 0 || (!careful && gains[j].compareTo(gains[best]) > 0))) {
                best = j;
            }
        }
        return best;
    }

    private void primal(ExactBasis exact, Fractions values, int entering) {
        Fractions direction = exact.solve(exact.column(entering));
        int out = -1;
        for (int k = 0; k < basis.length; k++) {
            if (!program.free(basis[k]) && direction.signum(k) > 0) {
                int order = out < 0 ? -1 : ratios(values, direction, k, out);
                if (order < 0 || (order == 0 && basis[k] < basis[out])) {
                    out = k;
                }
            }
        }
        if (out < 0) {
            throw new IllegalStateException("a game has a value, but its linear program is unbounded");
        }
        careful = values.signum(out) == 0;
        exchange(out, entering);
    }

    private static int ratios(Fractions values, Fractions direction, int k, int l) {
        return values.numerators()[k]
                .multiply(direction.numerators()[l])
                .compareTo(values.numerators()[l].multiply(direction.numerators()[k]));
    }

    /** The place of a negative variable, −1 if there is none. */
    private int leaving(Fractions values) {
        int worst = -1;
        for (int k = 0; k < basis.length; k++) {
            if (!program.free(basis[k]) && values.signum(k) < 0 && (worst < 0 || worse(values, k, worst))) {
                worst = k;
            }
        }
        return worst;
    }

    private boolean worse(Fractions values, int k, int worst) {
        return careful ? basis[k] < basis[worst] : values.numerators()[k].compareTo(values.numerators()[worst]) < 0;
    }

    private void dual(ExactBasis exact, Fractions values, BigInteger[] gains) {
        int out = leaving(values);
        Fractions row = exact.solveTransposed(exact.unit(out));
        int entering = -1;
        BigInteger slope = BigInteger.ONE;
        for (int j = 0; j < gains.length; j++) {
            BigInteger alpha = basic[j] ? BigInteger.ZERO : matrix.times(row, j);
            // both gains and slopes are negative
            if (alpha.signum() < 0
                    && (entering < 0 || gains[j].multiply(slope).compareTo(gains[entering].multiply(alpha)) < 0)) {
                entering = j;
                slope = alpha;
            }
        }
        if (entering < 0) {
            throw new IllegalStateException("plans exist, but the linear program has none");
        }
        careful = gains[entering].signum() == 0;
        exchange(out, entering);
    }

    private void exchange(int place, int entering) {
        basic[basis[place]] = false;
        basic[entering] = true;
        basis[place] = entering;
        pivots++;
    }
}
