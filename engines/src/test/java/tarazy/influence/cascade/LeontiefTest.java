package tarazy.influence.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarazy.influence.InvalidInputException;

class LeontiefTest {
    private static final double[][] THREE = {{.10, .20, .05}, {.30, .10, .10}, {.05, .10, .15}};

    @Test
    void threeSectorsServeTheirDemand() {
        Leontief economy = Leontief.of(THREE);
        assertThat(economy.output(new double[] {50, 80, 40}))
                .containsExactly(new double[] {87.134, 125.371, 66.934}, within(5e-4));
        assertThat(economy.output(new double[] {0, -24, 0}))
                .containsExactly(new double[] {-6.733, -29.339, -3.848}, within(5e-4));
    }

    @Test
    void inoperabilitySaysTheSameAsShares() {
        Leontief economy = Leontief.of(THREE);
        double[] output = economy.output(new double[] {50, 80, 40});
        double[] lost = economy.inoperability(output).of(new double[] {0, 24 / output[1], 0});
        assertThat(lost).containsExactly(new double[] {.0773, .2340, .0575}, within(5e-5));
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leontiefAndInoperabilityAgree(int seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(12);
        double[][] coefficients = productive(random, n);
        Leontief economy = Leontief.of(coefficients);
        double[] demand = random.doubles(n, 1, 100).toArray();
        double[] output = economy.output(demand);
        double[] change = new double[n];
        double[] shock = new double[n];
        for (int i = 0; i < n; i++) {
            change[i] = -random.nextDouble() * demand[i];
            shock[i] = -change[i] / output[i];
        }
        double[] outputChange = economy.output(change);
        double[] lost = economy.inoperability(output).of(shock);
        for (int i = 0; i < n; i++) {
            assertThat(lost[i] * output[i]).isCloseTo(-outputChange[i], within(1e-9 * output[i]));
            assertThat(lost[i]).isBetween(shock[i] - 1e-12, 1 + 1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void outputCoversDemandAndWhatSectorsUse(int seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(12);
        double[][] coefficients = productive(random, n);
        double[] demand = random.doubles(n, 0, 100).toArray();
        double[] output = Leontief.of(coefficients).output(demand);
        for (int i = 0; i < n; i++) {
            double used = 0;
            for (int j = 0; j < n; j++) {
                used += coefficients[i][j] * output[j];
            }
            assertThat(output[i]).isCloseTo(demand[i] + used, within(1e-9 * (1 + output[i])));
        }
        double[] multipliers = Leontief.of(coefficients).multipliers();
        double[] one = new double[n];
        one[n - 1] = 1;
        assertThat(multipliers[n - 1])
                .isCloseTo(Arrays.stream(Leontief.of(coefficients).output(one)).sum(), within(1e-9));
    }

    /** Columns that use less than 1 in all, some sectors using nothing of others. */
    private static double[][] productive(Random random, int n) {
        double[][] coefficients = new double[n][n];
        for (int j = 0; j < n; j++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                coefficients[i][j] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
                sum += coefficients[i][j];
            }
            double total = 0.95 * random.nextDouble();
            for (int i = 0; i < n && sum > 0; i++) {
                coefficients[i][j] *= total / sum;
            }
        }
        return coefficients;
    }

    @Test
    void sectorsApartDoNotTouchEachOther() {
        double[][] apart = {{.5, .2, 0, 0}, {.1, .3, 0, 0}, {0, 0, .3, .3}, {0, 0, .6, .1}};
        double[] output = Leontief.of(apart).output(new double[] {1, 1, 0, 0});
        assertThat(output[2]).isZero();
        assertThat(output[3]).isZero();
    }

    @Test
    void anEconomyThatEatsItselfIsRefused() {
        String all = "technical coefficients:\n"
                + "  matrix: sectors use more of each other than they make; lower the coefficients";
        assertThatThrownBy(() -> Leontief.of(new double[][] {{.6, .5}, {.5, .6}}))
                .hasMessage(all);
        assertThatThrownBy(() -> Leontief.of(new double[][] {{.5, .5}, {.5, .5}}))
                .hasMessage(all);
        assertThatThrownBy(() -> Leontief.of(new double[][] {{3}})).hasMessage(all);
    }

    @Test
    void numbersThatCannotBeAreAllTold() {
        assertThatThrownBy(() -> Leontief.of(new double[][] {{.1, -1}, {Double.NaN}}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        technical coefficients:
                          row 1: column 2 is -1.0, must be 0 or more
                          row 2: has 1 numbers, must have 2
                          row 2: column 1 is NaN, must be 0 or more""");
        assertThatThrownBy(() -> Leontief.of(THREE).inoperability(new double[] {1, 0}))
                .hasMessage("""
                        outputs:
                          sector 2: output is 0.0, must be above 0 and finite
                          sector 3: output is NaN, must be above 0 and finite""");
    }
}
