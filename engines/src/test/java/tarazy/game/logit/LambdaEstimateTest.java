package tarazy.game.logit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.CompiledGame;
import tarazy.game.ExtensiveGame;
import tarazy.game.GameNames;
import tarazy.game.Games;
import tarazy.game.Tree;
import tarazy.game.library.Classics;
import tarazy.game.library.Crises;
import tarazy.game.logit.LambdaEstimate.Kind;
import tarazy.game.logit.LambdaEstimate.Value;

class LambdaEstimateTest {
    /** One choice between 3 and 1: good with probability 1 / (1 + exp(−2 λ)). */
    private static CompiledGame choice() {
        return ExtensiveGame.builder("choice")
                .players("A")
                .root(Tree.choice("A", "only", Tree.on("bad", Tree.end("", 1)), Tree.on("good", Tree.end("", 3))))
                .build()
                .compiled();
    }

    private static List<Observation> seen(long good, long bad) {
        List<Observation> seen = new ArrayList<>();
        if (good > 0) {
            seen.add(new Observation("A", "only", "good", good));
        }
        if (bad > 0) {
            seen.add(new Observation("A", "only", "bad", bad));
        }
        return seen;
    }

    @Test
    void isTheLogitOfTheFrequencyForOneChoice() {
        LambdaEstimate estimate = LambdaEstimate.common(choice(), seen(80, 20));
        Value value = estimate.values().getFirst();
        assertThat(value.kind()).isEqualTo(Kind.INTERIOR);
        assertThat(value.lambda()).isCloseTo(Math.log(4) / 2, within(1e-9));
        assertThat(value.standardError()).isCloseTo(1 / (2 * Math.sqrt(100 * 0.8 * 0.2)), within(1e-6));
        double highest = 80 * Math.log(0.8) + 20 * Math.log(0.2);
        assertThat(estimate.logLikelihood()).isCloseTo(highest, within(1e-9));
        assertThat(estimate.profile().probability(1)).isCloseTo(0.8, within(1e-9));
        for (double end : new double[] {value.low(), value.high()}) {
            double good = 1 / (1 + Math.exp(-2 * end));
            assertThat(80 * Math.log(good) + 20 * Math.log(1 - good)).isCloseTo(highest - 1.920729, within(1e-5));
        }
        assertThat(value.low()).isLessThan(value.lambda());
        assertThat(value.high()).isGreaterThan(value.lambda());
        assertThat(estimate.curve().getFirst().lambda()).isZero();
        assertThat(estimate.curve().getFirst().logLikelihood()).isCloseTo(100 * Math.log(0.5), within(1e-9));
        Value own = LambdaEstimate.byPlayer(choice(), seen(80, 20)).values().getFirst();
        assertThat(own.lambda()).isCloseTo(value.lambda(), within(1e-7));
        assertThat(own.standardError()).isCloseTo(value.standardError(), within(1e-6));
    }

    @Test
    void knowsTheBoundaries() {
        Value random = LambdaEstimate.common(choice(), seen(40, 60)).values().getFirst();
        assertThat(random.kind()).isEqualTo(Kind.ZERO);
        assertThat(random.lambda()).isZero();
        assertThat(random.low()).isZero();
        // falls by 1.92 where 40 log p + 60 log (1 − p) does
        assertThat(random.high()).isBetween(0.01, 0.2);
        LambdaEstimate best = LambdaEstimate.common(choice(), seen(50, 0));
        assertThat(best.values().getFirst().kind()).isEqualTo(Kind.INFINITE);
        assertThat(best.values().getFirst().lambda()).isInfinite();
        assertThat(best.values().getFirst().high()).isInfinite();
        assertThat(50 * Math.log(1 / (1 + Math.exp(-2 * best.values().getFirst().low()))))
                .isCloseTo(-1.920729, within(1e-5));
        assertThat(best.logLikelihood()).isCloseTo(0, within(1e-12));
        LambdaEstimate nothing = LambdaEstimate.common(choice(), List.of());
        assertThat(nothing.values().getFirst().kind()).isEqualTo(Kind.UNIDENTIFIED);
        assertThat(nothing.values().getFirst().lambda()).isNaN();
        assertThat(LambdaEstimate.byPlayer(choice(), List.of())
                        .values()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.UNIDENTIFIED);
        assertThat(LambdaEstimate.byPlayer(choice(), seen(40, 60))
                        .values()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.ZERO);
        assertThat(LambdaEstimate.byPlayer(choice(), seen(50, 0))
                        .values()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.INFINITE);
        assertThat(LambdaEstimate.common(
                                Classics.matchingPennies().toTree().compiled(),
                                List.of(new Observation("A", "1", "heads", 9)))
                        .values()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.UNIDENTIFIED);
    }

    @Test
    void differsByPlayerInTwoStageDeterrence() {
        CompiledGame game = Crises.deterrence().compiled();
        Closed truth = new Closed(game, 2, 1);
        truth.values();
        List<Observation> observed = draw(game, truth.profile, 1e9);
        LambdaEstimate own = LambdaEstimate.byPlayer(game, observed);
        assertThat(own.values().get(0).lambda()).isCloseTo(2, within(1e-6));
        assertThat(own.values().get(1).lambda()).isCloseTo(1, within(1e-6));
        LambdaEstimate common = LambdaEstimate.common(game, observed);
        assertThat(common.values().getFirst().lambda()).isBetween(1.0, 2.0);
        assertThat(common.logLikelihood()).isLessThan(own.logLikelihood());
    }

    /** As many of each choice as the profile makes expect. */
    private static List<Observation> draw(CompiledGame game, double[] profile, double times) {
        GameNames names = game.names();
        List<Observation> drawn = new ArrayList<>();
        for (int a = 0; a < profile.length; a++) {
            int set = game.setOfAction()[a];
            long count = Math.round(profile[a] * times);
            if (count > 0) {
                drawn.add(new Observation(
                        names.players().get(game.setOwner()[set]),
                        names.sets().get(set),
                        names.actions().get(a),
                        count));
            }
        }
        return drawn;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsThePrecisionChoicesWereMadeWith(long seed) {
        CompiledGame game = Games.perfectRecall(seed, 2, 4).compiled();
        double lambda = 0.3 + 0.1 * seed;
        double[] profile = QuantalResponseBranch.of(game)
                .to(lambda)
                .found()
                .getFirst()
                .profile()
                .probabilities();
        Value found =
                LambdaEstimate.common(game, draw(game, profile, 1e7)).values().getFirst();
        assertThat(found.kind()).isEqualTo(Kind.INTERIOR);
        assertThat(found.lambda()).as("seed %s", seed).isCloseTo(lambda, within(2e-6));
        assertThat(found.low()).isLessThan(found.lambda());
        assertThat(found.high() - found.low())
                .isCloseTo(2 * 1.96 * found.standardError(), within(1e-2 * found.standardError()));
        double[] apart = QuantalResponseBranch.of(game, new double[] {1, 0.5})
                .to(lambda)
                .found()
                .getFirst()
                .profile()
                .probabilities();
        List<Value> own = LambdaEstimate.byPlayer(game, draw(game, apart, 1e7)).values();
        assertThat(own.get(0).lambda()).as("seed %s", seed).isCloseTo(lambda, within(2e-5));
        assertThat(own.get(1).lambda()).as("seed %s", seed).isCloseTo(lambda / 2, within(2e-5));
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> new Observation("A", "only", "good", 0))
                .hasMessage("an observation has count 0, must be 1 or more");
        assertThatThrownBy(() -> LambdaEstimate.common(choice(), List.of(new Observation("B", "only", "good", 1))))
                .hasMessage("there is no player \"B\", there are [A]");
        assertThatThrownBy(() -> LambdaEstimate.common(choice(), List.of(new Observation("A", "only", "god", 1))))
                .hasMessage("there is no action \"god\", there are [bad, good]");
    }
}
