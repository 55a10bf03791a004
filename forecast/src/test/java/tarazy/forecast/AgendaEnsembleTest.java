package tarazy.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.Scale;
import tarazy.bargain.WeightedMean;
import tarazy.bargain.catalogue.BargainingModels;
import tarazy.bargain.catalogue.ModelChoiceException;
import tarazy.casefile.IssueTableReader;
import tarazy.forecast.SettlementSpread.Spread;

class AgendaEnsembleTest {
    private static final int RUNS = 20_000;

    private static TableAgenda table(String rows) throws ForecastException {
        String text = "actor,issue,position,salience,capability\n" + rows;
        return TableAgenda.of(IssueTableReader.read("t.csv", text).table().orElseThrow(), Scale.of(0, 100));
    }

    private static AgendaOutlook run(TableAgenda table, BargainingModel model, int runs, long seed, int threads)
            throws ForecastException {
        return new AgendaEnsemble(table.agenda(), table.uncertain())
                .run(model, 100, new AgendaEnsemble.Options(runs, seed, threads, share -> {}));
    }

    private static BargainingModel model(String name, Map<String, String> options) {
        try {
            return BargainingModels.choose(name, "", options);
        } catch (ModelChoiceException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theMeanOfUncertainPositionsIsKnown() throws ForecastException {
        TableAgenda table = table("A,x,\"normal(40, 4)\",1,3\nB,x,\"normal(80, 12)\",1,1\n");
        SettlementSpread spread =
                run(table, new WeightedMean(), RUNS, 7, 2).settlements().getFirst();
        // (3 A + B) / 4: mean 50, both parts with standard deviation 3
        double sd = 3 * Math.sqrt(2);
        Spread outcome = spread.outcome();
        assertThat(outcome.mean()).isCloseTo(50, within(5 * sd / Math.sqrt(RUNS)));
        assertThat(outcome.p50()).isCloseTo(50, within(0.2));
        assertThat(outcome.p5()).isCloseTo(50 - 1.6449 * sd, within(0.4));
        assertThat(outcome.p75()).isCloseTo(50 + 0.6745 * sd, within(0.3));
        assertThat(outcome.missing()).isZero();
        assertThat(outcome).isEqualTo(spread.expected()).isEqualTo(spread.mean());
        assertThat(outcome.density().counts().stream().mapToInt(n -> n).sum()).isEqualTo(RUNS);
        assertThat(spread.drivers())
                .hasSize(2)
                .allSatisfy(driver -> assertThat(driver.share()).isCloseTo(0.5, within(0.03)));
    }

    @Test
    void nothingUncertainGivesWhatASingleBargainingGives() throws ForecastException {
        TableAgenda table = table("A,x,10,60,2\nB,x,90,30,6\nC,x,40,80,1\n");
        BargainingModel smp = model("smp", Map.of());
        SettlementSpread spread = run(table, smp, 100, 1, 1).settlements().getFirst();
        double alone = smp.bargain(table.agenda()).last().expected().getFirst();
        assertThat(List.of(
                        spread.expected().p5(),
                        spread.expected().p50(),
                        spread.expected().p95()))
                .containsOnly(alone);
        assertThat(spread.drivers()).isEmpty();
    }

    @Test
    void outcomesAreDrawnByTheirProbability() throws ForecastException {
        TableAgenda table = table("A,x,0,80,1\nA,y,0,20,\nB,x,100,20,1\nB,y,100,80,\n");
        List<SettlementSpread> spreads =
                run(table, model("smp", Map.of("turn-limit", "0")), RUNS, 3, 2).settlements();
        for (SettlementSpread spread : spreads) {
            assertThat(spread.expected().p5()).isEqualTo(50, within(1e-9));
            assertThat(spread.outcome().p5()).isZero();
            assertThat(spread.outcome().p95()).isEqualTo(100);
            assertThat(spread.outcome().mean()).isCloseTo(50, within(2.0));
        }
        // one actor's positions win on all issues together
        assertThat(spreads.get(0).outcome()).isEqualTo(spreads.get(1).outcome());
    }

    @Test
    void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() throws ForecastException {
        TableAgenda table = table("A,x,5 to 20,40 to 80,2\nB,x,90,30,\"uniform(3, 9)\"\nC,x,40,80,1\n");
        BargainingModel smp = model("smp", Map.of("transition", "stochastic"));
        AgendaOutlook one = run(table, smp, 3000, 5, 1);
        assertThat(run(table, smp, 3000, 5, 3)).isEqualTo(one);
        assertThat(run(table, smp, 3000, 6, 3)).isNotEqualTo(one);
    }

    @Test
    void aRowMoreChangesNoDraw() throws ForecastException {
        TableAgenda few = table("A,x,\"uniform(0, 50)\",1,1\n");
        TableAgenda more = table("B,y,30 to 70,1,1\nA,y,0,1,1\nA,x,\"uniform(0, 50)\",1,\n");
        WeightedMean mean = new WeightedMean();
        assertThat(run(more, mean, 1000, 2, 1).settlements().get(1).outcome())
                .isEqualTo(run(few, mean, 1000, 2, 1).settlements().getFirst().outcome());
    }

    @Test
    void drawsBeyondTheirRangeCountAsItsEndAndAreTold() throws ForecastException {
        TableAgenda table = table("A,x,\"normal(100, 5)\",\"normal(99, 2)\",\"normal(1, 1)\"\nB,x,0,50,0.001\n");
        AgendaOutlook outlook = run(table, new WeightedMean(), 4000, 1, 2);
        assertThat(outlook.settlements().getFirst().outcome().p95()).isLessThanOrEqualTo(100);
        assertThat(outlook.notes())
                .hasSize(3)
                .allMatch(
                        note -> note.matches(
                                "(position|salience|capability) of A was beyond its range in [\\d,]+ of 4,000 runs and counted as the nearest end of it\\."));
    }

    @Test
    void runsWithoutASettlementAreCounted() throws ForecastException {
        TableAgenda table = table("A,x,10,1,\"bernoulli(75%)\"\n");
        AgendaOutlook outlook = run(table, new WeightedMean(), 4000, 1, 2);
        Spread outcome = outlook.settlements().getFirst().outcome();
        assertThat(outcome.missing()).isBetween(900, 1100);
        assertThat(outcome.p5()).isEqualTo(10);
        assertThat(outlook.notes())
                .containsExactly("x did not settle in %,d of 4,000 runs.".formatted(outcome.missing()));
    }

    @Test
    void namesWithSlashesDrawApart() throws ForecastException {
        TableAgenda table = table("b/c,a,20 to 30,1,1\nc,a/b,20 to 30,1,1\nc,a,1,1,\nb/c,a/b,1,1,\n");
        assertThat(run(table, new WeightedMean(), 100, 1, 1).settlements()).hasSize(2);
    }
}
