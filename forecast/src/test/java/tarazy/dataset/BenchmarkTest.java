package tarazy.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.bargain.Actor;
import tarazy.bargain.Issue;
import tarazy.bargain.Scale;
import tarazy.insight.PointScores;

class BenchmarkTest {
    private static Benchmark run(List<Proposal> proposals, long seed, int threads) {
        try {
            return Benchmark.run("invented", proposals, new BenchmarkOptions(seed, threads, share -> {}));
        } catch (DatasetException fault) {
            throw new AssertionError(fault);
        }
    }

    static ModelScore score(Benchmark benchmark, String id) {
        return benchmark.scores().stream()
                .filter(score -> score.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void threadsChangeNothing() {
        List<Proposal> proposals = InventedProposals.usual(60, 1);
        assertThat(run(proposals, 5, 3)).isEqualTo(run(proposals, 5, 1));
    }

    @Test
    void theSeedChangesPartsAndIntervalsOnly() {
        List<Proposal> proposals = InventedProposals.usual(60, 1);
        ModelScore one = score(run(proposals, 1, 2), "median");
        ModelScore two = score(run(proposals, 2, 2), "median");
        assertThat(one.errors()).isEqualTo(two.errors());
        assertThat(one.crps()).isEqualTo(two.crps());
        assertThat(one.toMean()).isNotEqualTo(two.toMean());
        assertThat(run(proposals, 1, 2).ours().crps())
                .isNotEqualTo(run(proposals, 2, 2).ours().crps());
    }

    @Test
    void noForecastHasSeenItsOutcome() {
        List<Proposal> proposals = InventedProposals.usual(40, 2);
        List<Proposal> changed = new ArrayList<>(proposals);
        Proposal first = proposals.getFirst();
        changed.set(
                0,
                new Proposal(
                        first.name(),
                        first.issues().stream()
                                .map(each -> new DecidedIssue(
                                        each.issue(),
                                        each.reference(),
                                        OptionalDouble.of(100 - each.outcome().orElseThrow())))
                                .toList()));
        List<IssueForecasts> before = run(proposals, 1, 1).forecasts();
        List<IssueForecasts> after = run(changed, 1, 1).forecasts();
        int own = first.issues().size();
        for (int i = 0; i < own; i++) {
            assertThat(after.get(i).points()).isEqualTo(before.get(i).points());
            assertThat(after.get(i).outcome()).isNotEqualTo(before.get(i).outcome());
        }
        assertThat(after.subList(own, after.size())).isNotEqualTo(before.subList(own, before.size()));
    }

    /** The outcomes are a mixture, so that no single model can be as good. */
    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5})
    void ourMixtureIsBetterWhereOutcomesAreMixed(long seed) {
        Benchmark benchmark = run(InventedProposals.usual(150, seed), 1, 2);
        assertThat(benchmark.mixture().better()).as("seed %d", seed).isTrue();
        assertThat(benchmark.runnerUp().mixtureToIt().value()).isNegative();
        assertThat(benchmark.mixture().weights())
                .extracting(MixtureScore.Part::weight)
                .satisfies(weights ->
                        assertThat(weights.stream().mapToDouble(w -> w).sum()).isCloseTo(1, within(1e-9)));
        assertThat(benchmark.mixture().pit().coverage80()).isBetween(0.72, 0.88);
    }

    @Test
    void whereOneModelIsAlwaysRightOursIsNotBetter() {
        Benchmark benchmark = run(InventedProposals.of(30, 6, issue -> 50), 1, 2);
        assertThat(score(benchmark, "middle").crps()).isZero();
        assertThat(benchmark.mixture().better()).isFalse();
        assertThat(benchmark.mixture().weights().getFirst().weight()).isCloseTo(1, within(1e-6));
        assertThat(benchmark.ours().crps()).isCloseTo(0, within(1e-6));
    }

    @Test
    void whatCannotBeScoredIsCounted() {
        List<Proposal> proposals = new ArrayList<>(InventedProposals.usual(20, 7));
        int issues = proposals.stream().mapToInt(p -> p.issues().size()).sum();
        List<Actor> powerless = List.of(new Actor("a", 0, 1, 1), new Actor("b", 0, 2, 1), new Actor("c", 0, 3, 1));
        List<Actor> two = List.of(new Actor("a", 1, 1, 1), new Actor("b", 1, 2, 1));
        Scale scale = Scale.of(0, 100);
        OptionalDouble known = OptionalDouble.of(10);
        proposals.add(new Proposal(
                "odd",
                List.of(
                        new DecidedIssue(new Issue("powerless", scale, powerless), known, known),
                        new DecidedIssue(new Issue("two", scale, two), known, known))));
        Benchmark benchmark = run(proposals, 1, 2);
        assertThat(benchmark.issues()).isEqualTo(issues);
        assertThat(benchmark.unscored()).isEqualTo(2);
        assertThat(benchmark.proposals()).isEqualTo(20);
        assertThat(score(benchmark, "reference").errors().count()).isBetween(1, issues - 1);
    }

    @Test
    void tooFewProposalsAreRefused() {
        assertThatThrownBy(() ->
                        Benchmark.run("few", InventedProposals.usual(9, 1), new BenchmarkOptions(1, 1, share -> {})))
                .isInstanceOf(DatasetException.class)
                .hasMessage("9 proposals have an issue with a known outcome and three or more actors; at least 10 are"
                        + " needed, to learn from some and test on others");
    }

    /** Figures of the specification for DEU II, and what is claimed of our mixture. */
    @Test
    void theRealDataGivesTheKnownNumbers() {
        Benchmark benchmark = run(SharedDeu.proposals(), 1, 2);
        assertThat(benchmark.issues()).isEqualTo(322);
        assertThat(benchmark.unscored()).isEqualTo(9);
        assertThat(score(benchmark, "mean").errors().mean()).isCloseTo(23.43, within(0.01));
        assertThat(score(benchmark, "median").errors().mean()).isCloseTo(29.47, within(0.01));
        assertThat(score(benchmark, "smp-start").errors().mean()).isCloseTo(23.34, within(0.01));
        assertThat(score(benchmark, "smp").errors().mean()).isBetween(24.2, 25.4);
        assertThat(score(benchmark, "smp-ktab").errors().mean()).isBetween(24.2, 25.4);
        assertThat(score(benchmark, "challenge-paper").errors().mean()).isBetween(26.8, 33.0);
        assertThat(score(benchmark, "challenge-table").errors().mean()).isBetween(26.8, 33.0);
        assertThat(score(benchmark, "middle").errors().mean()).isCloseTo(28.2, within(0.05));
        PointScores exchange = score(benchmark, "exchange").errors();
        assertThat(exchange.mean()).isCloseTo(25.6, within(0.06));
        assertThat(exchange.mean() - score(benchmark, "exchange").toMean().value())
                .as("mean on the issues of exchange")
                .isCloseTo(23.9, within(0.05));
        assertThat(score(benchmark, "mean").errors().hits().get(1)).isCloseTo(0.30, within(0.005));
        assertThat(score(benchmark, "median").errors().hits().get(1)).isCloseTo(0.41, within(0.005));
        assertThat(benchmark.mixture().better()).isTrue();
    }
}
