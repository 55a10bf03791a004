package tarazy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tarazy.simulation.Models.at;
import static tarazy.simulation.Models.by;
import static tarazy.simulation.Models.date;
import static tarazy.simulation.Models.days;
import static tarazy.simulation.Models.f;
import static tarazy.simulation.Models.mean;
import static tarazy.simulation.Models.run;
import static tarazy.simulation.Models.steps;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTest {
    private static EventSpec hazard(String rate, StepUnit per, boolean once) {
        return new EventSpec("e", new EventSpec.Hazard(f(rate), per), once, true);
    }

    private static EventSpec condition(String when, boolean once) {
        return new EventSpec("e", new EventSpec.Condition(f(when)), once, true);
    }

    @ParameterizedTest
    @CsvSource({"1, DAY", "3, DAY", "1, WEEK", "30, DAY"})
    void aHazardHasTheSameLawAtAnyStep(int count, StepUnit unit) {
        Samples samples = run(
                Plan.over(steps(30, count, unit))
                        .event(hazard("0.6", StepUnit.MONTH, true))
                        .observe(at("q", "e", date("2022-02-06"))),
                40_960);
        double expected = 1 - Math.exp(-0.6 * 30 / (365.25 / 12));
        assertThat(mean(samples.observed("q"))).isCloseTo(expected, within(4 * 0.5 / Math.sqrt(40_960)));
    }

    @Test
    void nothingHappensBeforeTimeHasPassed() {
        Samples samples = run(
                Plan.over(days(3)).event(hazard("1000", StepUnit.DAY, true)).observe(at("q", "e", date("2022-01-07"))),
                1_024);
        assertThat(samples.observed("q")).containsOnly(0);
    }

    @Test
    void anEventThatMayRepeatHappensAsOftenAsItsRateSays() {
        Samples samples = run(
                Plan.over(steps(200, 6, StepUnit.HOUR))
                        .event(hazard("0.05", StepUnit.DAY, false))
                        .stock(StockSpec.constant("count", f("0")).withRate(f("e * 4"), StepUnit.DAY))
                        .observe(at("q", "count", date("2022-07-26"))),
                10_240);
        // What a step of length h overshoots is dropped: on average h/2 of waiting is lost per event.
        double expected = 200 * 0.05 / (1 + 0.05 * 0.125);
        assertThat(mean(samples.observed("q"))).isCloseTo(expected, within(4 * Math.sqrt(10.0 / 10_240)));
    }

    @Test
    void aConditionHoldsAtTheMomentItIsMet() {
        Samples samples = run(
                Plan.over(days(9))
                        .event(condition("time >= days(\"2022-01-10\") and time < days(\"2022-01-12\")", true))
                        .observe(at("before", "e", date("2022-01-09")))
                        .observe(at("then", "e", date("2022-01-10")))
                        .observe(at("after", "e", date("2022-01-16"))),
                1);
        assertThat(samples.observed("before")).containsExactly(0);
        assertThat(samples.observed("then")).containsExactly(1);
        assertThat(samples.observed("after")).containsExactly(1);
    }

    @Test
    void aConditionThatIsNotOnceEndsWithItsCause() {
        Samples samples = run(
                Plan.over(days(9))
                        .event(condition("time >= days(\"2022-01-10\") and time < days(\"2022-01-12\")", false))
                        .observe(at("then", "e", date("2022-01-11")))
                        .observe(at("after", "e", date("2022-01-12")))
                        .observe(by("ever", "e", date("2022-01-16"))),
                1);
        assertThat(samples.observed("then")).containsExactly(1);
        assertThat(samples.observed("after")).containsExactly(0);
        assertThat(samples.observed("ever")).containsExactly(1);
    }

    @Test
    void sinceCountsFromTheDayOfTheEventAndIsMissingBefore() {
        Samples samples = run(
                Plan.over(days(9))
                        .event(condition("time >= 3", true))
                        .formula("response", f("if e then since(e) * 10 else -1"))
                        .observe(at("before", "response", date("2022-01-09")))
                        .observe(at("raw", "since(e)", date("2022-01-09")))
                        .observe(at("then", "response", date("2022-01-10")))
                        .observe(at("after", "response", date("2022-01-14"))),
                1);
        assertThat(samples.observed("before")).containsExactly(-1);
        assertThat(samples.observed("raw")).containsExactly(Double.NaN);
        assertThat(samples.observed("then")).containsExactly(0);
        assertThat(samples.observed("after")).containsExactly(40);
        assertThat(samples.missing()).isEmpty();
    }

    @Test
    void beforeTheEndOfKnownHistoryObservedEventsFollowTheRecordAlone() {
        PlanBuilder model = Plan.over(days(20))
                .event(hazard("5", StepUnit.DAY, true))
                .event(new EventSpec("met", new EventSpec.Condition(f("time >= 2")), true, true))
                .event(new EventSpec("inner", new EventSpec.Condition(f("time >= 2")), true, false))
                .event(new EventSpec("told", new EventSpec.Hazard(f("0"), StepUnit.DAY), true, true))
                .knownUntil(date("2022-01-17"))
                .fact(new Fact("told", date("2022-01-11"), f("yes")))
                .observe(at("e17", "e", date("2022-01-17")))
                .observe(at("met17", "met", date("2022-01-17")))
                .observe(at("met18", "met", date("2022-01-18")))
                .observe(at("inner9", "inner", date("2022-01-09")))
                .observe(at("told10", "told", date("2022-01-10")))
                .observe(at("told11", "told", date("2022-01-11")))
                .observe(at("since", "since(told)", date("2022-01-20")))
                .observe(at("e20", "e", date("2022-01-20")));
        Samples samples = run(model, 1_024);
        assertThat(samples.observed("e17")).containsOnly(0);
        assertThat(samples.observed("met17")).containsOnly(0);
        assertThat(samples.observed("met18")).containsOnly(1);
        assertThat(samples.observed("inner9")).containsOnly(1);
        assertThat(samples.observed("told10")).containsOnly(0);
        assertThat(samples.observed("told11")).containsOnly(1);
        assertThat(samples.observed("since")).containsOnly(9);
        assertThat(Arrays.stream(samples.observed("e20")).sum()).isGreaterThan(1_000);
    }

    @Test
    void anUncertainFactComesTrueInItsShareOfTheRuns() {
        Samples samples = run(
                Plan.over(days(5))
                        .event(hazard("0", StepUnit.DAY, true))
                        .knownUntil(date("2022-01-09"))
                        .fact(new Fact("e", date("2022-01-01"), f("bernoulli(0.7)")))
                        .observe(at("q", "e", date("2022-01-07"))),
                20_480);
        assertThat(mean(samples.observed("q"))).isCloseTo(0.7, within(4 * Math.sqrt(.21 / 20_480)));
    }

    @Test
    void aDatedFactSetsAStock() {
        Samples samples = run(
                Plan.over(days(10))
                        .stock(StockSpec.constant("x", f("1")).withRate(f("1"), StepUnit.DAY))
                        .knownUntil(date("2022-01-12"))
                        .fact(new Fact("x", date("2022-01-10"), f("100")))
                        .observe(at("before", "x", date("2022-01-09")))
                        .observe(at("then", "x", date("2022-01-10")))
                        .observe(at("after", "x", date("2022-01-12"))),
                1);
        assertThat(samples.observed("before")).containsExactly(3);
        assertThat(samples.observed("then")).containsExactly(100);
        assertThat(samples.observed("after")).containsExactly(102);
    }
}
