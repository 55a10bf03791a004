package tarazy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tarazy.game.library.Classics;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;

class VerificationTest {
    private static Rational sum(List<Rational> values) {
        return values.stream().reduce(Rational.ZERO, Rational::add);
    }

    @Test
    void uniformPlayInKuhnPokerCanBeExploitedByElevenTwelfths() {
        Verification uniform = BehaviorProfile.uniform(Poker.kuhn(3).compiled()).verify();
        assertThat(sum(uniform.exact().orElseThrow().regrets())).isEqualTo(Rational.of(11, 12));
    }

    @Test
    void uniformPlayInLeduc() {
        CompiledGame leduc = Poker.leduc().compiled();
        Verification exact = BehaviorProfile.uniform(leduc).verify();
        assertThat(exact.nashConv()).isCloseTo(4.747222222222, within(1e-12));
        Verification rounded = BehaviorProfile.of(
                        leduc, BehaviorProfile.uniform(leduc).probabilities())
                .verify();
        assertThat(rounded.nashConv()).isCloseTo(exact.nashConv(), within(1e-12));
        assertThat(rounded.exact()).isEmpty();
    }

    @Test
    void theMixedEquilibriumOfBrinkmanshipHasNoRegretAtAll() {
        Rational swerve = Rational.of(9, 10);
        Rational dare = Rational.of(1, 10);
        MixedProfile mixed = MixedProfile.exact(Classics.brinkmanship(), List.of(swerve, dare, swerve, dare));
        Verification.Exact exact = mixed.verify().exact().orElseThrow();
        assertThat(exact.regrets()).containsOnly(Rational.ZERO);
        assertThat(exact.payoffs()).containsOnly(Rational.of(-1, 10));
        assertThat(Equilibrium.verified(mixed).exact()).isTrue();
    }

    @Test
    void aStalledPathIsNoEquilibrium() {
        Solution solution = Solution.verified(
                "path",
                Concept.NASH,
                List.of(MixedProfile.of(Classics.brinkmanship(), new double[] {.714, .286, .714, .286})),
                Completeness.COMPLETE,
                List.of());
        assertThat(solution.equilibria()).isEmpty();
        assertThat(solution.completeness()).isEqualTo(Completeness.UNKNOWN);
        assertThat(solution.notes())
                .containsExactly("dropped a candidate with regret 0.53196: it is no Nash equilibrium");
    }

    @Test
    void deterrenceWorksOnPaperOnly() {
        CompiledGame game = Crises.deterrence().compiled();
        BehaviorProfile attacked = BehaviorProfile.pure(game, List.of(1, 0));
        assertThat(attacked.verify().payoffs()).containsExactly(1.0, -0.5);
        assertThat(attacked.verify().exactEquilibrium()).isTrue();
        // resisting would deter, and is no loss where it is not called on
        BehaviorProfile deterred = BehaviorProfile.pure(game, List.of(0, 1));
        assertThat(deterred.verify().exactEquilibrium()).isTrue();
        BehaviorProfile neither = BehaviorProfile.pure(game, List.of(1, 1));
        assertThat(neither.verify().regrets()).containsExactly(0.5, 0.5);
        assertThat(neither.verify().regret()).isEqualTo(0.5);
        assertThat(neither.probability("A", "challenge", "attack")).isEqualTo(1);
    }

    /** Payoffs beyond the digits of a double, which differ by little. */
    @Test
    void whatAllPayoffsHaveInCommonTakesAwayNoDigits() {
        StrategicGame game = StrategicGame.builder("far away")
                .player("A", "up", "down")
                .player("B", "left", "right")
                .payoffs(
                        "10000000000000000003,3 10000000000000000002,4",
                        "10000000000000000004,2 10000000000000000001,1")
                .build();
        Equilibrium mixed = Equilibrium.verified(MixedProfile.of(game, new double[] {0.5, 0.5, 0.5, 0.5}));
        assertThat(mixed.regret()).isZero();
        assertThat(mixed.profile().payoffRange(0)).isEqualTo(3);
        Equilibrium other = Equilibrium.verified(MixedProfile.of(game, new double[] {1, 0, 1, 0}));
        assertThat(other.relativeRegret()).isEqualTo(1.0 / 3);
        assertThat(other.verification().payoffs()).containsExactly(1e19, 3.0);
    }
}
