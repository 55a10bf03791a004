package tarazy.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Mean and variance of truncated distributions: sums over values, or integrals of the quantile function. */
final class TruncatedMoments {

    /** More whole numbers than this are summed in groups, far narrower than any feature of such a distribution. */
    private static final int MOST_TERMS = 100_000;

    private TruncatedMoments() {}

    static double mean(Truncated d) {
        if (diverges(d, d.base().mean())) {
            if (d.low() == Double.NEGATIVE_INFINITY && d.high() == Double.POSITIVE_INFINITY) {
                return Double.NaN;
            }
            return d.low() == Double.NEGATIVE_INFINITY ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return expectation(d, x -> x);
    }

    static double variance(Truncated d) {
        if (diverges(d, d.base().variance())) {
            return Math.abs(mean(d)) < Double.POSITIVE_INFINITY ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        double mean = mean(d);
        return expectation(d, x -> (x - mean) * (x - mean));
    }

    private static boolean diverges(Truncated d, double moment) {
        return !(Math.abs(moment) < Double.POSITIVE_INFINITY)
                && (d.low() == Double.NEGATIVE_INFINITY || d.high() == Double.POSITIVE_INFINITY);
    }

    private static double expectation(Truncated d, DoubleUnaryOperator of) {
        return switch (d.base()) {
            case Mixture mixture -> overComponents(mixture, d, of);
            case Truncated inner -> expectation(inside(inner, d), of);
            case Discrete discrete -> overOutcomes(discrete, d, of);
            case Point point -> of.applyAsDouble(point.value());
            case Bernoulli yes -> overOutcomes(outcomes(yes), d, of);
            case Binomial binomial -> overIntegers(d, 0, binomial.trials(), of);
            case Poisson poisson -> overIntegers(d, 0, poisson.mean() + 40 * Math.sqrt(poisson.mean()) + 200, of);
            default -> overQuantiles(d, of);
        };
    }

    private static Truncated inside(Truncated inner, Truncated outer) {
        return new Truncated(inner.base(), Math.max(inner.low(), outer.low()), Math.min(inner.high(), outer.high()));
    }

    private static double overComponents(Mixture mixture, Truncated d, DoubleUnaryOperator of) {
        double sum = 0;
        double total = 0;
        for (Mixture.Component component : mixture.components()) {
            Distribution part = component.distribution();
            double mass = component.weight() * (part.cdf(d.high()) - part.below(d.low()));
            if (mass > 0) {
                total += mass;
                // A component with a trace of its mass here is stood for by the nearer end of its interval.
                sum += mass
                        * (mass < 1e-8
                                ? of.applyAsDouble(Math.clamp(part.quantile(0.5), d.low(), d.high()))
                                : expectation(new Truncated(part, d.low(), d.high()), of));
            }
        }
        return sum / total;
    }

    private static Discrete outcomes(Bernoulli yes) {
        return new Discrete(List.of(new Discrete.Outcome(0, 1 - yes.p()), new Discrete.Outcome(1, yes.p())));
    }

    private static double overOutcomes(Discrete discrete, Truncated d, DoubleUnaryOperator of) {
        double sum = 0;
        double total = 0;
        for (Discrete.Outcome outcome : discrete.outcomes()) {
            if (outcome.value() >= d.low() && outcome.value() <= d.high()) {
                sum += outcome.weight() * of.applyAsDouble(outcome.value());
                total += outcome.weight();
            }
        }
        return sum / total;
    }

    private static double overIntegers(Truncated d, double least, double greatest, DoubleUnaryOperator of) {
        double low = Math.max(Math.ceil(d.low()), least);
        double high = Math.min(Math.floor(d.high()), Math.ceil(greatest));
        double stride = Math.ceil((high - low + 1) / MOST_TERMS);
        double sum = 0;
        double total = 0;
        for (double k = low; k <= high; k += stride) {
            double last = Math.min(k + stride - 1, high);
            double mass = d.base().cdf(last) - d.base().below(k);
            sum += mass * of.applyAsDouble(0.5 * (k + last));
            total += mass;
        }
        return sum / total;
    }

    /** ∫₀¹ of the quantile function by the double exponential rule (Takahasi and Mori 1974), which stands infinite ends. */
    private static double overQuantiles(Truncated d, DoubleUnaryOperator of) {
        double step = 1.0 / 32;
        List<Double> terms = new ArrayList<>();
        double weights = 0;
        for (int i = -104; i <= 104; i++) {
            double t = i * step;
            double inner = 0.5 * Math.PI * Math.sinh(t);
            double p = 1 / (1 + Math.exp(-2 * inner));
            double cosh = Math.cosh(inner);
            double weight = Math.cosh(t) / (cosh * cosh);
            if (p > 0 && p < 1) {
                double x = d.quantile(p);
                if (Math.abs(x) < Double.POSITIVE_INFINITY) {
                    terms.add(weight * of.applyAsDouble(x));
                    weights += weight;
                }
            }
        }
        return terms.stream().mapToDouble(Double::doubleValue).sum() / weights;
    }
}
