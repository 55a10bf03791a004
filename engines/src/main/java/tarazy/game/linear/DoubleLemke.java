package tarazy.game.linear;

import org.jspecify.annotations.Nullable;

/**
 * Lemke's method in doubles. The right side is moved a little, so that every step has its length; whether the last basis
 * solves the problem as it was is for others to find out.
 */
final class DoubleLemke {
    private static final double PIVOT = 1e-9;
    private static final double TIE = 1e-12;

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
     * The basis at the end of the path; null if rounding leads astray.
     *
     * @param shift by about how much variables are moved
     */
    static int @Nullable [] solve(SequenceProblem problem, double shift) {
        DoubleBasis basis = DoubleBasis.of(problem.matrix(), problem.start());
        return basis == null ? null : new DoubleLemke(problem, basis, shift).run();
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

    private int @Nullable [] run() {
        int entering = problem.weight();
        int steps = 1000 + 50 * matrix.rows();
        for (int n = 0; n < steps; n++) {
            if (basis.stale()) {
                if (!basis.refactorise()) {
                    return null;
                }
                values = right.clone();
                basis.solve(values);
            }
            double[] direction = basis.column(entering);
            int leaving = leaving(direction);
            if (leaving < 0) {
                return null;
            }
            int out = basis.columns()[leaving];
            double length = Math.max(0, values[leaving] / direction[leaving]);
            for (int k = 0; k < values.length; k++) {
                values[k] -= length * direction[k];
            }
            values[leaving] = length;
            basis.exchange(leaving, entering, direction);
            if (out == problem.priorWeight()) {
                return basis.copy();
            }
            if (out == problem.weight()) {
                return null;
            }
            entering = problem.complement(out);
        }
        return null;
    }

    private int leaving(double[] direction) {
        double far = Double.POSITIVE_INFINITY;
        for (int k = 0; k < direction.length; k++) {
            if (direction[k] > PIVOT && !problem.free(basis.columns()[k])) {
                far = Math.min(far, (Math.max(values[k], 0) + TIE) / direction[k]);
            }
        }
        int leaving = -1;
        double most = 0;
        for (int k = 0; k < direction.length; k++) {
            if (direction[k] > PIVOT && !problem.free(basis.columns()[k]) && values[k] <= far * direction[k]) {
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
