package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The uniform distribution.
 *
 * @param low lower end, finite
 * @param high upper end, finite and greater than {@code low}
 */
public record Uniform(double low, double high) implements Distribution {

    public Uniform {
        Parameters.ascending("uniform", "low", low, "low", low, "high", high);
    }

    static boolean valid(double low, double high) {
        return Parameters.isAscending(low, low, high);
    }

    @Override
    public double mean() {
        return low + 0.5 * (high - low);
    }

    @Override
    public double variance() {
        return (high - low) * (high - low) / 12;
    }

    @Override
    public double cdf(double x) {
        return Math.clamp((x - low) / (high - low), 0, 1);
    }

    @Override
    public double quantile(double p) {
        return Parameters.quantileProbability(p) == 1 ? high : low + p * (high - low);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        Uniforms.fill(rng, out, n);
        for (int i = 0; i < n; i++) {
            out[i] = low + out[i] * (high - low);
        }
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        Uniforms.fill(rng, out, n);
        double[] low = parameters[0];
        double[] high = parameters[1];
        for (int i = 0; i < n; i++) {
            out[i] = valid(low[i], high[i]) ? low[i] + out[i] * (high[i] - low[i]) : Double.NaN;
        }
    }
}
