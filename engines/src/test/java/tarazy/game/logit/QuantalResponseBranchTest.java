package tarazy.game.logit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.CompiledGame;
import tarazy.game.ExtensiveGame;
import tarazy.game.Games;
import tarazy.game.StrategicGame;
import tarazy.game.UnsuitableGameException;
import tarazy.game.library.Classics;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;
import tarazy.game.logit.QuantalResponseBranch.Event;
import tarazy.game.logit.QuantalResponseBranch.Kind;
import tarazy.game.logit.QuantalResponseBranch.Point;
import tarazy.game.logit.QuantalResponseBranch.Trace;

class QuantalResponseBranchTest {
    private static CompiledGame tree(StrategicGame game) {
        return game.toTree().compiled();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Point at(CompiledGame game, double lambda) {
        return QuantalResponseBranch.of(game).to(lambda).found().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"0.5, .284474612900", "1, .224159125765", "100, .102173306602"})
    void keepsToTheSymmetricEquilibriaOfBrinkmanship(double lambda, double dare) {
        Point point = at(tree(Classics.brinkmanship()), lambda);
        assertThat(point.profile().probability(1)).isCloseTo(dare, within(6e-13));
        assertThat(point.profile().probability(3)).isCloseTo(dare, within(6e-13));
        assertThat(point.residual()).isLessThan(1e-14);
    }

    /** Where 10 λ p (1 − p) = 1 on the symmetric branch log(p / (1 − p)) = λ (1 − 10 p), solved in 30 digits. */
    @Test
    void findsWhereBrinkmanshipForks() {
        Trace trace = QuantalResponseBranch.of(tree(Classics.brinkmanship())).to(1);
        Event fork = trace.events().stream()
                .reduce((_, _) -> {
                    throw new AssertionError("more than one event");
                })
                .orElseThrow();
        assertThat(fork.kind()).isEqualTo(Kind.PITCHFORK);
        assertThat(fork.lambda()).isCloseTo(0.4891817910602697, within(1e-13));
        assertThat(fork.others()).hasSize(2);
        for (Point other : fork.others()) {
            CompiledGame game = other.profile().game();
            assertThat(other.lambda()).isGreaterThan(fork.lambda());
            assertThat(Definition.residual(game, other.profile().probabilities(), other.lambda()))
                    .isLessThan(1e-8);
            assertThat(Math.abs(other.profile().probability(1) - other.profile().probability(3)))
                    .isGreaterThan(0.01);
        }
    }

    @Test
    void knowsTheStagHunt() {
        CompiledGame game = tree(Classics.stagHunt());
        assertThat(at(game, 1).profile().probability(0)).isCloseTo(.195846046887, within(1.1e-11));
        LogitLimit limit = QuantalResponseBranch.of(game).toLimit().limit().orElseThrow();
        assertThat(limit.equilibrium()).isTrue();
        assertThat(limit.profile().probabilities()).containsExactly(0, 1, 0, 1);
    }

    @Test
    void followsSeltensHorseFar() {
        CompiledGame game = Classics.seltensHorse().compiled();
        Point far = at(game, 50_000);
        assertThat(far.residual()).isLessThan(1e-12);
        // 3 is all but indifferent: the limit is approached like 1/λ
        assertThat(far.profile().probability(4) * 50_000).isBetween(0.5, 1.0);
        LogitLimit limit = QuantalResponseBranch.of(game).toLimit().limit().orElseThrow();
        assertThat(limit.profile().probabilities()).containsExactly(1, 0, 1, 0, 0, 1);
        assertThat(limit.converged()).isTrue();
        assertThat(limit.profile().verify().exactEquilibrium()).isTrue();
    }

    @Test
    void beginsWithUniformPlay() {
        CompiledGame game = Poker.kuhn(3).compiled();
        assertThat(at(game, 0).profile().probabilities()).containsOnly(0.5);
        double[] near = at(game, 1e-9).profile().probabilities();
        assertThat(near).isNotEqualTo(at(game, 0).profile().probabilities());
        for (double each : near) {
            assertThat(each).isCloseTo(0.5, within(1e-8));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPointIsALogitEquilibrium(long seed) {
        CompiledGame game = Games.perfectRecall(seed, 2 + (int) (seed % 2), 4).compiled();
        double lambda = new SplittableRandom(seed).nextDouble(0.1, 4);
        Trace trace = QuantalResponseBranch.of(game).to(lambda);
        assertThat(trace.stall()).as("seed %s", seed).isEmpty();
        Point found = trace.found().getFirst();
        assertThat(Definition.residual(game, found.profile().probabilities(), lambda))
                .as("seed %s at λ = %s", seed, lambda)
                .isLessThan(1e-12);
        for (Point point : trace.points()) {
            assertThat(Definition.residual(game, point.profile().probabilities(), point.lambda()))
                    .as("seed %s at λ = %s", seed, point.lambda())
                    .isLessThan(1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheClosedRecursionWithPerfectInformation(long seed) {
        CompiledGame game = Games.perfectInformation(seed, 12).compiled();
        double range = 0;
        for (int p = 0; p < game.players(); p++) {
            range = Math.max(range, game.payoffRange(p));
        }
        double lambda = range > 0 ? 5 / range : 1;
        Closed closed = new Closed(game, filled(game.players(), lambda));
        closed.values();
        double[] found = at(game, lambda).profile().probabilities();
        for (int a = 0; a < found.length; a++) {
            assertThat(found[a]).as("seed %s action %s", seed, a).isCloseTo(closed.profile[a], within(1e-12));
        }
    }

    private static double[] filled(int length, double value) {
        double[] filled = new double[length];
        Arrays.fill(filled, value);
        return filled;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void affineChangesOfPayoffsWithOtherPrecisionsChangeNothing(long seed) {
        CompiledGame game = Games.perfectRecall(seed, 2, 4).compiled();
        double[] scale = {1e-7, 1e19};
        double[] shift = {0.25, -3e19};
        double[][] payoffs = new double[2][game.terminals()];
        for (int p = 0; p < 2; p++) {
            for (int t = 0; t < game.terminals(); t++) {
                payoffs[p][t] = game.payoffs(p)[t] * scale[p] + shift[p];
            }
        }
        double[] before = at(game, 1.5).profile().probabilities();
        double[] after = QuantalResponseBranch.of(game.withPayoffs(payoffs), new double[] {1 / scale[0], 1 / scale[1]})
                .to(1.5)
                .found()
                .getFirst()
                .profile()
                .probabilities();
        for (int a = 0; a < before.length; a++) {
            assertThat(after[a]).as("seed %s action %s", seed, a).isCloseTo(before[a], within(1e-8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void playersMayDifferInPrecision(long seed) {
        CompiledGame game = Games.perfectRecall(seed, 3, 4).compiled();
        double[] ratios = {0, 1, 2.5};
        Point found = QuantalResponseBranch.of(game, ratios).to(0.8).found().getFirst();
        assertThat(Definition.residual(game, found.profile().probabilities(), 0, 0.8, 2))
                .as("seed %s", seed)
                .isLessThan(1e-12);
    }

    @Test
    void followsFoldsAndListsAllEquilibriaOfTheBranch() {
        StrategicGame game = StrategicGame.builder("fold")
                .player("A", "x", "y")
                .player("B", "x", "y")
                .payoffs("35,7 7,8", "1,0 9,6")
                .build();
        CompiledGame compiled = tree(game);
        List<Event> events = QuantalResponseBranch.of(compiled).toLimit().events();
        assertThat(events).extracting(Event::kind).containsExactly(Kind.FOLD, Kind.FOLD);
        assertThat(events.get(0).lambda()).isGreaterThan(events.get(1).lambda());
        double middle = (events.get(0).lambda() + events.get(1).lambda()) / 2;
        for (double lambda : new double[] {
            middle, events.get(0).lambda() * (1 - 1e-7), events.get(1).lambda() * (1 + 1e-7)
        }) {
            List<Point> found =
                    QuantalResponseBranch.of(compiled).through(lambda).found();
            assertThat(found).hasSize(3);
            for (Point point : found) {
                assertThat(Definition.residual(compiled, point.profile().probabilities(), lambda))
                        .isLessThan(1e-12);
            }
            assertThat(at(compiled, lambda).profile())
                    .isEqualTo(found.getFirst().profile());
        }
        assertThat(QuantalResponseBranch.of(compiled)
                        .through(events.get(0).lambda() * (1 + 1e-7))
                        .found())
                .hasSize(1);
        assertThat(QuantalResponseBranch.of(compiled)
                        .through(events.get(1).lambda() * (1 - 1e-7))
                        .found())
                .hasSize(1);
    }

    @Test
    void sameBitsEveryTime() {
        CompiledGame game = Crises.escalation(3, 3).compiled();
        assertThat(QuantalResponseBranch.of(game).to(7).points().toString())
                .isEqualTo(QuantalResponseBranch.of(Crises.escalation(3, 3).compiled())
                        .to(7)
                        .points()
                        .toString());
    }

    @Test
    void agentsWhoForgetAreAgentsToo() {
        int forgetful = 0;
        for (long seed = 1; seed <= 80; seed++) {
            ExtensiveGame source = Games.imperfectInformation(seed, 15);
            CompiledGame game = source.compiled();
            double range = 0;
            for (int p = 0; p < game.players(); p++) {
                range = Math.max(range, game.payoffRange(p));
            }
            if (game.recall().perfect() || range == 0) {
                continue;
            }
            forgetful++;
            double lambda = 3 / range;
            Trace trace = QuantalResponseBranch.of(game).to(lambda);
            assertThat(trace.found()).as("seed %s", seed).isNotEmpty();
            assertThat(Definition.residual(
                            game, trace.found().getFirst().profile().probabilities(), lambda))
                    .as("seed %s", seed)
                    .isLessThan(1e-11);
        }
        assertThat(forgetful).isGreaterThan(5);
    }

    @Test
    void saysWhatIsWrong() {
        CompiledGame game = Poker.kuhn(3).compiled();
        assertThatThrownBy(() -> QuantalResponseBranch.of(game).to(-1))
                .hasMessage("λ is -1.0, must be 0 or more and finite");
        assertThatThrownBy(() -> QuantalResponseBranch.of(game, new double[] {1}))
                .hasMessage("1 ratios of λ, must be one for each of 2 players");
        assertThatThrownBy(() -> QuantalResponseBranch.of(game, new double[] {1, Double.NaN}))
                .hasMessage("ratio of λ is NaN, must be 0 or more and finite");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 1_600; i++) {
            names.add("s" + i);
        }
        StrategicGame large = StrategicGame.builder("large")
                .player("A", "x", "y")
                .player("B", names.toArray(String[]::new))
                .payoffs("0,0 ".repeat(1_600).strip(), "1,1 ".repeat(1_600).strip())
                .build();
        assertThatThrownBy(() -> QuantalResponseBranch.of(tree(large)))
                .isInstanceOf(UnsuitableGameException.class)
                .hasMessage("logit cannot solve game large: it has 1600 free probabilities, can have at most 1500 for "
                        + "following the branch");
    }
}
