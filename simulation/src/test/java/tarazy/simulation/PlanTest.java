package tarazy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tarazy.simulation.Models.at;
import static tarazy.simulation.Models.date;
import static tarazy.simulation.Models.days;
import static tarazy.simulation.Models.f;
import static tarazy.simulation.Models.run;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
    @Test
    void formulasMayStandInAnyOrder() {
        Samples samples = run(
                Plan.over(days(1))
                        .formula("c", f("b * 2"))
                        .formula("b", f("a + 1"))
                        .formula("a", f("3"))
                        .keep("c"),
                1);
        assertThat(samples.column("c")).containsExactly(8);
    }

    @Test
    void aCircleIsPrinted() {
        PlanBuilder model = Plan.over(days(1))
                .formula("a", f("b + 1"))
                .formula("b", f("c"))
                .formula("c", f("a * 2"))
                .formula("d", f("a"));
        assertThatThrownBy(model::build)
                .isInstanceOf(PlanException.class)
                .hasMessage("a: the formulas form a circle: a → b → c → a."
                        + " Let one of them read the step before, with previous(…), or make it a stock.");
    }

    @Test
    void aQuantityThatNeedsItselfIsACircle() {
        assertThatThrownBy(() -> Plan.over(days(1)).formula("a", f("a + 1")).build())
                .hasMessageContaining("circle: a → a");
    }

    @Test
    void aCircleThroughAStockOrThroughThePastIsFine() {
        Samples samples = run(
                Plan.over(days(3))
                        .stock(StockSpec.constant("x", f("1")).withRate(f("growth"), StepUnit.DAY))
                        .formula("growth", f("x"))
                        .formula("steps", f("previous(steps, 0) + 1"))
                        .observe(at("x", "x", date("2022-01-10")))
                        .observe(at("steps", "steps", date("2022-01-10"))),
                1);
        assertThat(samples.observed("x")).containsExactly(8);
        assertThat(samples.observed("steps")).containsExactly(4);
    }

    @Test
    void previousReadsTheStepBefore() {
        Samples samples = run(
                Plan.over(days(3))
                        .stock(StockSpec.constant("x", f("5")).withRate(f("1"), StepUnit.DAY))
                        .observe(at("first", "previous(x)", date("2022-01-07")))
                        .observe(at("second", "previous(x)", date("2022-01-08")))
                        .observe(at("last", "previous(x)", date("2022-01-10"))),
                1);
        assertThat(samples.observed("first")).containsExactly(5);
        assertThat(samples.observed("second")).containsExactly(5);
        assertThat(samples.observed("last")).containsExactly(7);
    }

    @Test
    void previousMayBeginWithWhatChanges() {
        Samples samples = run(
                Plan.over(days(3))
                        .stock(StockSpec.constant("x", f("5")).withRate(f("1"), StepUnit.DAY))
                        .formula("largest", f("max(x, previous(largest, x))"))
                        .formula("lagged", f("previous(double, x * 10)"))
                        .formula("double", f("x * 2"))
                        .observe(at("first", "lagged", date("2022-01-07")))
                        .observe(at("second", "lagged", date("2022-01-08")))
                        .observe(at("largest", "largest", date("2022-01-10"))),
                1);
        assertThat(samples.observed("first")).containsExactly(50);
        assertThat(samples.observed("second")).containsExactly(10);
        assertThat(samples.observed("largest")).containsExactly(8);
    }

    @Test
    void aLongChainOfFormulasDoesNotExhaustTheStack() {
        PlanBuilder model = Plan.over(days(1)).formula("q0", f("1"));
        for (int i = 30_000; i > 0; i--) {
            model.formula("q" + i, f("q" + (i - 1) + " * 1"));
        }
        assertThat(run(model.keep("q30000"), 1).column("q30000")).containsExactly(1);
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        PlanBuilder model = Plan.over(days(1))
                .formula("level", f("1"))
                .formula("a", f("levle + nothing_like_it"))
                .stock(StockSpec.constant("x", f("time")))
                .formula("p", f("previous(a)"))
                .formula("s", f("since(level)"))
                .keep("nobody");
        assertThatThrownBy(model::build)
                .isInstanceOfSatisfying(
                        PlanException.class,
                        refused -> assertThat(refused.faults().stream()
                                        .map(Object::toString)
                                        .toList())
                                .containsExactlyInAnyOrder(
                                        "a: unknown name `levle`. Did you mean `level`?",
                                        "a: unknown name `nothing_like_it`",
                                        "x: the initial value of a stock changes over time. Use only quantities that are drawn once per"
                                                + " run.",
                                        "p: previous(a) has no value at the first step. Give it one: previous(a, 0), say.",
                                        "s: `level` is no event. since(…) asks for the days since an event.",
                                        "nobody: unknown name `nobody`"));
    }

    @Test
    void anImpossibleDistributionIsRefusedBeforeTheRun() {
        assertThatThrownBy(() -> Plan.over(days(1))
                        .formula("a", f("truncate(normal(0, 1), 50, 60)"))
                        .build())
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("practically nothing of the distribution lies between 50 and 60");
    }

    @Test
    void aMissingValueIsTracedToWhereItWasBorn() {
        Samples samples = run(
                Plan.over(days(2))
                        .formula("zero", f("bernoulli(0.5)"))
                        .formula("ratio", f("1 / zero"))
                        .formula("after", f("ratio + 1"))
                        .observe(at("q", "after", date("2022-01-09"))),
                1_024);
        assertThat(samples.missing()).containsOnlyKeys("ratio");
        Samples.Missing missing = samples.missing().values().iterator().next();
        assertThat(missing.runs()).isBetween(450, 570);
        assertThat(missing.first()).isEqualTo(Models.START);
        assertThat(java.util.Arrays.stream(samples.observed("q"))
                        .filter(Double::isNaN)
                        .count())
                .isEqualTo(missing.runs());
    }

    @Test
    void aProcessStandsBetweenWhatItReadsAndWhatReadsIt() {
        Process twice = new Process() {
            @Override
            public List<String> reads() {
                return List.of("a");
            }

            @Override
            public List<String> writes() {
                return List.of("b");
            }

            @Override
            public void step(Block block, Moment moment) {
                double[] a = block.column("a");
                double[] b = block.column("b");
                int[] calls = block.memory(this, int[].class, () -> new int[1]);
                calls[0]++;
                for (int i = 0; i < block.size(); i++) {
                    b[i] = 2 * a[i] + 1000 * calls[0];
                }
            }
        };
        Samples samples = run(
                Plan.over(days(2))
                        .formula("c", f("b + 1"))
                        .process(twice)
                        .formula("a", f("time + 10"))
                        .observe(at("q", "c", date("2022-01-09"))),
                2_048);
        assertThat(samples.observed("q")).containsOnly(2 * 12 + 3000 + 1);
    }
}
