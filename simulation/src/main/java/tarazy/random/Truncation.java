package tarazy.random;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.jspecify.annotations.Nullable;

/** Draws from truncated distributions whose parameters and bounds may differ from run to run. */
public final class Truncation {

    /** Enough for all but one in 30,000 draws if a twentieth of the distribution lies in the interval. */
    private static final int ROUNDS = 200;

    private Truncation() {}

    /**
     * One draw per run from a distribution of the family, conditioned on a closed interval. Equal columns give the
     * numbers of {@link Truncated#sample}.
     *
     * @param parameters {@code parameters[k][i]} is parameter k in run i
     * @param low lower end in each run, may be −∞
     * @param high upper end in each run, may be ∞
     * @param out receives the draws; NaN in runs whose parameters or bounds are bad
     * @param n number of runs
     */
    public static void fill(
            UniformRandomProvider rng,
            Family family,
            double[][] parameters,
            double[] low,
            double[] high,
            double[] out,
            int n) {
        family.fill(rng, parameters, out, n);
        for (int i = 0; i < n; i++) {
            if (!(low[i] <= high[i])) {
                out[i] = Double.NaN;
            }
        }
        redraw(
                rng,
                out,
                n,
                i -> low[i],
                i -> high[i],
                (runs, count, column) -> family.fill(rng, gather(parameters, runs, count), column, count),
                i -> truncated(family, gather(parameters, new int[] {i}, 1), low[i], high[i]));
    }

    private static double[][] gather(double[][] parameters, int[] runs, int count) {
        double[][] gathered = new double[parameters.length][count];
        for (int k = 0; k < parameters.length; k++) {
            for (int j = 0; j < count; j++) {
                gathered[k][j] = parameters[k][runs[j]];
            }
        }
        return gathered;
    }

    private static @Nullable Truncated truncated(Family family, double[][] parameters, double low, double high) {
        double[] of = new double[parameters.length];
        for (int k = 0; k < of.length; k++) {
            of[k] = parameters[k][0];
        }
        try {
            return new Truncated(family.of(of), low, high);
        } catch (IllegalArgumentException nothingLeft) {
            return null;
        }
    }

    /** Draws one value for each of the first {@code count} runs. */
    interface Column {
        void draw(int[] runs, int count, double[] column);
    }

    /** Replaces the values outside their interval; NaN values stay. */
    static void redraw(
            UniformRandomProvider rng,
            double[] out,
            int n,
            IntToDoubleFunction low,
            IntToDoubleFunction high,
            Column again,
            IntFunction<@Nullable Truncated> truncated) {
        int[] outside = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (out[i] < low.applyAsDouble(i) || out[i] > high.applyAsDouble(i)) {
                outside[count++] = i;
            }
        }
        double[] column = new double[count];
        for (int round = 0; round < ROUNDS && count > 0; round++) {
            again.draw(outside, count, column);
            int left = 0;
            for (int j = 0; j < count; j++) {
                int i = outside[j];
                if (column[j] < low.applyAsDouble(i) || column[j] > high.applyAsDouble(i)) {
                    outside[left++] = i;
                } else {
                    out[i] = column[j];
                }
            }
            count = left;
        }
        Uniforms.fill(rng, column, count);
        for (int j = 0; j < count; j++) {
            Truncated distribution = truncated.apply(outside[j]);
            out[outside[j]] = distribution == null ? Double.NaN : distribution.quantile(column[j]);
        }
    }
}
