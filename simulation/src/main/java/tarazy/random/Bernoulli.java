package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Yes (1) or no (0).
 *
 * @param p probability of yes, from 0 to 1
 */
public record Bernoulli(double p) implements Distribution {

    public Bernoulli {
        Parameters.probability("bernoulli", "p", p);
    }

    static boolean valid(double p) {
        return Parameters.isProbability(p);
    }

    @Override
    public double mean() {
        return p;
    }

    @Override
    public double variance() {
        return p * (1 - p);
    }

    @Override
    public double cdf(double x) {
        if (x < 0) {
            return 0;
        }
        return x < 1 ? 1 - p : 1;
    }

    @Override
    public double below(double x) {
        if (x <= 0) {
            return 0;
        }
        return x <= 1 ? 1 - p : 1;
    }

    @Override
    public double quantile(double probability) {
        double q = Parameters.quantileProbability(probability);
        return p == 1 || q > 1 - p ? 1 : 0;
    }

    @Override
    public void sample(UniformRandomProvider rng, double[] out, int n) {
        Uniforms.fill(rng, out, n);
        for (int i = 0; i < n; i++) {
            out[i] = isBelow(out[i], p);
        }
    }

    static void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n) {
        Uniforms.fill(rng, out, n);
        double[] p = parameters[0];
        for (int i = 0; i < n; i++) {
            out[i] = valid(p[i]) ? isBelow(out[i], p[i]) : Double.NaN;
        }
    }

    /** 1 or 0, from the sign of the difference: the branch of a comparison would often be mispredicted. */
    private static double isBelow(double uniform, double p) {
        return (double) (Double.doubleToRawLongBits(uniform - p) >>> 63);
    }
}
