package tarazy.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

    private static void hasInterval(Distribution distribution, double low, double high) {
        assertThat(distribution.cdf(low)).isCloseTo(0.05, within(1e-9));
        assertThat(distribution.cdf(high)).isCloseTo(0.95, within(1e-9));
        assertThat(distribution.quantile(0.05)).isCloseTo(low, within(1e-9 * Math.abs(high - low)));
        assertThat(distribution.quantile(0.95)).isCloseTo(high, within(1e-9 * Math.abs(high - low)));
    }

    @Test
    void fiveToFiftyIsLognormal() {
        LogNormal distribution = (LogNormal) Intervals.between(5, 50);
        assertThat(distribution.mu()).isCloseTo(2.760730, within(5e-7));
        assertThat(distribution.sigma()).isCloseTo(0.699936, within(5e-7));
        assertThat(distribution.quantile(0.5)).isCloseTo(15.811, within(5e-4));
        assertThat(distribution.mean()).isCloseTo(20.200, within(5e-4));
        hasInterval(distribution, 5, 50);
    }

    @Test
    void aShareFromFiveToFortyPerCentIsLogitNormal() {
        LogitNormal distribution = Intervals.share(0.05, 0.40);
        assertThat(distribution.mu()).isCloseTo(-1.674952, within(5e-7));
        assertThat(distribution.sigma()).isCloseTo(0.771793, within(5e-7));
        assertThat(distribution.quantile(0.5)).isCloseTo(0.15777, within(5e-6));
        assertThat(distribution.mean()).isCloseTo(0.18240, within(5e-6));
        hasInterval(distribution, 0.05, 0.40);
    }

    @Test
    void theBetaDistributionFromFiveToFortyPerCent() {
        Beta distribution = Intervals.beta(0.05, 0.40);
        assertThat(distribution.alpha()).isCloseTo(2.449370, within(5e-7));
        assertThat(distribution.beta()).isCloseTo(10.007558, within(5e-7));
        hasInterval(distribution, 0.05, 0.40);
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, 0.999",
        "0.001, 0.002",
        "0.4999, 0.5001",
        "0.2, 0.21",
        "0.9, 0.9999",
        "1e-6, 0.5",
        "0.3, 0.7",
        "0.01, 0.05",
        "0.6, 0.99",
        "1e-4, 0.9999",
        "0.49, 0.95"
    })
    void betaDistributionsAreFoundForEasyAndAwkwardIntervals(double low, double high) {
        hasInterval(Intervals.beta(low, high), low, high);
    }

    @Test
    void normalIntervals() {
        Normal distribution = Intervals.normal(-3, 9);
        assertThat(distribution.mean()).isEqualTo(3);
        assertThat(distribution.sd()).isCloseTo(12 / (2 * 1.6448536269514722), within(1e-15));
        hasInterval(distribution, -3, 9);
    }

    @ParameterizedTest
    @CsvSource({"6500, 8000", "1, 2", "-5, 50", "0, 10", "-50, -5"})
    void intervalsThatAreNarrowOrReachZeroAreNormal(double low, double high) {
        assertThat(Intervals.between(low, high)).isInstanceOf(Normal.class);
        hasInterval(Intervals.between(low, high), low, high);
    }

    @ParameterizedTest
    @CsvSource({"1, 2.0001", "1e-9, 1", "3, 1e12", "1e-300, 1e300"})
    void positiveIntervalsOverMoreThanAFactorOfTwoAreLognormal(double low, double high) {
        assertThat(Intervals.between(low, high)).isInstanceOf(LogNormal.class);
        assertThat(Intervals.between(low, high).quantile(0.05)).isCloseTo(low, within(1e-9 * low));
    }

    @Test
    void thePertDistributionFromTenOverTwentyToSixty() {
        Pert pert = new Pert(10, 20, 60);
        assertThat(pert.shape().alpha()).isCloseTo(1.8, within(1e-15));
        assertThat(pert.shape().beta()).isCloseTo(4.2, within(1e-15));
        assertThat(pert.mean()).isCloseTo(25, within(1e-13));
        assertThat(Math.sqrt(pert.variance())).isCloseTo(8.660, within(5e-4));
        assertThat(pert.quantile(0.05)).isCloseTo(12.949, within(5e-4));
        assertThat(pert.quantile(0.5)).isCloseTo(23.834, within(5e-4));
        assertThat(pert.quantile(0.95)).isCloseTo(41.064, within(5e-4));
    }

    @Test
    void theMetalogDistributionFromTenOverTwentyFiveToSeventy() {
        Metalog metalog = Intervals.metalog(10, 25, 70);
        assertThat(metalog.p50()).isEqualTo(25);
        assertThat(metalog.spread()).isCloseTo(10.188698, within(5e-7));
        assertThat(metalog.skew()).isCloseTo(11.320776, within(5e-7));
        assertThat(metalog.quantile(0.01)).isCloseTo(3.67, within(5e-3));
        assertThat(metalog.quantile(0.99)).isCloseTo(97.31, within(5e-3));
        hasInterval(metalog, 10, 70);
    }

    @Test
    void aMetalogDistributionNeedsAMedianNotTooFarFromTheMiddle() {
        assertThat(Intervals.metalog(0, 0.1251, 1)).isInstanceOf(Metalog.class);
        refused(
                () -> Intervals.metalog(0, 12, 100),
                "metalog: the median must be between 12.49 and 87.51 for an interval from 0 to 100, but is 12");
    }

    @Test
    void endsThatAreNoIntervalAreRefused() {
        refused(
                () -> Intervals.between(5, 5),
                "the lower end of an interval must be below the upper end, but 5 is not below 5");
        refused(
                () -> Intervals.between(7, -1.5),
                "the lower end of an interval must be below the upper end, but 7 is not below -1.5");
        refused(
                () -> Intervals.between(Double.NaN, 5),
                "both ends of an interval must be finite numbers, but they are NaN and 5");
        refused(() -> Intervals.logNormal(0, 5), "a lognormal interval needs a lower end greater than 0, but it is 0");
        refused(
                () -> Intervals.share(0, 0.4),
                "an interval of shares must lie strictly between 0 and 1 (0 % and 100 %), but it goes from 0 to 0.4");
        refused(
                () -> Intervals.beta(0.2, 40),
                "an interval of shares must lie strictly between 0 and 1 (0 % and 100 %), but it goes from 0.2 to 40");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void columnsOfEndsGiveTheDrawsOfTheConstantForm() {
        int n = 3000;
        for (double[] ends : new double[][] {{5, 50}, {6500, 8000}, {-3, 9}}) {
            double[] constant = new double[n];
            double[] columns = new double[n];
            Intervals.between(ends[0], ends[1]).sample(Streams.stream(1, "i", 0), constant, n);
            Intervals.fill(Streams.stream(1, "i", 0), filled(ends[0], n), filled(ends[1], n), columns, n);
            assertThat(columns).containsExactly(constant);
        }
        double[] constant = new double[n];
        double[] columns = new double[n];
        Intervals.share(0.05, 0.4).sample(Streams.stream(1, "i", 0), constant, n);
        Intervals.fillShares(Streams.stream(1, "i", 0), filled(0.05, n), filled(0.4, n), columns, n);
        assertThat(columns).containsExactly(constant);
    }

    private static double[] filled(double value, int n) {
        double[] column = new double[n];
        Arrays.fill(column, value);
        return column;
    }

    @Test
    void endsThatAreNoIntervalMakeTheirRunNotANumber() {
        double[] low = {1, 5, Double.NaN, 1, Double.NEGATIVE_INFINITY, 1, -1, 2};
        double[] high = {9, 5, 3, Double.NaN, 3, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1};
        double[] out = new double[8];
        Intervals.fill(Streams.stream(1, "i", 0), low, high, out, 8);
        assertThat(out[0]).isPositive();
        assertThat(Arrays.copyOfRange(out, 1, 8)).containsOnly(Double.NaN);
        Intervals.fillShares(
                Streams.stream(1, "i", 0),
                new double[] {0.1, 0, 0.5, 0.6, Double.NaN},
                new double[] {0.2, 0.5, 1, 0.6, 0.5},
                out,
                5);
        assertThat(out[0]).isBetween(0.0, 1.0);
        assertThat(Arrays.copyOfRange(out, 1, 5)).containsOnly(Double.NaN);
    }
}
