package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.casefile.TimelineSpec.Step;
import tarazy.formula.Expression;
import tarazy.influence.Channel;
import tarazy.influence.Mode;
import tarazy.influence.Origin;
import tarazy.influence.Power;
import tarazy.influence.Target;

class CaseReaderTest {

    @TempDir
    Path parent = Path.of("");

    private Workshop workshop = new Workshop(Path.of(""));

    @BeforeEach
    void open() {
        workshop = Workshop.in(parent);
    }

    private static <T> T at(Map<String, T> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    private Case read() {
        CaseResult result = workshop.read();
        assertThat(result.errors()).isEmpty();
        return result.theCase().orElseThrow();
    }

    @Test
    void readsTheHead() {
        Case theCase = read();

        assertThat(theCase.title()).isEqualTo("The closed border between Velmara and Karsova");
        assertThat(theCase.summary()).startsWith("On 3 March 2031 Karsova").doesNotContain("\n");
        assertThat(theCase.asOf()).isEqualTo("2031-03-10");
        assertThat(theCase.runs()).isEqualTo(10_000);
        assertThat(theCase.seed()).isEqualTo(1);
        assertThat(theCase.folder()).isEqualTo(workshop.folder());
    }

    @Test
    void takesTenThousandRunsAndSeedOneWhereTheCaseSaysNothing() {
        workshop.replace("case.yaml", "runs: 10000 ", "").replace("case.yaml", "seed: 1 ", "");

        assertThat(read().runs()).isEqualTo(10_000);
        assertThat(read().seed()).isEqualTo(1);
    }

    @Test
    void readsTheTimeline() {
        TimelineSpec timeline = read().timeline();

        assertThat(timeline.start()).isEqualTo(LocalDateTime.of(2031, 3, 10, 0, 0));
        assertThat(timeline.phases())
                .extracting(TimelineSpec.Phase::step)
                .containsExactly(new Step(1, Per.DAY), new Step(1, Per.MONTH));
        assertThat(timeline.also()).containsExactly(LocalDate.of(2031, 9, 15));
        assertThat(timeline.end()).isEqualTo("2031-12-31");
    }

    @Test
    void readsATimelineThatBeginsAtSixInSixHourSteps() {
        workshop.replace("case.yaml", "start: 2031-03-10", "start: 2031-03-10T06:00")
                .replace("case.yaml", "step: 1 day", "step: 6 hours");

        assertThat(read().timeline().start()).isEqualTo("2031-03-10T06:00");
        assertThat(read().timeline().phases().getFirst().step()).hasToString("6 hours");
    }

    @Test
    void readsActors() {
        Actor petrok = at(read().actors(), "petrok");

        assertThat(petrok)
                .isEqualTo(new Actor(
                        "petrok",
                        "Jan Petrok",
                        Actor.Kind.LEADER,
                        List.of("President Petrok"),
                        Optional.of("karsova"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "announced the closure himself",
                        new Place("case.yaml", 31, 3)));
        assertThat(read().actors().keySet())
                .containsExactly("velmara", "karsova", "petrok", "hauliers", "customs_league");
    }

    @Test
    void readsQuantities() {
        Case theCase = read();
        Quantity arrivals = at(theCase.quantities(), "arrivals");
        Quantity clearing = at(theCase.quantities(), "clearing");

        assertThat(arrivals.formula()).isEmpty();
        assertThat(arrivals.prior()).isEmpty();
        assertThat(arrivals.unit()).isEqualTo("lorries/day");
        assertThat(theCase.claimsAbout("arrivals")).hasSize(2);
        assertThat(clearing.label()).isEqualTo("Lorries cleared once the border is open");
        assertThat(clearing.basis()).isEqualTo(Quantity.Basis.CLAIMS);
        assertThat(clearing.prior().orElseThrow().text()).isEqualTo("pert(500, 700, 1100)");
        assertThat(clearing.prior().orElseThrow().expression()).isInstanceOf(Expression.Draw.class);
        assertThat(clearing.prior().orElseThrow().place()).isEqualTo(new Place("quantities.yaml", 18, 12));
    }

    @Test
    void readsStocksAndEvents() {
        Case theCase = read();
        Stock queue = at(theCase.stocks(), "queue");
        Event reopened = at(theCase.events(), "border.reopened");
        Event shortage = at(theCase.events(), "shortage");

        assertThat(queue.per()).isEqualTo(Per.DAY);
        assertThat(queue.rate().orElseThrow().text())
                .isEqualTo("if border.reopened then -clearing else arrivals * waiting.share");
        assertThat(queue.max()).isEmpty();
        assertThat(reopened.when()).isEmpty();
        assertThat(reopened.hazard()).isPresent();
        assertThat(reopened.once()).isTrue();
        assertThat(reopened.observed()).isTrue();
        assertThat(shortage.when()).isPresent();
    }

    @Test
    void readsCorrelationsAndLevers() {
        Case theCase = read();
        Lever lever = at(theCase.levers(), "fuel_transit");

        assertThat(theCase.correlations())
                .containsExactly(new Correlation(
                        "waiting.share",
                        "queue.bearable",
                        0.4,
                        "patient drivers protest later",
                        new Place("quantities.yaml", 58, 5)));
        assertThat(lever.name()).isEqualTo("lever.fuel_transit");
        assertThat(theCase.lever("lever.fuel_transit")).contains(lever);
        assertThat(lever.channel()).isEqualTo(Channel.TRANSIT);
        assertThat(lever.on()).containsExactly(Target.SITUATION);
        assertThat(lever.mode()).containsExactly(Mode.DELIBERATE);
        assertThat(lever.power()).isEqualTo(Power.HARD);
        assertThat(lever.origin()).isEqualTo(Origin.SYSTEM);
        assertThat(lever.reversible()).isTrue();
        assertThat(lever.latency()).isEmpty();
        assertThat(lever.use()).isEmpty();
    }

    @Test
    void readsQuestions() {
        List<Question> questions = read().questions();

        assertThat(questions)
                .extracting(Question::id)
                .containsExactly("open-by-may", "queue-in-march", "shortage-by-september");
        assertThat(questions.getFirst().timing()).isEqualTo(Question.Timing.BY);
        assertThat(questions.getFirst().kind()).isEqualTo(Question.Kind.PROBABILITY);
        assertThat(questions.getFirst().baseline())
                .contains(new Question.Baseline(
                        0.5, "two of the four closures since 2019 lasted less than three months"));
        assertThat(questions.get(1).timing()).isEqualTo(Question.Timing.AT);
        assertThat(questions.get(1).date()).isEqualTo("2031-03-31");
        assertThat(questions.get(1).unit()).isEqualTo("lorries");
    }

    @Test
    void readsAResolutionAndFindsItsQuote() {
        workshop.replace("case.yaml", "    by: 2031-05-31\n", """
                    by: 2031-05-31
                    resolution: {value: no, date: 2031-03-09, source: league, quote: "We saw no repairs", note: still closed}
                """);

        Question.Resolution resolution =
                read().questions().getFirst().resolution().orElseThrow();

        assertThat(resolution.value()).isZero();
        assertThat(resolution.date()).isEqualTo("2031-03-09");
        assertThat(resolution.source()).isEqualTo("league");
        assertThat(workshop.problems()).isEmpty();
    }

    @Test
    void readsScenarios() {
        Scenario scenario = at(read().scenarios(), "fuel-stop");

        assertThat(scenario.set().keySet()).containsExactly("lever.fuel_transit");
        assertThat(scenario.strength()).isEqualTo("may");
        assertThat(scenario.source()).contains("herald");
    }

    @Test
    void readsMechanisms() {
        workshop.put("mechanisms.csv", """
                id,mechanism,elements,pages,note
                M1,"Pressure, through fuel",lever:fuel_transit; quantity:pressure;program:as-of dates,"001, 002",
                """);

        assertThat(read().mechanisms())
                .containsExactly(new Mechanism(
                        "M1",
                        "Pressure, through fuel",
                        List.of(
                                new Mechanism.Element(Mechanism.ElementKind.LEVER, "fuel_transit"),
                                new Mechanism.Element(Mechanism.ElementKind.QUANTITY, "pressure"),
                                new Mechanism.Element(Mechanism.ElementKind.PROGRAM, "as-of dates")),
                        "001, 002",
                        new Mechanism.Without(Map.of(), Optional.empty()),
                        "",
                        new Place("mechanisms.csv", 2, 0)));
    }

    @Test
    void readsGradesThatReplaceTheStandard() {
        workshop.put("grades.csv", "kind,grade,weight\nsource,B,60\n");

        assertThat(read().evidence().convention().weight(tarazy.evidence.SourceGrade.B))
                .isEqualTo(0.6);
    }

    @Test
    void readsIncludedFilesAfterTheOthers() {
        workshop.replace("case.yaml", "as_of:", "include: [parts/economy.yaml, quantities.yaml]\nas_of:")
                .put("parts/economy.yaml", "quantities:\n  price: {prior: 1 to 2}\n");

        assertThat(read().quantities().keySet())
                .containsExactly(
                        "arrivals",
                        "waiting.share",
                        "clearing",
                        "queue.bearable",
                        "reopening.pace",
                        "pressure",
                        "price");
        assertThat(at(read().quantities(), "price").place()).hasToString("parts/economy.yaml:2:3");
    }

    @Test
    void readsACaseOfOneFile() {
        Workshop one = Workshop.bare(parent, """
                quantities: {x: {prior: 1 to 2}}
                events: {e: {when: x > 1}}
                questions:
                  - {id: q, ask: Well?, formula: e, kind: probability, at: 2031-03-10}
                """);

        assertThat(one.problems()).isEmpty();
        assertThat(one.read().theCase()).isPresent();
    }

    @Test
    void findsLabelsAndUnitsByName() {
        Case theCase = read();

        assertThat(theCase.label("queue")).isEqualTo("Lorries waiting at Dren");
        assertThat(theCase.label("shortage")).isEqualTo("Empty shelves in Karsova");
        assertThat(theCase.label("lever.fuel_transit")).startsWith("Velmara passes on");
        assertThat(theCase.label("arrivals")).isEqualTo("Lorries arriving at Dren");
        assertThat(theCase.label("nothing")).isEqualTo("nothing");
        assertThat(theCase.unit("queue")).isEqualTo("lorries");
        assertThat(theCase.unit("arrivals")).isEqualTo("lorries/day");
        assertThat(theCase.unit("shortage")).isEmpty();
    }

    @Test
    void ignoresAByteOrderMarkAndWindowsLineEnds() {
        workshop.put("case.yaml", "\uFEFF" + workshop.text("case.yaml").replace("\n", "\r\n"))
                .put("claims.csv", "\uFEFF" + workshop.text("claims.csv").replace("\n", "\r\n"));

        assertThat(workshop.problems()).isEmpty();
    }

    @Test
    void countsLinesOfWindowsFilesAsEditorsDo() {
        workshop.put(
                "case.yaml", workshop.text("case.yaml").replace("\n", "\r\n").replace("kind: leader", "kind: boss"));

        assertThat(workshop.problems())
                .containsExactly(
                        "case.yaml:33:11: error: expected one of state, leader, group, institution, firm, found \"boss\".");
    }

    @Test
    void treatsAKeyWithoutValueAsAbsent() {
        workshop.replace(
                "quantities.yaml",
                "    note: before the closure the crossing cleared 650 on a good day\n",
                "    note:\n");

        assertThat(workshop.problems()).isEmpty();
    }

    @Test
    void readsTheSameCaseTwiceAlike() {
        workshop.replace("quantities.yaml", "hazard: reopening.pace", "hazard: reopening.pac")
                .replace("case.yaml", "kind: leader", "kind: boss");

        assertThat(workshop.problems()).hasSize(2).isEqualTo(workshop.problems());
    }
}
