package tarazy.bargain.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargainer;
import tarazy.bargain.Bargaining;
import tarazy.bargain.InvalidIssueException;
import tarazy.bargain.Issue;
import tarazy.bargain.Json;
import tarazy.bargain.Scale;
import tarazy.bargain.Settlement;
import tarazy.bargain.SharedData;
import tarazy.bargain.Stakes;
import tarazy.bargain.Turn;
import tarazy.bargain.format.KtabCsv;

class SpatialModelTest {
    private static final Scale SCALE = Scale.of(0, 100);

    /** Actors with numbers nobody else has, saliences of each with sum 100 at most. */
    private static Agenda random(long seed, int actors, int issues) {
        Random random = new Random(seed);
        List<List<Actor>> byIssue = new ArrayList<>();
        IntStream.range(0, issues).forEach(k -> byIssue.add(new ArrayList<>()));
        for (int i = 0; i < actors; i++) {
            double capability = random.nextDouble(5, 150);
            double left = 100;
            for (int k = 0; k < issues; k++) {
                double salience = random.nextDouble(2, left / (issues - k));
                left -= salience;
                byIssue.get(k).add(new Actor("actor " + i, capability, random.nextDouble(0, 100), salience));
            }
        }
        List<Issue> all = new ArrayList<>();
        for (int k = 0; k < issues; k++) {
            all.add(new Issue("issue " + k, SCALE, byIssue.get(k)));
        }
        return new Agenda("random " + seed, all);
    }

    /** Each value of each option comes up. */
    private static SpatialOptions variant(long seed) {
        Random random = new Random(seed);
        SpatialOptions options = SpatialOptions.ktab();
        for (String key : SpatialOptions.keys()) {
            List<String> values = SpatialOptions.values(key);
            if (!values.isEmpty() && !key.equals("fidelity") && !key.equals("transition")) {
                options = options.with(key, values.get(random.nextInt(values.size())));
            }
        }
        return options;
    }

    private static SpatialOptions accommodating(SpatialOptions options, long seed, Agenda agenda) {
        Random random = new Random(seed);
        int n = agenda.actors().size();
        List<List<Double>> rates = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                row.add(random.nextBoolean() ? random.nextDouble(0.9 / n) : 0.0);
            }
            rates.add(row);
        }
        return options.with(new Accommodation(agenda.actors(), rates));
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyVariantIsWhatItsDefinitionSays(int seed) {
        Agenda agenda = random(seed, 3 + seed % 6, 1 + seed % 4);
        SpatialOptions options = seed % 3 == 0 ? accommodating(variant(seed), seed, agenda) : variant(seed);
        Stakes stakes = Stakes.of(agenda);
        int n = stakes.actors();
        double[][] position = new double[n][stakes.issues()];
        double[][] salience = new double[n][stakes.issues()];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < stakes.issues(); k++) {
                position[i][k] = stakes.position()[i * stakes.issues() + k] / 100;
                salience[i][k] = stakes.salience()[i * stakes.issues() + k] / 100;
            }
        }
        SlowSpatial slow = new SlowSpatial(options, stakes.capability(), position, salience);
        slow.run();

        Bargaining told = new SpatialModel(options).bargain(agenda);

        int sure = Math.min(slow.sureUntil, slow.positions.size() - 1);
        for (Turn turn : told.turns().subList(0, Math.min(sure + 1, told.turns().size()))) {
            for (int i = 0; i < n; i++) {
                String actor = agenda.actors().get(i);
                List<Double> places = turn.positions().getOrDefault(actor, List.of());
                for (int k = 0; k < stakes.issues(); k++) {
                    assertThat(places.get(k))
                            .as("%s on %d in turn %d with %s", actor, k, turn.number(), options)
                            .isCloseTo(100 * slow.positions.get(turn.number())[i][k], within(1e-9));
                }
                assertThat(turn.probabilities().get(actor))
                        .as("probability of %s in turn %d with %s", actor, turn.number(), options)
                        // the Markov models end their search at differences of 1e-8 and 1e-6
                        .isCloseTo(slow.probabilities.get(turn.number())[i], within(2e-6));
            }
        }
        if (sure == slow.positions.size() - 1) {
            assertThat(told.turns()).hasSameSizeAs(slow.positions);
        }
    }

    @Test
    void theFirstTurnOfFourActorsIsKtabsStepByStep() {
        Agenda agenda = KtabCsv.read(SharedData.text("ktab/small4.csv"), "small4");
        Object trace = Json.read(SharedData.text("ktab/smp_small4_trace.json"));
        SpatialBargainer bargainer = new SpatialBargainer(SpatialOptions.ktab(), 4, 1);
        List<Object> risks = Json.list(Json.get(trace, "R_turn0"));
        List<Object> utilities = Json.list(Json.get(trace, "U_own(i,j)=aUtil[i][i][j]"));
        List<Object> bargains = Json.list(Json.get(trace, "bargains (i,j,P_i,dEU_i,..)"));
        List<Object> moved = Json.list(Json.get(trace, "pos_turn1"));
        bargainer.settle(Stakes.of(agenda), turn -> {
            for (int i = 0; i < 4 && turn == 0; i++) {
                assertThat(bargainer.assessment.risk[i]).isCloseTo(Json.number(risks.get(i)), within(1e-12));
                for (int j = 0; j < 4; j++) {
                    assertThat(bargainer.assessment.utility[j][i])
                            .isCloseTo(Json.number(Json.list(utilities.get(i)).get(j)), within(1e-12));
                }
            }
            for (int i = 0; i < 4 && turn == 1; i++) {
                List<Object> bargain = Json.list(bargains.get(i));
                assertThat(bargainer.bargains.target[i]).isEqualTo((int) Json.number(bargain.get(1)));
                assertThat(bargainer.bargains.chance[i]).isCloseTo(Json.number(bargain.get(2)), within(1e-12));
                assertThat(bargainer.bargains.gain[i]).isCloseTo(Json.number(bargain.get(3)), within(1e-12));
                assertThat(bargainer.parties.position[i])
                        .isCloseTo(Json.number(Json.list(moved.get(i)).getFirst()), within(1e-12));
            }
        });
        List<Object> byTurn = Json.list(Json.get(trace, "posprob_by_turn"));
        List<Turn> turns =
                new SpatialModel(SpatialOptions.ktab()).bargain(agenda).turns();
        assertThat(turns).hasSameSizeAs(byTurn);
        for (Turn turn : turns) {
            for (int i = 0; i < 4; i++) {
                assertThat(turn.probabilities().get(agenda.actors().get(i)))
                        .isCloseTo(
                                Json.number(Json.list(byTurn.get(turn.number())).get(i)), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfActorsDoesNotMatter(int seed) {
        Agenda agenda = random(seed, 9, 1 + seed % 3);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 9).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        Agenda shuffled = new Agenda(
                "shuffled",
                agenda.issues().stream()
                        .map(issue -> new Issue(
                                issue.name(),
                                SCALE,
                                order.stream().map(issue.actors()::get).toList()))
                        .toList());
        Turn last = new SpatialModel().bargain(agenda).last();
        Turn other = new SpatialModel().bargain(shuffled).last();
        assertThat(other.number()).isEqualTo(last.number());
        for (String actor : agenda.actors()) {
            assertThat(other.positions().get(actor))
                    .as(actor)
                    .isEqualTo(last.positions().get(actor));
            assertThat(other.probabilities().get(actor))
                    .isCloseTo(last.probabilities().getOrDefault(actor, Double.NaN), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void shiftsScalesAndUnitsDoNotMatter(int seed) {
        Issue issue = random(seed, 8, 1).issues().getFirst();
        List<Actor> moved = issue.actors().stream()
                .map(a -> new Actor(a.name(), a.capability() * 4, 64 + 2 * a.position(), a.salience()))
                .toList();
        Bargaining one = new SpatialModel().bargain(Agenda.of(issue));
        Bargaining other = new SpatialModel().bargain(Agenda.of(new Issue("moved", Scale.of(64, 264), moved)));
        assertThat(other.turns()).hasSameSizeAs(one.turns());
        assertThat(other.settlements().getFirst().expected())
                .isCloseTo(64 + 2 * one.settlements().getFirst().expected(), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mended", "ktab"})
    void manyInARowSettleAsEachAlone(String fidelity) {
        SpatialModel model = new SpatialModel(SpatialOptions.standard().with("fidelity", fidelity));
        Bargainer bargainer = model.bargainer(7, 2);
        for (int seed = 0; seed < 60; seed++) {
            Agenda agenda = random(seed, 7, 2);
            Stakes stakes = Stakes.of(agenda);
            bargainer.settle(stakes);
            Bargaining told = model.bargain(agenda);
            for (int k = 0; k < 2; k++) {
                assertThat(stakes.settlement()[k])
                        .isCloseTo(told.settlements().get(k).expected(), within(1e-9));
            }
            double sum = 0;
            for (int i = 0; i < 7; i++) {
                assertThat(told.last().positions().get("actor " + i))
                        .containsExactly(stakes.rest()[2 * i], stakes.rest()[2 * i + 1]);
                sum += stakes.probability()[i];
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void chanceRepeatsWithItsSeed() {
        Agenda agenda = random(3, 9, 2);
        SpatialOptions options = SpatialOptions.standard().with(Transition.STOCHASTIC);
        Bargaining one = new SpatialModel(options.withSeed(5)).bargain(agenda);
        assertThat(new SpatialModel(options.withSeed(5)).bargain(agenda)).isEqualTo(one);
        assertThat(IntStream.range(6, 16)
                        .mapToObj(seed -> new SpatialModel(options.withSeed(seed))
                                .bargain(agenda)
                                .turns())
                        .anyMatch(turns -> !turns.equals(one.turns())))
                .isTrue();
        Stakes stakes = Stakes.of(agenda);
        Bargainer bargainer = new SpatialModel(options).bargainer(9, 2);
        stakes.key(77);
        bargainer.settle(stakes);
        double[] first = stakes.settlement().clone();
        stakes.key(78);
        bargainer.settle(stakes);
        stakes.key(77);
        bargainer.settle(stakes);
        assertThat(stakes.settlement()).containsExactly(first);
    }

    private static Issue at(double... positions) {
        List<Actor> actors = new ArrayList<>();
        for (double position : positions) {
            actors.add(new Actor("actor " + actors.size(), 1, position, 50));
        }
        return new Issue("few", SCALE, actors);
    }

    @Test
    void consensusIsAnOutcome() {
        for (Issue issue : List.of(at(40), at(40, 40), at(40, 40, 40))) {
            Bargaining told = new SpatialModel().bargain(Agenda.of(issue));
            assertThat(told.settlements())
                    .containsExactly(new Settlement.Lottery(List.of(new Settlement.Prospect(40, 1))));
        }
    }

    @Test
    void twoEqualsMeetHalfway() {
        assertThat(new SpatialModel().settle(at(20, 60)).expected()).isCloseTo(40, within(0.01));
    }

    @Test
    void equalsAtBothEndsAndTheMiddleExpectTheMiddle() {
        assertThat(new SpatialModel().settle(at(0, 50, 100)).expected()).isCloseTo(50, within(1e-9));
    }

    @Test
    void whoHasNoWeightDoesNotCount() {
        Issue issue = random(4, 6, 1).issues().getFirst();
        List<Actor> more = new ArrayList<>(issue.actors());
        more.add(2, new Actor("weak", 0, 3, 50));
        assertThat(new SpatialModel().settle(new Issue("more", SCALE, more)).expected())
                .isCloseTo(new SpatialModel().settle(issue).expected(), within(1e-9));
        Issue idle = new Issue("idle", SCALE, List.of(new Actor("a", 0, 3, 50), new Actor("b", 1, 90, 0)));
        assertThat(new SpatialModel().settle(idle)).isEqualTo(new Settlement.None(Settlement.Reason.NO_INFLUENCE));
    }

    @Test
    void manyActorsSettleToo() {
        Bargaining told = new SpatialModel(SpatialOptions.standard().withTurnLimit(3)).bargain(random(9, 250, 1));
        assertThat(told.last().number()).isEqualTo(3);
        assertThat(told.settlements().getFirst().expected()).isBetween(0.0, 100.0);
        double sum = 0;
        for (Map.Entry<String, Double> each : told.last().probabilities().entrySet()) {
            assertThat(each.getValue()).isBetween(0.0, 1.0);
            sum += each.getValue();
        }
        assertThat(sum).isGreaterThan(0.99);
    }

    @Test
    void attentionAndAbsenceAreChecked() {
        Issue first = new Issue("first", SCALE, List.of(new Actor("a", 1, 10, 70), new Actor("b", 1, 20, 30)));
        Issue second = new Issue("second", SCALE, List.of(new Actor("a", 1, 10, 40)));
        assertThatThrownBy(() -> new SpatialModel().bargain(new Agenda("two", List.of(first, second))))
                .isInstanceOf(InvalidIssueException.class)
                .hasMessageContaining("a)")
                .hasMessageContaining("b)");
    }
}
