package tarazy.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.casefile.Case;

/** A small case whose answers can be worked out by hand. */
class ForecasterTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static final String QUESTIONS = """
            - id: long-border
              ask: Is the border longer than 7,000 km?
              formula: border.length > 7000
              kind: probability
              at: 2030-03-31
              baseline: {value: 0.5, note: a coin}
            - id: closed
              ask: Does the border close by 31 March?
              formula: border.closed
              kind: probability
              by: 2030-03-31
              resolution: {value: yes, date: 2030-03-20, source: later, quote: "the border was closed"}
            - id: length
              ask: How long is the border?
              formula: border.length
              kind: number
              unit: km
              at: 2030-03-31
            """;

    private static final String QUANTITIES = """
            quantities:
              border.length: {label: Length of the border, unit: km, prior: 5000 to 9000}
              tension: {prior: "uniform(0, 1)"}
              unspoken: {prior: "normal(3, 1)"}
            stocks:
              anger: {initial: 1, rate: 0.5, per: day}
            events:
              border.closed: {hazard: tension * 0.1, per: day}
              talks: {hazard: 0.05, per: day}
            """;

    private static final String SOURCES = """
            paper,,Paper,Daily,2030-03-09,2030-03-09,A,,
            agency,,Agency,Wire,2030-03-09,2030-03-09,B,,
            later,,Later,Archive,2030-04-01,2030-03-21,A,,
            """;

    private static final String CLAIMS = """
            c1,paper,the border is 6846 km long,border.length,6846,km,,1,,
            c2,agency,a border of 7500 km,border.length,7500,km,,1,,
            c3,later,the border was closed,border.closed,yes,,,1,2030-03-20,
            c4,later,anger stood at 40,anger,40,,,1,2030-03-15,
            c5,paper,talks have begun,talks,yes,,,1,2030-03-05,
            c6,agency,there are no talks,talks,no,,,1,2030-03-05,
            """;

    private Case border;

    @BeforeEach
    void write() {
        border = Cases.write(folder.resolve("border"), QUESTIONS, QUANTITIES, SOURCES, CLAIMS);
    }

    @Test
    void contradictingClaimsArePooledByGrade() {
        Forecast forecast = Cases.forecast(border, Cases.options(20_000));
        Answer answer = Cases.answer(forecast, "long-border");
        // Weights 100 and 75 of the grades A and B: the agency's 7,500 km holds in 75/175 of the runs.
        assertThat(answer.value()).isCloseTo(75.0 / 175, within(4 * Math.sqrt(.25 / 20_000)));
        assertThat(answer.low()).isLessThan(answer.value());
        assertThat(answer.high()).isGreaterThan(answer.value());
        assertThat(answer.sources()).containsExactly("agency", "paper");
        assertThat(answer.drivers().getFirst().quantity()).isEqualTo("border.length");
        assertThat(answer.drivers().getFirst().share()).isGreaterThan(.95);
        Estimate estimate = Cases.estimate(forecast, "border.length");
        assertThat(estimate.basis()).isEqualTo(Estimate.Basis.CLAIMS);
        assertThat(estimate.claims()).hasSize(2);
        assertThat(estimate.claims().getFirst().weight()).isCloseTo(100.0 / 175, within(1e-12));
        assertThat(forecast.contradictions()).extracting(Contradiction::about).contains("border.length");
    }

    @Test
    void theCurvesOfTheClaimsAddUpToThePool() {
        Estimate estimate = Cases.estimate(Cases.forecast(border, Cases.options(5_000)), "border.length");
        for (int bin = 0; bin < estimate.curve().heights().size(); bin++) {
            int at = bin;
            double sum = estimate.claims().stream()
                    .mapToDouble(claim -> claim.curve().heights().get(at))
                    .sum();
            assertThat(sum).isCloseTo(estimate.curve().heights().get(bin), within(1e-12));
        }
    }

    @Test
    void aNumberIsAnsweredByItsMedianAndNinetyPercent() {
        Answer answer = Cases.answer(Cases.forecast(border, Cases.options(20_000)), "length");
        assertThat(answer.kind()).isEqualTo(Answer.Kind.NUMBER);
        assertThat(answer.value()).isCloseTo(6846, within(1.0));
        assertThat(answer.low()).isCloseTo(6845.5, within(.2));
        assertThat(answer.high()).isBetween(7530.0, 7550.0);
        assertThat(answer.histogram()).isPresent();
        assertThat(answer.histogram().orElseThrow().counts().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isBetween(19_700, 20_000);
    }

    @Test
    void aHazardThatDependsOnAnEstimateHasItsClosedForm() {
        Answer answer = Cases.answer(Cases.forecast(border, Cases.options(40_000)), "closed");
        // E[1 − exp(−0.1 · 21 · t)], t uniform: 1 − (1 − e^−2.1)/2.1.
        double expected = 1 - (1 - Math.exp(-2.1)) / 2.1;
        assertThat(answer.value()).isCloseTo(expected, within(4 * Math.sqrt(.25 / 40_000)));
        assertThat(answer.drivers().getFirst().quantity()).isEqualTo("tension");
        assertThat(answer.resolution().orElseThrow().known()).isFalse();
    }

    @Test
    void aPriorStandsInWhereNobodySpeaksAndTheNotesSaySo() {
        Forecast forecast = Cases.forecast(border, Cases.options(2_000));
        Estimate estimate = Cases.estimate(forecast, "unspoken");
        assertThat(estimate.basis()).isEqualTo(Estimate.Basis.PRIOR);
        assertThat(estimate.formula()).isEqualTo("normal(3, 1)");
        assertThat(estimate.quantiles().get(2)).isCloseTo(3, within(.15));
        assertThat(forecast.notes())
                .contains("2 of 4 estimates rest on the analyst's declared ranges, since no claim speaks of them as of"
                        + " this date.");
    }

    @Test
    void beforeAnySourceSpeaksEverythingRestsOnPriors() {
        Forecast forecast = Cases.forecast(border, Cases.options(2_000, 1, Optional.of(LocalDate.parse("2030-03-01"))));
        assertThat(Cases.estimate(forecast, "border.length").basis()).isEqualTo(Estimate.Basis.PRIOR);
        assertThat(Cases.answer(forecast, "length").sources()).isEmpty();
        assertThat(forecast.contradictions()).isEmpty();
    }

    @Test
    void laterKnowledgeIsHistoryAndNotForecast() {
        Forecast forecast = Cases.forecast(border, Cases.options(2_000, 2, Optional.of(LocalDate.parse("2030-03-21"))));
        Answer answer = Cases.answer(forecast, "closed");
        assertThat(answer.value()).isEqualTo(1);
        assertThat(answer.resolution().orElseThrow().known()).isTrue();
    }

    @Test
    void aHazardRunsFromTheAsOfDateOn() {
        Case weekly = Cases.write(folder.resolve("weekly"), """
                - {id: storm, ask: Does it storm?, formula: storm, kind: probability, at: 2030-03-31}
                """, """
                events:
                  storm: {hazard: 0.1, per: day}
                """, "", "", "3 weeks");
        Answer answer = Cases.answer(
                Cases.forecast(weekly, Cases.options(40_000, 2, Optional.of(LocalDate.parse("2030-03-25")))), "storm");
        // Nobody reported a storm up to 25 March: six days are left, whatever the steps.
        assertThat(answer.value()).isCloseTo(1 - Math.exp(-.6), within(4 * Math.sqrt(.25 / 40_000)));
    }

    @Test
    void aRecordedStockIsSetOnItsDay() {
        Case withQuestion = Cases.write(folder.resolve("anger"), QUESTIONS + """
                - {id: anger, ask: How angry?, formula: anger, kind: number, at: 2030-03-20}
                """, QUANTITIES, SOURCES, CLAIMS);
        Forecast before = Cases.forecast(withQuestion, Cases.options(1_000));
        assertThat(Cases.answer(before, "anger").value()).isCloseTo(6, within(1e-9));
        Forecast after =
                Cases.forecast(withQuestion, Cases.options(1_000, 2, Optional.of(LocalDate.parse("2030-03-25"))));
        // 40 as reported (35 to 45 by rounding) and five days of growth.
        assertThat(Cases.answer(after, "anger").value()).isCloseTo(42.5, within(.5));
    }

    @Test
    void disputedEventsHaveHappenedInAShareOfTheRuns() {
        Case withQuestion = Cases.write(folder.resolve("talks"), QUESTIONS + """
                - {id: talks, ask: Are there talks?, formula: talks, kind: probability, at: 2030-03-10}
                """, QUANTITIES, SOURCES, CLAIMS);
        Answer answer = Cases.answer(Cases.forecast(withQuestion, Cases.options(20_000)), "talks");
        // Yes with 90 % from grade A, no with 90 % from grade B.
        double expected = (100 * .9 + 75 * .1) / 175;
        assertThat(answer.value()).isCloseTo(expected, within(4 * Math.sqrt(.25 / 20_000)));
        assertThat(answer.drivers()).extracting(Answer.Driver::quantity).contains("talks@2030-03-05");
        assertThat(answer.sources()).containsExactly("agency", "paper");
    }

    @Test
    void nothingIsInventedWhereNothingIsKnown() {
        String bare = QUANTITIES.replace(", prior: 5000 to 9000", "");
        Case unknown = Cases.write(folder.resolve("bare"), QUESTIONS, bare, SOURCES, CLAIMS);
        assertThatThrownBy(() ->
                        Forecaster.forecast(unknown, Cases.options(100, 1, Optional.of(LocalDate.parse("2030-01-01")))))
                .isInstanceOfSatisfying(ForecastException.class, refused -> {
                    assertThat(refused.blame()).isEqualTo(ForecastException.Blame.CASE);
                    assertThat(refused.problems())
                            .singleElement()
                            .satisfies(
                                    problem -> assertThat(problem.text())
                                            .isEqualTo(
                                                    "quantities.yaml:2:3: error: nothing is known about `border.length` as of"
                                                            + " 2030-01-01. Give it a prior: the analyst's range where no source speaks."));
                });
    }

    @Test
    void theSameSeedGivesTheSameAnswersOnAnyNumberOfThreads() {
        Forecast one = Cases.forecast(border, Cases.options(5_000, 1, Optional.empty()));
        Forecast four = Cases.forecast(border, Cases.options(5_000, 4, Optional.empty()));
        assertThat(four.answers()).isEqualTo(one.answers());
        assertThat(four.estimates()).isEqualTo(one.estimates());
        assertThat(four.samples().columns()).isEqualTo(one.samples().columns());
        for (String column : one.samples().columns()) {
            assertThat(four.samples().column(column))
                    .containsExactly(one.samples().column(column));
        }
    }

    @Test
    void aChangeIsComparedWithTheSameDraws() throws ForecastException {
        Comparison comparison =
                Forecaster.compare(border, Map.of("tension", "uniform(0, 1) / 2"), Cases.options(4_000));
        Comparison.Change closed = comparison.answers().stream()
                .filter(change -> change.id().equals("closed"))
                .findFirst()
                .orElseThrow();
        double before = 1 - (1 - Math.exp(-2.1)) / 2.1;
        double after = 1 - (1 - Math.exp(-1.05)) / 1.05;
        assertThat(closed.difference()).isCloseTo(after - before, within(.02));
        assertThat(closed.low()).isLessThan(closed.difference());
        assertThat(closed.high()).isLessThan(0);
        Comparison.Change length = comparison.answers().getLast();
        assertThat(length.difference()).isZero();
        assertThat(comparison.changes()).containsExactly("tension = uniform(0, 1) / 2");
    }

    @Test
    void anEventCanBeSetToHappen() throws ForecastException {
        Comparison comparison = Forecaster.compare(border, Map.of("border.closed", "yes"), Cases.options(500));
        assertThat(Cases.answer(comparison.after(), "closed").value()).isEqualTo(1);
        assertThat(Cases.answer(comparison.before(), "closed").value()).isLessThan(.8);
    }

    @Test
    void whatCannotBeSetIsToldWithTheNearestName() {
        assertThatThrownBy(() -> Forecaster.compare(
                        border, Map.of("tensoin", "1 +", "tension", "anger + nobody"), Cases.options(100)))
                .isInstanceOfSatisfying(ForecastException.class, refused -> {
                    assertThat(refused.blame()).isEqualTo(ForecastException.Blame.CALL);
                    assertThat(refused.getMessage())
                            .contains("unknown name tensoin. Did you mean tension?")
                            .contains("--set tension:1:9: error: unknown name `nobody`");
                });
    }

    @Test
    void anUnknownQuestionOrScenarioIsToldWithWhatThereIs() {
        assertThatThrownBy(() -> Forecaster.explain(border, "close", Cases.options(100)))
                .hasMessageContaining("unknown question close. Did you mean closed?");
        RunOptions scenario = new RunOptions(
                java.util.OptionalInt.of(10),
                java.util.OptionalLong.empty(),
                1,
                Optional.empty(),
                Optional.of("war"),
                share -> {});
        assertThatThrownBy(() -> Forecaster.forecast(border, scenario))
                .hasMessageContaining("unknown scenario war. The case declares no scenarios.");
    }

    @Test
    void anExplanationNamesDriversTippingPointsAndSources() throws ForecastException {
        Explanation closed = Forecaster.explain(border, "closed", Cases.options(20_000));
        assertThat(closed.drivers()).extracting(Answer.Driver::quantity).containsExactly("tension");
        Explanation.Swing swing = closed.tornado().getFirst();
        assertThat(swing.low()).isCloseTo(.1, within(.02));
        assertThat(swing.high()).isCloseTo(.9, within(.02));
        assertThat(swing.answerAtLow()).isCloseTo(1 - Math.exp(-.21), within(.04));
        assertThat(swing.answerAtHigh()).isCloseTo(1 - Math.exp(-1.89), within(.04));
        // 1 − exp(−2.1 t) = ½ at t = ln 2 / 2.1.
        assertThat(closed.breakEven().getFirst().value().orElseThrow()).isCloseTo(Math.log(2) / 2.1, within(.08));
        Explanation length = Forecaster.explain(border, "long-border", Cases.options(20_000));
        assertThat(length.disagreement().getFirst().share()).isGreaterThan(.99);
        assertThat(length.withoutSource())
                .extracting(Explanation.WithoutSource::source)
                .containsExactly("paper", "agency");
        assertThat(length.withoutSource())
                .extracting(Explanation.WithoutSource::answer)
                .containsExactly(1.0, 0.0);
    }

    @Test
    void whereASourceStandsAlonePriorsStandInForIt() throws ForecastException {
        Case alone = Cases.write(
                folder.resolve("alone"), QUESTIONS, QUANTITIES, SOURCES, CLAIMS.replace("c2,agency", "c2,paper"));
        Explanation.WithoutSource without = Forecaster.explain(alone, "length", Cases.options(20_000))
                .withoutSource()
                .getFirst();
        assertThat(without.source()).isEqualTo("paper");
        // The prior 5000 to 9000: a normal around 7,000.
        assertThat(without.answer()).isCloseTo(7000, within(4 * 1.2533 * 1216 / Math.sqrt(20_000)));
    }

    @Test
    void aDivisionByZeroIsNamedInTheNotes() {
        Case broken = Cases.write(folder.resolve("broken"), """
                - {id: ratio, ask: What is the ratio?, formula: ratio, kind: number, at: 2030-03-31}
                """, """
                quantities:
                  coin: {prior: bernoulli(0.5)}
                  ratio: {formula: 1 / coin}
                """, "", "");
        Forecast forecast = Cases.forecast(broken, Cases.options(2_000));
        Answer ratio = Cases.answer(forecast, "ratio");
        long zeros = Arrays.stream(forecast.samples().column("coin"))
                .filter(x -> x == 0)
                .count();
        assertThat(ratio.missing()).isEqualTo((int) zeros);
        assertThat(ratio.value()).isEqualTo(1);
        assertThat(forecast.notes())
                .contains("`ratio` had no value in " + zeros + " of 2000 runs, first on 2030-03-10: a division by zero,"
                        + " or a distribution or function outside of its range.");
    }
}
