package tarazy.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every distribution must keep, checked over a list with easy and awkward parameters of each. */
class DistributionsTest {

    private static final int DRAWS = 1 << 18;
    private static final double[] PROBABILITIES = {1e-6, 0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999
    };

    static List<Distribution> all() {
        return List.of(
                new Normal(55, 8),
                new Normal(-1e6, 1e3),
                new LogNormal(2.76, 0.7),
                new LogNormal(-3, 0.05),
                new LogitNormal(-1.67, 0.77),
                new LogitNormal(0, 4),
                new Uniform(-2, 7),
                new Triangular(10, 20, 60),
                new Triangular(0, 0, 1),
                new Triangular(-3, 5, 5),
                new Pert(10, 20, 60),
                new Pert(0, 1, 1),
                new Beta(2, 5),
                new Beta(0.4, 0.7),
                new Beta(0.3, 40),
                new Beta(1, 1),
                new Gamma(0.2, 3),
                new Gamma(1, 10),
                new Gamma(50, 0.1),
                new Exponential(30),
                new StudentT(9, 3, 2),
                new StudentT(5, -1, 0.5),
                new Bernoulli(0.3),
                new Bernoulli(0),
                new Bernoulli(1),
                new Binomial(0, 0.5),
                new Binomial(12, 0.4),
                new Binomial(40, 0.9),
                new Binomial(1000, 0.002),
                new Binomial(500, 0.35),
                new Binomial(1e6, 0.7),
                new Poisson(0.3),
                new Poisson(9.9),
                new Poisson(10),
                new Poisson(250),
                new Discrete(
                        List.of(new Discrete.Outcome(5, 3), new Discrete.Outcome(-1, 1), new Discrete.Outcome(2, 0))),
                new Point(4.5),
                new Mixture(List.of(
                        new Mixture.Component(0.6, new Normal(10, 2)), new Mixture.Component(0.4, new Normal(16, 3)))),
                new Mixture(List.of(
                        new Mixture.Component(1, new Point(0)),
                        new Mixture.Component(2, new Poisson(3)),
                        new Mixture.Component(1, new Uniform(2, 4)))),
                new Truncated(new Normal(0, 1), 0.5, 2),
                new Truncated(new Normal(0, 1), 4, Double.POSITIVE_INFINITY),
                new Truncated(new LogNormal(1, 1), Double.NEGATIVE_INFINITY, 3),
                new Truncated(new Poisson(4), 2, 6),
                new Truncated(new Binomial(20, 0.5), 13, 20),
                new Truncated(new Bernoulli(0.2), 0, 1),
                new Truncated(new StudentT(1.5, 0, 1), -4, 6),
                new Truncated(new Truncated(new Gamma(2, 2), 1, 9), 0, 5),
                new Truncated(
                        new Mixture(List.of(
                                new Mixture.Component(1, new Normal(0, 1)),
                                new Mixture.Component(1, new Normal(5, 1)))),
                        1,
                        6),
                new Metalog(10, 25, 70),
                new Metalog(-1, 0, 1),
                new Metalog(0, 10, 12.2));
    }

    static Stream<Family> families() {
        return Arrays.stream(Family.values());
    }

    private static double[] draws(Distribution distribution, int n) {
        double[] out = new double[n];
        distribution.sample(Streams.stream(20220107, distribution.toString(), 0), out, n);
        return out;
    }

    @ParameterizedTest
    @MethodSource("all")
    void theMeanOfManyDrawsIsTheMean(Distribution distribution) {
        double mean = distribution.mean();
        double sum = 0;
        for (double x : draws(distribution, DRAWS)) {
            sum += x - mean;
        }
        double standardError = Math.sqrt(distribution.variance() / DRAWS);
        assertThat(sum / DRAWS).isCloseTo(0, within(4 * standardError + 1e-12 * Math.abs(mean)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theVarianceOfManyDrawsIsTheVariance(Distribution distribution) {
        double mean = distribution.mean();
        double second = 0;
        double fourth = 0;
        for (double x : draws(distribution, DRAWS)) {
            double square = (x - mean) * (x - mean);
            second += square / DRAWS;
            fourth += square * square / DRAWS;
        }
        double standardError = Math.sqrt(Math.max(fourth - second * second, 0) / DRAWS);
        assertThat(second).isCloseTo(distribution.variance(), within(4 * standardError + 1e-9 * second));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theShareOfDrawsUpToAQuantileIsItsProbability(Distribution distribution) {
        double[] draws = draws(distribution, DRAWS);
        for (double p : PROBABILITIES) {
            double x = distribution.quantile(p);
            double expected = distribution.cdf(x);
            long count = Arrays.stream(draws).filter(d -> d <= x).count();
            double standardError = Math.sqrt(expected * (1 - expected) / DRAWS);
            assertThat(count / (double) DRAWS)
                    .as("up to %s, the %s quantile", x, p)
                    .isCloseTo(expected, within(4.5 * standardError + 2.0 / DRAWS));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theQuantileIsTheLeastValueWhoseProbabilityIsReached(Distribution distribution) {
        for (double p : PROBABILITIES) {
            double x = distribution.quantile(p);
            assertThat(distribution.cdf(x))
                    .as("cdf at the %s quantile", p)
                    .isGreaterThanOrEqualTo(p - 1e-9 * p - 2e-12);
            assertThat(distribution.below(x)).as("below the %s quantile", p).isLessThanOrEqualTo(p + 1e-9 * p + 2e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void noDrawLiesOutsideTheSupport(Distribution distribution) {
        double low = distribution.quantile(0);
        double high = distribution.quantile(1);
        for (double x : draws(distribution, 10_000)) {
            assertThat(x).isBetween(low, high);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theDistributionFunctionRisesFromZeroToOne(Distribution distribution) {
        assertThat(distribution.cdf(Double.NEGATIVE_INFINITY)).isEqualTo(0);
        assertThat(distribution.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
        double last = 0;
        double mean = distribution.mean();
        double width = Math.sqrt(distribution.variance()) + 1;
        for (int i = -500; i <= 500; i++) {
            double cdf = distribution.cdf(mean + width * i / 50);
            assertThat(cdf).isBetween(last - 1e-15, 1.0);
            last = cdf;
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameStreamGivesTheSameDraws(Distribution distribution) {
        assertThat(draws(distribution, 2_000)).containsExactly(draws(distribution, 2_000));
    }

    /** Frozen: other bits would change every forecast ever made. (A truncation may end in a quantile, which may differ.) */
    @ParameterizedTest
    @CsvSource({
        "Normal, 35430088897",
        "LogNormal, -32058381026",
        "LogitNormal, -19744457670",
        "Uniform, -1959148672",
        "Triangular, 715766212790",
        "Pert, 45028384391",
        "Beta, -597545488027",
        "Gamma, 312484345309",
        "Exponential, -1185113700",
        "StudentT, 13490670427",
        "Bernoulli, -1210684495391",
        "Binomial, 55708568569481844",
        "Poisson, 63043675650112",
        "Discrete, -744659455",
        "Point, -2130090495",
        "Mixture, 43395587982",
        "Metalog, -1905275042435"
    })
    void theDrawsArePinned(String kind, long expected) {
        long hash = 0;
        for (Distribution distribution : all()) {
            if (distribution.getClass().getSimpleName().equals(kind)) {
                double[] out = new double[2_000];
                distribution.sample(Streams.stream(20220107, "pinned", 3), out, out.length);
                hash = 31 * hash + Arrays.hashCode(out);
            }
        }
        assertThat(hash).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("all")
    void anyOtherSourceOfTheSameNumbersGivesTheSameDraws(Distribution distribution) {
        UniformRandomProvider keyed = Streams.stream(5, "owner", 0);
        UniformRandomProvider twin = Streams.stream(5, "owner", 0);
        UniformRandomProvider wrapped = new Other(twin);
        double[] a = new double[20_000];
        double[] b = new double[20_000];
        distribution.sample(keyed, a, a.length);
        distribution.sample(wrapped, b, b.length);
        assertThat(a).containsExactly(b);
        assertThat(keyed.nextLong()).isEqualTo(twin.nextLong());
    }

    /** Hides the class that the column forms are fast for. */
    private record Other(UniformRandomProvider numbers) implements UniformRandomProvider {
        @Override
        public long nextLong() {
            return numbers.nextLong();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void onlyTheFirstNPlacesAreWritten(Distribution distribution) {
        double[] out = {7, 7, 7, 7};
        distribution.sample(RandomSource.XO_SHI_RO_256_PP.create(3L), out, 3);
        assertThat(out[3]).isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aQuantileNeedsAProbability(Distribution distribution) {
        for (double p : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> distribution.quantile(p))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a quantile needs a probability between 0 and 1, but got " + p);
        }
    }

    @Test
    void everyKindOfDistributionIsOnTheList() {
        Set<Class<?>> kinds = new HashSet<>();
        all().forEach(d -> kinds.add(d.getClass()));
        assertThat(kinds).containsExactlyInAnyOrder(Distribution.class.getPermittedSubclasses());
    }

    /** The parameters of a distribution of the family from the list. */
    private static List<double[]> parameterSets(Family family) {
        return all().stream()
                .filter(d -> d.getClass().getSimpleName().equalsIgnoreCase(family.word()))
                .map(DistributionsTest::components)
                .toList();
    }

    private static double[] components(Distribution distribution) {
        return Arrays.stream(distribution.getClass().getRecordComponents())
                .mapToDouble(component -> {
                    try {
                        return (double) component.getAccessor().invoke(distribution);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray();
    }

    private static double[][] columns(int n, double[] parameters) {
        double[][] columns = new double[parameters.length][n];
        for (int k = 0; k < parameters.length; k++) {
            Arrays.fill(columns[k], parameters[k]);
        }
        return columns;
    }

    @ParameterizedTest
    @MethodSource("families")
    void columnsOfEqualParametersGiveTheDrawsOfTheConstantForm(Family family) {
        int n = 5_000;
        assertThat(parameterSets(family)).isNotEmpty();
        for (double[] parameters : parameterSets(family)) {
            double[] constant = new double[n];
            double[] varying = new double[n];
            family.of(parameters).sample(Streams.stream(1, "x", 2), constant, n);
            family.fill(Streams.stream(1, "x", 2), columns(n, parameters), varying, n);
            assertThat(varying).as("%s", family.of(parameters)).containsExactly(constant);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void aBadParameterMakesItsRunNotANumberAndLeavesTheOthersAsTheyAre(Family family) {
        int n = 300;
        double[] good = parameterSets(family).getFirst();
        double[] undisturbed = new double[n];
        family.fill(Streams.stream(1, "x", 2), columns(n, good), undisturbed, n);
        for (int k = 0; k < good.length; k++) {
            double[][] columns = columns(n, good);
            double[] bad = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
            for (int i = 0; i < bad.length; i++) {
                columns[k][100 * i] = bad[i];
            }
            double[] out = new double[n];
            family.fill(Streams.stream(1, "x", 2), columns, out, n);
            for (int i = 0; i < n; i++) {
                assertThat(out[i]).isEqualTo(Double.valueOf(i % 100 == 0 ? Double.NaN : undisturbed[i]));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void aRunIsNotANumberExactlyWhereTheConstructorRefuses(Family family) {
        UniformRandomProvider rng = Streams.stream(42, family.word(), 0);
        double[] candidates = {-1e308, -5, -1, -0.0, 0, 1e-300, 0.2, 0.5, 1, 2, 3.5, 7, 40, 1e9, 1e10, 1e308, Double.NaN
        };
        int n = 2_000;
        double[][] columns = new double[family.parameters().size()][n];
        for (double[] column : columns) {
            for (int i = 0; i < n; i++) {
                column[i] = candidates[rng.nextInt(candidates.length)];
            }
        }
        double[] out = new double[n];
        family.fill(Streams.stream(42, "draws", 0), columns, out, n);
        for (int i = 0; i < n; i++) {
            int run = i;
            double[] parameters =
                    Arrays.stream(columns).mapToDouble(column -> column[run]).toArray();
            assertThat(Double.isNaN(out[i]))
                    .as("%s%s", family, Arrays.toString(parameters))
                    .isEqualTo(refuses(family, parameters));
        }
    }

    private static boolean refuses(Family family, double[] parameters) {
        try {
            family.of(parameters);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void theParametersOfAFamilyAreTheComponentsOfItsRecord(Family family) {
        Distribution distribution = family.of(parameterSets(family).getFirst());
        assertThat(Arrays.stream(distribution.getClass().getRecordComponents()).map(c -> c.getName()))
                .containsExactlyElementsOf(family.parameters());
        assertThat(Family.named(family.word())).contains(family);
    }

    @ParameterizedTest
    @MethodSource("families")
    void aFamilyRefusesTheWrongNumberOfParameters(Family family) {
        int size = family.parameters().size();
        assertThatThrownBy(() -> family.of(new double[size + 1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "%s takes %d number%s, but got %d", family.signature(), size, size == 1 ? "" : "s", size + 1);
    }
}
