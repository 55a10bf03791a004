package tarazy.game.linear;

import org.jspecify.annotations.Nullable;

/**
 * Lemke's method in doubles. The right side is moved a little, so that every step has its length; whether the last basis
 * solves the problem as it was is for others to find out.
 */
final class DoubleLemke {
    private static final double PIVOT = 1e-9;
    private static final double TIE = 1e-12;
    private static final int FEWEST_STEPS = 2_000;
    private static final int STEPS_PER_ROW = 6;

    private static final End ASTRAY = new End(null, false);

    private final SequenceProblem problem;
    private final Columns matrix;
    private final DoubleBasis basis;
    private final double[] right;
    private double[] values;

    private DoubleLemke(SequenceProblem problem, DoubleBasis basis, double shift) {
        this.problem = problem;
        this.matrix = problem.matrix();
        this.basis = basis;
        this.right = matrix.roundedRight().clone();
        int[] start = problem.start();
        for (int k = 0; k < start.length; k++) {
            if (!problem.free(start[k]) && start[k] != problem.priorWeight()) {
                double by = shift * Perturbation.factor(1, k);
                for (int e = matrix.start()[start[k]]; e < matrix.start()[start[k] + 1]; e++) {
                    right[matrix.row()[e]] += by * matrix.rounded()[e];
                }
            }
        }
        this.values = right.clone();
        basis.solve(values);
    }

    /**
     * Where a path led.
     *
     * @param basis at the end of the path; null if rounding led astray or it was too long
     * @param tooLong whether it had not ended after the steps allowed
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record End(int @Nullable [] basis, boolean tooLong) {}

    /**
     * Follows the path.
     *
     * @param shift by about how much variables are moved
     */
    static End solve(SequenceProblem problem, double shift) {
        DoubleBasis basis = DoubleBasis.of(problem.matrix(), problem.start());
        return basis == null ? ASTRAY : new DoubleLemke(problem, basis, shift).run();
    }

    /** How many steps a path may have. */
    static int steps(SequenceProblem problem) {
        return FEWEST_STEPS + STEPS_PER_ROW * problem.matrix().rows();
    }

    /** The basic variables at a basis, without any shift; null if it is singular. */
    static double @Nullable [] values(SequenceProblem problem, int[] columns) {
        DoubleBasis basis = DoubleBasis.of(problem.matrix(), columns);
        if (basis == null) {
            return null;
        }
        double[] values = problem.matrix().roundedRight().clone();
        basis.solve(values);
        return values;
    }

    private End run() {
        int entering = problem.weight();
        int steps = steps(problem);
        for (int n = 0; n < steps; n++) {
            if (basis.stale()) {
                if (!basis.refactorise()) {
                    return ASTRAY;
                }
                values = right.clone();
                basis.solve(values);
            }
            double[] direction = basis.column(entering);
            int leaving = leaving(direction);
            if (leaving < 0) {
                return ASTRAY;
            }
            int out = basis.columns()[leaving];
            double length = Math.max(0, values[leaving] / direction[leaving]);
            for (int k = 0; k < values.length; k++) {
                values[k] -= length * direction[k];
            }
            values[leaving] = length;
            basis.exchange(leaving, entering, direction);
            if (out == problem.priorWeight()) {
                return new End(basis.copy(), false);
            }
            if (out == problem.weight()) {
                return ASTRAY;
            }
            entering = problem.complement(out);
        }
        return new End(null, true);
    }

    private int leaving(double[] direction) {
        double far = Double.POSITIVE_INFINITY;
        for (int k = 0; k < direction.length; k++) {
            if (direction[k] > PIVOT && !problem.free(basis.columns()[k])) {
                far = Math.min(far, Math.max(values[k], 0) / direction[k]);
            }
        }
        far *= 1 + TIE;
        int leaving = -1;
        double most = 0;
        for (int k = 0; k < direction.length; k++) {
            if (direction[k] > PIVOT
                    && !problem.free(basis.columns()[k])
                    && Math.max(values[k], 0) <= far * direction[k]) {
                if (basis.columns()[k] == problem.priorWeight()) {
                    return k;
                }
                if (direction[k] > most) {
                    most = direction[k];
                    leaving = k;
                }
            }
        }
        return leaving;
    }
}
