package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.jspecify.annotations.Nullable;

/**
 * Draws one value from the numbers of one run, by rejection or search. Each run takes exactly one number
 * from the owner's stream (see {@link RunStream}).
 */
interface RunSampler {

    double draw(RunStream run);

    /** Makes the sampler for the parameters of run i, or null if they are bad. */
    interface Factory {
        @Nullable
        RunSampler of(double[][] parameters, int i);
    }

    static void sample(UniformRandomProvider rng, RunSampler sampler, double[] out, int n) {
        RunStream run = new RunStream();
        for (int i = 0; i < n; i++) {
            out[i] = sampler.draw(run.restart(rng.nextLong()));
        }
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, int n, Factory factory) {
        RunStream run = new RunStream();
        RunSampler sampler = null;
        for (int i = 0; i < n; i++) {
            long seed = rng.nextLong();
            if (i == 0 || changed(parameters, i)) {
                sampler = factory.of(parameters, i);
            }
            out[i] = sampler == null ? Double.NaN : sampler.draw(run.restart(seed));
        }
    }

    private static boolean changed(double[][] parameters, int i) {
        for (double[] column : parameters) {
            if (Double.doubleToRawLongBits(column[i]) != Double.doubleToRawLongBits(column[i - 1])) {
                return true;
            }
        }
        return false;
    }
}
