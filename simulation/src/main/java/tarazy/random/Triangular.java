package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The triangular distribution.
 *
 * @param low least value, finite
 * @param mode most likely value, from {@code low} to {@code high}
 * @param high greatest value, finite and greater than {@code low}
 */
public record Triangular(double low, double mode, double high) implements Distribution {

    public Triangular {
        Parameters.ascending("triangular", "low", low, "mode", mode, "high", high);
    }

    static boolean valid(double low, double mode, double high) {
        return Parameters.isAscending(low, mode, high);
    }

    @Override
    public double mean() {
        return low + ((mode - low) + (high - low)) / 3;
    }

    @Override
    public double variance() {
        double width = high - low;
        double left = mode - low;
        return (width * width - width * left + left * left) / 18;
    }

    @Override
    public double cdf(double x) {
        if (x <= low || x >= high) {
            return x <= low ? 0 : 1;
        }
        double width = high - low;
        return x <= mode
                ? (x - low) / width * ((x - low) / (mode - low))
                : 1 - (high - x) / width * ((high - x) / (high - mode));
    }

    @Override
    public double quantile(double p) {
        return quantile(Parameters.quantileProbability(p), low, mode, high);
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        Uniforms.fill(rng, out, n);
        for (int i = 0; i < n; i++) {
            out[i] = quantile(out[i], low, mode, high);
        }
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        Uniforms.fill(rng, out, n);
        double[] low = parameters[0];
        double[] mode = parameters[1];
        double[] high = parameters[2];
        for (int i = 0; i < n; i++) {
            out[i] = valid(low[i], mode[i], high[i]) ? quantile(out[i], low[i], mode[i], high[i]) : Double.NaN;
        }
    }

    private static double quantile(double p, double low, double mode, double high) {
        double width = high - low;
        double left = (mode - low) / width;
        return p <= left ? low + width * Math.sqrt(p * left) : high - width * Math.sqrt((1 - p) * (1 - left));
    }
}
