package tarazy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tarazy.simulation.Models.at;
import static tarazy.simulation.Models.date;
import static tarazy.simulation.Models.days;
import static tarazy.simulation.Models.f;
import static tarazy.simulation.Models.mean;
import static tarazy.simulation.Models.run;
import static tarazy.simulation.Models.sd;
import static tarazy.simulation.Models.steps;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stocks against the closed solutions of their differential equations. */
class StockTest {
    private static double end(PlanBuilder model, int days) {
        return run(model.observe(at("q", "x", date("2022-01-07").plusDays(days))), 1)
                .observed("q")[0];
    }

    @Test
    void aConstantRateAddsUp() {
        StockSpec stock = StockSpec.constant("x", f("10")).withRate(f("2"), StepUnit.WEEK);
        assertThat(end(Plan.over(days(28)).stock(stock), 28)).isCloseTo(18, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1, HOUR", "1, DAY", "5, DAY", "1, WEEK", "1, MONTH"})
    void theApproachToATargetIsExactWhateverTheStep(int count, StepUnit unit) {
        StockSpec stock = new StockSpec(
                "x",
                f("8"),
                StepUnit.DAY,
                java.util.Optional.of(f("0.5")),
                java.util.Optional.of(f("2")),
                java.util.Optional.of(f("7")),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty());
        double lambda = Math.log(2) / 7;
        double settled = 2 + 0.5 / lambda;
        double expected = settled + (8 - settled) * Math.exp(-lambda * 28);
        assertThat(end(Plan.over(steps(28, count, unit)).stock(stock), 28)).isCloseTo(expected, within(1e-10));
    }

    @Test
    void aHalfLifeOfZeroPutsTheStockOnItsTargetAtOnce() {
        StockSpec stock = StockSpec.constant("x", f("8")).withTarget(f("3"), f("0"));
        assertThat(end(Plan.over(days(1)).stock(stock), 1)).isEqualTo(3);
    }

    @Test
    void stocksMoveTogetherFromTheStateAtTheStartOfTheStep() {
        PlanBuilder swap = Plan.over(days(1))
                .stock(StockSpec.constant("x", f("1")).withRate(f("y - x"), StepUnit.DAY))
                .stock(StockSpec.constant("y", f("5")).withRate(f("x - y"), StepUnit.DAY));
        Samples samples =
                run(swap.observe(at("x1", "x", date("2022-01-08"))).observe(at("y1", "y", date("2022-01-08"))), 1);
        assertThat(samples.observed("x1")).containsExactly(5);
        assertThat(samples.observed("y1")).containsExactly(1);
    }

    @Test
    void boundsHoldFromTheStart() {
        StockSpec stock =
                StockSpec.constant("x", f("-3")).withRate(f("1"), StepUnit.DAY).withBounds(f("0"), f("2.5"));
        assertThat(end(Plan.over(days(9)).stock(stock), 0)).isEqualTo(0);
        StockSpec again =
                StockSpec.constant("x", f("-3")).withRate(f("1"), StepUnit.DAY).withBounds(f("0"), f("2.5"));
        assertThat(end(Plan.over(days(9)).stock(again), 9)).isEqualTo(2.5);
    }

    @ParameterizedTest
    @CsvSource({"1, DAY", "4, DAY", "8, DAY"})
    void noiseSpreadsWithTheRootOfTimeWhateverTheStep(int count, StepUnit unit) {
        StockSpec stock = StockSpec.constant("x", f("0")).withNoise(f("3"));
        Samples samples =
                run(Plan.over(steps(16, count, unit)).stock(stock).observe(at("q", "x", date("2022-01-23"))), 20_480);
        assertThat(mean(samples.observed("q"))).isCloseTo(0, within(4 * 12 / Math.sqrt(20_480)));
        assertThat(sd(samples.observed("q"))).isCloseTo(12, within(4 * 12 / Math.sqrt(2 * 20_480)));
    }

    @ParameterizedTest
    @CsvSource({"1", "10"})
    void noiseTowardsATargetHasTheSpreadOfOrnsteinAndUhlenbeck(int count) {
        StockSpec stock =
                StockSpec.constant("x", f("5")).withTarget(f("0"), f("4")).withNoise(f("2"));
        Samples samples = run(
                Plan.over(steps(20, count, StepUnit.DAY)).stock(stock).observe(at("q", "x", date("2022-01-27"))),
                20_480);
        double lambda = Math.log(2) / 4;
        double spread = 2 * Math.sqrt((1 - Math.exp(-2 * lambda * 20)) / (2 * lambda));
        assertThat(mean(samples.observed("q")))
                .isCloseTo(5 * Math.exp(-lambda * 20), within(4 * spread / Math.sqrt(20_480)));
        assertThat(sd(samples.observed("q"))).isCloseTo(spread, within(4 * spread / Math.sqrt(2 * 20_480)));
    }
}
