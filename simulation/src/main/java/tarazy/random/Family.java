package tarazy.random;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The families of distributions that take plain numbers, with the words and parameter names used in formulas.
 * The records of the same name say what the parameters mean and which values they may have.
 */
@SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list and functions without state
public enum Family {
    NORMAL("normal", List.of("mean", "sd"), p -> new Normal(p[0], p[1]), Normal::fill),
    LOGNORMAL("lognormal", List.of("mu", "sigma"), p -> new LogNormal(p[0], p[1]), LogNormal::fill),
    LOGITNORMAL("logitnormal", List.of("mu", "sigma"), p -> new LogitNormal(p[0], p[1]), LogitNormal::fill),
    UNIFORM("uniform", List.of("low", "high"), p -> new Uniform(p[0], p[1]), Uniform::fill),
    TRIANGULAR("triangular", List.of("low", "mode", "high"), p -> new Triangular(p[0], p[1], p[2]), Triangular::fill),
    PERT("pert", List.of("low", "mode", "high"), p -> new Pert(p[0], p[1], p[2]), Pert::fill),
    BETA("beta", List.of("alpha", "beta"), p -> new Beta(p[0], p[1]), Beta::fill),
    GAMMA("gamma", List.of("shape", "scale"), p -> new Gamma(p[0], p[1]), Gamma::fill),
    EXPONENTIAL("exponential", List.of("mean"), p -> new Exponential(p[0]), Exponential::fill),
    STUDENTT("studentt", List.of("df", "location", "scale"), p -> new StudentT(p[0], p[1], p[2]), StudentT::fill),
    BERNOULLI("bernoulli", List.of("p"), p -> new Bernoulli(p[0]), Bernoulli::fill),
    BINOMIAL("binomial", List.of("trials", "p"), p -> new Binomial(p[0], p[1]), Binomial::fill),
    POISSON("poisson", List.of("mean"), p -> new Poisson(p[0]), Poisson::fill),
    POINT("point", List.of("value"), p -> new Point(p[0]), Point::fill),
    METALOG("metalog", List.of("p10", "p50", "p90"), p -> new Metalog(p[0], p[1], p[2]), Metalog::fill);

    private interface Filler {
        void fill(UniformRandomProvider rng, double[][] parameters, double[] out, double[] scratch, int n);
    }

    private final String word;
    private final List<String> parameters;
    private final Function<double[], Distribution> constructor;
    private final Filler filler;

    Family(String word, List<String> parameters, Function<double[], Distribution> constructor, Filler filler) {
        this.word = word;
        this.parameters = parameters;
        this.constructor = constructor;
        this.filler = filler;
    }

    /** The family of a word as written in a formula, for example {@code normal}. */
    public static Optional<Family> named(String word) {
        for (Family family : values()) {
            if (family.word.equals(word)) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }

    /** The word as written in a formula. */
    public String word() {
        return word;
    }

    /** The names of the parameters, in order. */
    public List<String> parameters() {
        return parameters;
    }

    /** How a draw is written, for example {@code normal(mean, sd)}. */
    public String signature() {
        return word + "(" + String.join(", ", parameters) + ")";
    }

    /**
     * The distribution with these parameters.
     *
     * @throws IllegalArgumentException if their number or a value is wrong; the message says what is allowed
     */
    public Distribution of(double... values) {
        if (values.length != parameters.size()) {
            throw new IllegalArgumentException(signature() + " takes " + parameters.size()
                    + (parameters.size() == 1 ? " number" : " numbers") + ", but got " + values.length);
        }
        return constructor.apply(values);
    }

    /**
     * One draw per run. A bad parameter set gives NaN in its run only, and leaves the draws of the other runs as
     * they are. Columns of equal parameters give the numbers of {@link Distribution#sample}.
     *
     * @param columns {@code columns[k][i]} is parameter k in run i
     * @param out receives the draws at indices 0 to n − 1; must not be one of the columns
     */
    public void fill(UniformRandomProvider rng, double[][] columns, double[] out, int n) {
        fill(rng, columns, out, new double[n], n);
    }

    /**
     * The same draws, with an array for intermediate results.
     *
     * @param scratch at least n places, neither {@code out} nor one of the columns; its contents are lost
     */
    public void fill(UniformRandomProvider rng, double[][] columns, double[] out, double[] scratch, int n) {
        filler.fill(rng, columns, out, scratch, n);
    }
}
