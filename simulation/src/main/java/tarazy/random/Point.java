package tarazy.random;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A value known for certain.
 *
 * @param value any finite number
 */
public record Point(double value) implements Distribution {

    public Point {
        Parameters.finite("point", "value", value);
    }

    static boolean valid(double value) {
        return Parameters.isFinite(value);
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double variance() {
        return 0;
    }

    @Override
    public double cdf(double x) {
        return x >= value ? 1 : 0;
    }

    @Override
    public double below(double x) {
        return x > value ? 1 : 0;
    }

    @Override
    public double quantile(double p) {
        Parameters.quantileProbability(p);
        return value;
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        Arrays.fill(out, 0, n, value);
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        double[] value = parameters[0];
        for (int i = 0; i < n; i++) {
            out[i] = valid(value[i]) ? value[i] : Double.NaN;
        }
    }
}
