package tarazy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.library.Classics;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;

class NormalFormTest {
    @Test
    void leavesOpenWhatOwnMovesDoNotLeadTo() {
        StrategicGame kuhn = StrategicGame.of(Poker.kuhn(3));
        // for each card check-fold, check-call or bet; the second player answers both
        assertThat(kuhn.strategyCount(0)).isEqualTo(27);
        assertThat(kuhn.strategyCount(1)).isEqualTo(64);
        assertThat(kuhn.strategies().getFirst().names()).contains("check/fold/check/call/bet/*");
        StrategicGame deterrence = StrategicGame.of(Crises.deterrence());
        assertThat(deterrence.strategies().getFirst().names()).containsExactly("not attack", "attack");
        assertThat(deterrence.payoff(1, deterrence.cell(1, 1))).isEqualTo(Rational.of(-1));
    }

    // the first player of Leduc has 47,125 ways to play each card, the second 777,499,641
    @Test
    void saysHowLargeATableWouldBe() {
        assertThatThrownBy(() -> StrategicGame.of(Poker.leduc()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("game Leduc hold'em has about 10^14 × about 10^26 pure strategies, too many for a table "
                        + "(at most 2000000 payoffs); a method for trees is needed");
        assertThatThrownBy(() -> NormalForm.of(Poker.kuhn(3).compiled(), 3455))
                .hasMessageContaining("27 × 64 pure strategies, too many for a table (at most 3455 payoffs)");
        assertThat(NormalForm.of(Poker.kuhn(3).compiled(), 3456).table().size()).isEqualTo(27 * 64);
    }

    @Test
    void playingTheTableIsPlayingTheTree() {
        NormalForm form = NormalForm.of(Poker.kuhn(3).compiled());
        MixedProfile mixed = MixedProfile.uniform(form.table());
        BehaviorProfile behavior = form.behavior(mixed);
        assertThat(behavior.verify().exact()).isEqualTo(mixed.verify().exact());
        MixedProfile rounded = MixedProfile.of(form.table(), mixed.probabilities());
        assertThat(form.behavior(rounded).verify().regret())
                .isCloseTo(behavior.verify().regret(), org.assertj.core.api.Assertions.within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void regretsAreTheSameInBothForms(long seed) {
        CompiledGame game = Games.perfectRecall(seed, 2 + (int) (seed % 2), 3).compiled();
        NormalForm form = NormalForm.of(game);
        int[] choice = new int[form.table().firstStrategy().length - 1];
        for (int s = 0; s < 10; s++) {
            Rational[] weights = new Rational[form.table().firstStrategy()[choice.length]];
            java.util.Arrays.fill(weights, Rational.ZERO);
            for (int p = 0; p < choice.length; p++) {
                choice[p] = (7 * s + 3 * p) % form.table().strategyCount(p);
                int other = (5 * s + p) % form.table().strategyCount(p);
                int first = form.table().firstStrategy()[p];
                weights[first + choice[p]] = weights[first + choice[p]].add(Rational.of(1, 3));
                weights[first + other] = weights[first + other].add(Rational.of(2, 3));
            }
            MixedProfile mixed = MixedProfile.exact(form.table(), List.of(weights));
            assertThat(form.behavior(mixed).verify().exact())
                    .as("seed %s", seed)
                    .isEqualTo(mixed.verify().exact());
        }
    }

    @Test
    void whoForgetsHasAllStrategies() {
        Tree guess = Tree.choice("A", "guess", Tree.on("l", Tree.end("", 1)), Tree.on("r", Tree.end("", 0)));
        CompiledGame game = ExtensiveGame.builder("forgetful")
                .players("A")
                .root(Tree.choice(
                        "A", "move", Tree.on("left", guess), Tree.on("right", guess), Tree.on("end", Tree.end("", 2))))
                .build()
                .compiled();
        StrategicGame table = NormalForm.of(game).table();
        assertThat(table.strategies().getFirst().names())
                .containsExactly("left/l", "left/r", "right/l", "right/r", "end/l", "end/r");
        assertThat(table.payoffs(0)).containsExactly(1, 0, 1, 0, 2, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5})
    void aTableIsATreeInWhichNobodySees(long seed) {
        StrategicGame table = Games.table(seed, 3, 2, 2);
        ExtensiveGame tree = table.toTree();
        assertThat(Subgames.roots(tree.compiled()).cardinality()).isEqualTo(1);
        StrategicGame back = StrategicGame.of(tree);
        for (int p = 0; p < 3; p++) {
            assertThat(back.payoffs(p)).as("seed %s", seed).isEqualTo(table.payoffs(p));
        }
        assertThat(MixedProfile.uniform(table).verify())
                .isEqualTo(BehaviorProfile.uniform(tree.compiled()).verify());
    }

    @Test
    void oneFormOfTheClassicsIsAsGoodAsTheOther() {
        MixedProfile half = MixedProfile.uniform(Classics.chicken());
        assertThat(half.verify().exactEquilibrium()).isTrue();
        assertThat(half.verify().payoffs()).containsExactly(2.5, 2.5);
        ExtensiveGame tree = Classics.chicken().toTree();
        assertThat(BehaviorProfile.uniform(tree.compiled()).verify().exactEquilibrium())
                .isTrue();
    }
}
