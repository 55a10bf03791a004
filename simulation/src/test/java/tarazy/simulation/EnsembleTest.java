package tarazy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static tarazy.simulation.Models.at;
import static tarazy.simulation.Models.build;
import static tarazy.simulation.Models.by;
import static tarazy.simulation.Models.date;
import static tarazy.simulation.Models.days;
import static tarazy.simulation.Models.f;
import static tarazy.simulation.Models.mean;
import static tarazy.simulation.Models.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.formula.Compiler;

class EnsembleTest {
    /** Something of everything: draws, pool, correlation, noise, hazard, condition, past, bands. */
    private static PlanBuilder mixed() {
        return Plan.over(days(40))
                .formula("a", f("20 to 30"))
                .formula("b", f("mix(normal(0, 1): 0.3, 2 to 9: 0.7)"))
                .pool(
                        "border",
                        List.of(
                                new Compiler.PoolPart("one", f("uniform(6845.5, 6846.5)"), .6),
                                new Compiler.PoolPart("two", f("uniform(7450, 7550)"), .4)))
                .formula("k", f("beta(2, 5)"))
                .correlate(List.of("a", "border"), new double[][] {{1, .6}, {.6, 1}})
                .stock(StockSpec.constant("x", f("k"))
                        .withTarget(f("logistic(a / 10 - unrest * 3)"), f("5"))
                        .withNoise(f("0.05"))
                        .withBounds(f("0"), f("1")))
                .stock(StockSpec.constant("unrest", f("0.5"))
                        .withRate(f("0.1 * (x - unrest) + fresh(normal(0, 0.02))"), StepUnit.DAY))
                .event(new EventSpec(
                        "fall", new EventSpec.Hazard(f("max(0, unrest - 0.3)"), StepUnit.WEEK), true, true))
                .event(new EventSpec("alarm", new EventSpec.Condition(f("x > 0.7 or fall")), false, true))
                .formula("memory", f("previous(memory, 0) * 0.9 + alarm"))
                .observe(at("q1", "fall", date("2022-02-16")))
                .observe(at("q2", "memory + border", date("2022-02-10")))
                .observe(by("q3", "alarm", date("2022-01-20")))
                .keep("a")
                .keep("b")
                .keep("border")
                .keep("x")
                .trajectory("x")
                .trajectory("memory");
    }

    private static void assertSame(Samples one, Samples other) {
        for (String name : one.names()) {
            assertThat(other.column(name)).as(name).containsExactly(one.column(name));
        }
        for (String id : List.of("q1", "q2", "q3")) {
            assertThat(other.observed(id)).as(id).containsExactly(one.observed(id));
        }
        assertThat(other.labels("border")).containsExactly(one.labels("border"));
        assertThat(other.trajectory("x")).isEqualTo(one.trajectory("x"));
        assertThat(other.trajectory("memory")).isEqualTo(one.trajectory("memory"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void theNumberOfThreadsChangesNothing(int threads) {
        Plan plan = build(mixed());
        assertSame(
                Ensemble.run(plan, 9_999, 7, new LocalRunner(1)),
                Ensemble.run(plan, 9_999, 7, new LocalRunner(threads)));
    }

    @Test
    void theOrderOfBlocksChangesNothing() {
        Runner backwards = new Runner() {
            @Override
            public <P> void run(int blocks, java.util.function.IntFunction<P> task, Fold<P> fold) {
                List<P> results = new ArrayList<>();
                for (int block = blocks - 1; block >= 0; block--) {
                    results.addFirst(task.apply(block));
                }
                for (int block = 0; block < blocks; block++) {
                    fold.add(block, results.get(block));
                }
            }
        };
        Plan plan = build(mixed());
        assertSame(Ensemble.run(plan, 5_000, 3, new LocalRunner(1)), Ensemble.run(plan, 5_000, 3, backwards));
    }

    @Test
    void moreRunsContinueTheSameRuns() {
        Plan plan = build(mixed());
        Samples few = Ensemble.run(plan, 1_500, 3, new LocalRunner(2));
        Samples many = Ensemble.run(plan, 4_000, 3, new LocalRunner(2));
        assertThat(Arrays.copyOf(many.observed("q2"), 1_500)).containsExactly(few.observed("q2"));
    }

    @Test
    void anUnrelatedQuantityChangesNoOtherColumn() {
        PlanBuilder more = mixed().formula("aa", f("normal(0, 1)"))
                .stock(StockSpec.constant("other", f("aa"))
                        .withRate(f("fresh(normal(0, 1))"), StepUnit.DAY)
                        .withNoise(f("1")))
                .event(new EventSpec("other.event", new EventSpec.Hazard(f("1"), StepUnit.MONTH), true, true));
        assertSame(
                Ensemble.run(build(mixed()), 3_000, 5, new LocalRunner(2)),
                Ensemble.run(build(more), 3_000, 5, new LocalRunner(2)));
    }

    @Test
    void anotherSeedGivesOtherRunsOfTheSameLaw() {
        Plan plan = build(mixed());
        Samples one = Ensemble.run(plan, 20_480, 1, new LocalRunner(2));
        Samples two = Ensemble.run(plan, 20_480, 2, new LocalRunner(2));
        assertThat(one.observed("q2")).isNotEqualTo(two.observed("q2"));
        assertThat(mean(one.observed("q1"))).isCloseTo(mean(two.observed("q1")), within(4 * Math.sqrt(.5 / 20_480)));
    }

    @Test
    void labelsTellWhichPartOfAPoolWasDrawn() {
        Samples samples = Ensemble.run(build(mixed()), 10_240, 1, new LocalRunner(2));
        double[] border = samples.column("border");
        int[] labels = samples.labels("border");
        for (int i = 0; i < border.length; i++) {
            assertThat(border[i] < 7_000).isEqualTo(labels[i] == 0);
        }
        assertThat(Arrays.stream(labels).filter(label -> label == 0).count()).isBetween(6_144L - 250, 6_144L + 250);
    }

    @Test
    void correlationKeepsEachDistribution() {
        Samples with = Ensemble.run(build(mixed()), 4_096, 1, new LocalRunner(1));
        double[] a = with.column("a").clone();
        Arrays.sort(a);
        Samples without = run(Plan.over(days(1)).formula("a", f("20 to 30")).keep("a"), 4_096);
        double[] plain = without.column("a").clone();
        Arrays.sort(plain);
        assertThat(a).containsExactly(plain);
    }

    @Test
    void correlatedQuantitiesMoveTogetherAndTheirLabelsWithThem() {
        PlanBuilder model = Plan.over(days(1))
                .pool(
                        "a",
                        List.of(
                                new Compiler.PoolPart("low", f("normal(0, 1)"), 1),
                                new Compiler.PoolPart("high", f("normal(100, 1)"), 1)))
                .formula("b", f("normal(5, 2)"))
                .formula("c", f("a + b"))
                .correlate(List.of("b", "a"), new double[][] {{1, .8}, {.8, 1}})
                .keep("a")
                .keep("b")
                .keep("c");
        Samples samples = run(model, 10_240);
        double[] a = samples.column("a");
        double[] b = samples.column("b");
        double together = 0;
        for (int i = 0; i < a.length; i++) {
            together += (a[i] > 50 ? 1 : -1) * (b[i] - 5) / 2 / a.length;
            assertThat(samples.labels("a")[i]).isEqualTo(a[i] > 50 ? 1 : 0);
            assertThat(samples.column("c")[i]).isEqualTo(a[i] + b[i]);
        }
        // Mean of sign(x) y for a bivariate normal with correlation .8: .8 √(2/π).
        assertThat(together).isCloseTo(.8 * Math.sqrt(2 / Math.PI), within(.03));
    }

    @Test
    void bandsAgreeWithTheColumnsTheySummarise() {
        Samples samples = Ensemble.run(build(mixed()), 7_777, 1, new LocalRunner(2));
        double[] x = samples.column("x").clone();
        Arrays.sort(x);
        Samples.BandPoint last = samples.trajectory("x").getLast();
        assertThat(last.p5()).isCloseTo(x[(int) (.05 * x.length)], within(.003));
        assertThat(last.p50()).isCloseTo(x[x.length / 2], within(.003));
        assertThat(last.p95()).isCloseTo(x[(int) (.95 * x.length)], within(.003));
        assertThat(last.mean()).isCloseTo(mean(samples.column("x")), within(1e-12));
        assertThat(last.known()).isEqualTo(7_777);
    }

    @Test
    void quantilesOfBandsStayWithinTheWidthOfACell() {
        Random random = new Random(42);
        double[] column = new double[1_024];
        for (int i = 0; i < column.length; i++) {
            column[i] = random.nextInt(10) == 0 ? 0 : random.nextGaussian() * Math.exp(5 * random.nextGaussian());
        }
        Band band = new Band(column, column.length);
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        for (double p = .005; p < 1; p += .01) {
            double exactLow = sorted[Math.max(0, (int) Math.ceil(p * 1_024) - 1)];
            double tolerance = Math.abs(exactLow) / 512 + 1e-300;
            assertThat(band.quantiles(p)[0]).as("p = %s", p).isCloseTo(exactLow, within(tolerance));
        }
    }

    @Test
    void quantilesOfYesAndNoAreYesOrNo() {
        double[] column = new double[1_024];
        Arrays.fill(column, 0, 512, 1);
        Band band = new Band(column, column.length);
        assertThat(band.quantiles(.05, .25, .75, .95)).containsExactly(0, 0, 1, 1);
        double[] negative = new double[1_024];
        Arrays.fill(negative, -1);
        assertThat(new Band(negative, 1_024).quantiles(.05, .5, .95)).containsExactly(-1, -1, -1);
    }

    @Test
    void aFailingProcessEndsTheRunWithItsOwnError() {
        Process broken = new Process() {
            @Override
            public List<String> reads() {
                return List.of();
            }

            @Override
            public List<String> writes() {
                return List.of("b");
            }

            @Override
            public void step(Block block, Moment moment) {
                throw new IllegalStateException("broken in block " + block.index());
            }
        };
        Plan plan = build(Plan.over(days(1)).process(broken));
        assertThatThrownBy(() -> Ensemble.run(plan, 100_000, 1, new LocalRunner(2)))
                .hasMessage("broken in block 0");
    }

    @Test
    void refusesNoRunsAndNoThreads() {
        Plan plan = build(mixed());
        assertThatThrownBy(() -> Ensemble.run(plan, 0, 1, new LocalRunner(1)))
                .hasMessage("at least one run is needed, not 0");
        assertThatThrownBy(() -> new LocalRunner(0)).hasMessage("at least one thread is needed, not 0");
    }

    @Test
    void progressReachesTheEnd() {
        List<Double> heard = new ArrayList<>();
        Ensemble.run(build(mixed()), 3_000, 1, new LocalRunner(2), heard::add);
        assertThat(heard).isSorted().last().isEqualTo(1.0);
    }
}
