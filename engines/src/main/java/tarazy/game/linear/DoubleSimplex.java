package tarazy.game.linear;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The revised simplex method in doubles for max c·v subject to A·v = b, where v ≥ 0 but for free variables, which are in the
 * first basis and stay there. From a feasible basis the right side is first moved a little, so that no step has length 0,
 * and the primal method runs (columns by Devex, Forrest and Goldfarb 1992; rows by Harris 1973); then it is moved back and
 * the dual method mends what that broke.
 */
final class DoubleSimplex {
    private static final double SHIFT = 1e-6;
    private static final double FEASIBLE = 1e-9;
    private static final double PIVOT = 1e-8;

    private final Program program;
    private final Columns matrix;
    private final Triangle.Lines rows;
    private final DoubleBasis basis;
    private final int[] place;
    private final double[] right;
    private double[] values;
    private final double[] gain;
    private final double[] weight;
    private final double[] pivotRow;
    private int[] safe;

    private DoubleSimplex(Program program, DoubleBasis basis) {
        this.program = program;
        this.matrix = program.matrix();
        this.rows = program.rows();
        this.basis = basis;
        this.safe = basis.copy();
        place = new int[matrix.columns()];
        Arrays.fill(place, -1);
        for (int k = 0; k < safe.length; k++) {
            place[safe[k]] = k;
        }
        right = matrix.roundedRight().clone();
        values = new double[safe.length];
        gain = new double[matrix.columns()];
        weight = new double[matrix.columns()];
        pivotRow = new double[matrix.columns()];
    }

    /**
     * A basis that is optimal but for rounding; if rounding is too much, one on the way.
     *
     * @param start a feasible basis
     */
    static int[] solve(Program program, int[] start) {
        DoubleBasis basis = DoubleBasis.of(program.matrix(), start);
        return basis == null ? start : new DoubleSimplex(program, basis).run(start);
    }

    /**
     * Variables and prices of a basis.
     *
     * @param values by column
     * @param prices by row
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Point(double[] values, double[] prices) {}

    /** Empty if rounding makes the basis singular. */
    static Optional<Point> point(Program program, int[] columns) {
        Columns matrix = program.matrix();
        DoubleBasis basis = DoubleBasis.of(matrix, columns);
        if (basis == null) {
            return Optional.empty();
        }
        double[] basic = matrix.roundedRight().clone();
        basis.solve(basic);
        double[] values = new double[matrix.columns()];
        double[] prices = new double[columns.length];
        for (int k = 0; k < columns.length; k++) {
            values[columns[k]] = basic[k] * matrix.columnScale(columns[k]);
            prices[k] = program.rounded(columns[k]) * matrix.columnScale(columns[k]);
        }
        basis.solveTransposed(prices);
        for (int i = 0; i < prices.length; i++) {
            prices[i] *= matrix.rowScale(i);
        }
        return Optional.of(new Point(values, prices));
    }

    private int[] run(int[] start) {
        double[] move = new double[right.length];
        for (int k = 0; k < start.length; k++) {
            if (!program.free(start[k])) {
                double by = SHIFT * Perturbation.factor(0, k);
                for (int e = matrix.start()[start[k]]; e < matrix.start()[start[k] + 1]; e++) {
                    move[matrix.row()[e]] += by * matrix.rounded()[e];
                }
            }
        }
        for (int i = 0; i < right.length; i++) {
            right[i] += move[i];
        }
        int steps = 200 + 40 * (matrix.rows() + matrix.columns());
        recompute();
        if (!primal(steps)) {
            return safe;
        }
        System.arraycopy(matrix.roundedRight(), 0, right, 0, right.length);
        if (!refresh()) {
            return safe;
        }
        dual(steps);
        return safe;
    }

    /** False if rounding has made the basis singular. */
    private boolean refresh() {
        boolean regular = basis.fresh() || basis.refactorise();
        if (regular) {
            recompute();
        }
        return regular;
    }

    private void recompute() {
        safe = basis.copy();
        values = right.clone();
        basis.solve(values);
        double[] prices = new double[values.length];
        for (int k = 0; k < prices.length; k++) {
            prices[k] = program.rounded(safe[k]);
        }
        basis.solveTransposed(prices);
        for (int j = 0; j < gain.length; j++) {
            double sum = program.rounded(j);
            if (place[j] < 0) {
                for (int e = matrix.start()[j]; e < matrix.start()[j + 1]; e++) {
                    sum -= prices[matrix.row()[e]] * matrix.rounded()[e];
                }
            }
            gain[j] = place[j] < 0 ? sum : 0;
        }
    }

    private boolean primal(int steps) {
        Arrays.fill(weight, 1);
        for (int n = 0; n < steps; n++) {
            if (basis.stale() && !refresh()) {
                return false;
            }
            int entering = best();
            if (entering < 0) {
                if (basis.fresh()) {
                    return true;
                }
                if (!refresh()) {
                    return false;
                }
                continue;
            }
            double[] direction = basis.column(entering);
            int leaving = leaving(direction);
            if (leaving < 0 || Math.abs(direction[leaving]) < PIVOT) {
                if (basis.fresh()) {
                    return false;
                }
                if (!refresh()) {
                    return false;
                }
                continue;
            }
            step(leaving, entering, direction, Math.max(0, values[leaving] / direction[leaving]));
        }
        return false;
    }

    /** The column with the largest gain for its length, −1 if there is none. */
    private int best() {
        int best = -1;
        double most = 0;
        for (int j = 0; j < gain.length; j++) {
            double g = gain[j];
            if (g > FEASIBLE && g * g > most * weight[j]) {
                most = g * g / weight[j];
                best = j;
            }
        }
        return best;
    }

    private int leaving(double[] direction) {
        double far = Double.POSITIVE_INFINITY;
        for (int k = 0; k < direction.length; k++) {
            if (direction[k] > PIVOT && !program.free(basis.columns()[k])) {
                far = Math.min(far, (Math.max(values[k], 0) + FEASIBLE) / direction[k]);
            }
        }
        int leaving = -1;
        double most = 0;
        for (int k = 0; k < direction.length; k++) {
            if (direction[k] > PIVOT
                    && direction[k] > most
                    && !program.free(basis.columns()[k])
                    && values[k] <= far * direction[k]) {
                most = direction[k];
                leaving = k;
            }
        }
        return leaving;
    }

    private void step(int leaving, int entering, double[] direction, double length) {
        price(basis.row(leaving));
        int out = basis.columns()[leaving];
        double pivot = direction[leaving];
        double ratio = gain[entering] / pivot;
        double reference = Math.max(weight[entering] / (pivot * pivot), 1);
        for (int j = 0; j < gain.length; j++) {
            double alpha = pivotRow[j];
            if (alpha != 0 && place[j] < 0) {
                gain[j] -= ratio * alpha;
                weight[j] = Math.max(weight[j], alpha * alpha * reference);
            }
        }
        gain[entering] = 0;
        gain[out] = -ratio;
        weight[out] = reference;
        for (int k = 0; k < values.length; k++) {
            values[k] -= length * direction[k];
        }
        values[leaving] = length;
        place[out] = -1;
        place[entering] = leaving;
        basis.exchange(leaving, entering, direction);
    }

    /** A row of the inverse times all columns. */
    private void price(double[] inverseRow) {
        Arrays.fill(pivotRow, 0);
        for (int i = 0; i < inverseRow.length; i++) {
            double times = inverseRow[i];
            if (times != 0) {
                for (int e = rows.start()[i]; e < rows.start()[i + 1]; e++) {
                    pivotRow[rows.index()[e]] += times * rows.value()[e];
                }
            }
        }
    }

    private void dual(int steps) {
        for (int n = 0; n < steps; n++) {
            if (basis.stale() && !refresh()) {
                return;
            }
            int leaving = worst();
            if (leaving < 0) {
                if (basis.fresh() || !refresh()) {
                    return;
                }
                continue;
            }
            price(basis.row(leaving));
            int entering = cheapest();
            double @Nullable [] direction = entering < 0 ? null : basis.column(entering);
            if (direction == null || Math.abs(direction[leaving]) < PIVOT) {
                if (basis.fresh() || !refresh()) {
                    return;
                }
                continue;
            }
            step(leaving, entering, direction, values[leaving] / direction[leaving]);
        }
    }

    /** The place of the most negative variable, −1 if there is none. */
    private int worst() {
        int worst = -1;
        double least = -FEASIBLE;
        for (int k = 0; k < values.length; k++) {
            if (values[k] < least && !program.free(basis.columns()[k])) {
                least = values[k];
                worst = k;
            }
        }
        return worst;
    }

    /** The column that becomes gainful first as the pivot row's price falls. */
    private int cheapest() {
        double far = Double.POSITIVE_INFINITY;
        for (int j = 0; j < gain.length; j++) {
            if (place[j] < 0 && pivotRow[j] < -PIVOT) {
                far = Math.min(far, (Math.min(gain[j], 0) - FEASIBLE) / pivotRow[j]);
            }
        }
        int cheapest = -1;
        double most = 0;
        for (int j = 0; j < gain.length; j++) {
            if (place[j] < 0 && pivotRow[j] < -PIVOT && -pivotRow[j] > most && gain[j] >= far * pivotRow[j]) {
                most = -pivotRow[j];
                cheapest = j;
            }
        }
        return cheapest;
    }
}
