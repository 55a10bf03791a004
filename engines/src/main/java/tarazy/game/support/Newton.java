package tarazy.game.support;

import org.jspecify.annotations.Nullable;

/** Newton's method. */
final class Newton {
    private static final int STEPS = 20;
    private static final double SETTLED = 1e-13;

    private Newton() {}

    /** A solution of a support's equations to about the precision of doubles; nothing if none is reached. */
    static double @Nullable [] solve(SupportSystem system, double[] start) {
        double[] point = start.clone();
        for (int i = 0; i < STEPS; i++) {
            double[][] mixed = system.mixed(point);
            double[][] inverse = Matrices.inverse(system.jacobian(mixed));
            if (inverse == null) {
                return null;
            }
            double[] step = Matrices.product(inverse, system.values(mixed));
            double longest = 0;
            for (int k = 0; k < point.length; k++) {
                point[k] -= step[k];
                longest = Math.max(longest, Math.abs(step[k]));
                if (!(Math.abs(point[k]) < 4)) {
                    return null;
                }
            }
            if (longest < SETTLED) {
                return point;
            }
        }
        return null;
    }

    /** The same where solutions may not be isolated: steps are the shortest that do (Levenberg 1944; Marquardt 1963). */
    static double @Nullable [] nearest(SupportSystem system, double[] start) {
        double[] point = start.clone();
        for (int i = 0; i < 4 * STEPS; i++) {
            double[][] mixed = system.mixed(point);
            double[][] jacobian = system.jacobian(mixed);
            double[] values = system.values(mixed);
            double worst = 0;
            for (double value : values) {
                worst = Math.max(worst, Math.abs(value));
            }
            if (worst < SETTLED) {
                return point;
            }
            double[] step = step(jacobian, values, 1e-4 * worst);
            for (int k = 0; k < point.length; k++) {
                point[k] -= step[k];
                if (!(Math.abs(point[k]) < 4)) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Jᵀ (J Jᵀ + damping)⁻¹ values. */
    private static double[] step(double[][] jacobian, double[] values, double damping) {
        int n = values.length;
        double[][] square = new double[n][n];
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                for (int k = 0; k < n; k++) {
                    square[r][c] += jacobian[r][k] * jacobian[c][k];
                }
            }
            square[r][r] += Math.max(damping, 1e-11);
        }
        double[][] inverse = Matrices.inverse(square);
        double[] step = new double[n];
        if (inverse != null) {
            double[] scaled = Matrices.product(inverse, values);
            for (int k = 0; k < n; k++) {
                for (int r = 0; r < n; r++) {
                    step[k] += jacobian[r][k] * scaled[r];
                }
            }
        }
        return step;
    }
}
