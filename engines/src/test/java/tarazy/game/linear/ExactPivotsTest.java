package tarazy.game.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.Games;
import tarazy.game.Rational;
import tarazy.game.SequenceForm;
import tarazy.game.SequencePayoffs;
import tarazy.game.library.Classics;
import tarazy.game.library.Poker;

/** What happens if doubles have been of no help. */
class ExactPivotsTest {
    private static SequenceProgram program(CompiledGame game, int player) {
        return new SequenceProgram(game.sequenceForm(), game.sequenceForm().payoffs(), player);
    }

    private static Rational value(CompiledGame game, SequenceProgram sequences, ExactSimplex.Optimum optimum) {
        BehaviorProfile profile = game.sequenceForm().exactBehavior(sequences.plans(optimum));
        assertThat(profile.verify().exactEquilibrium()).isTrue();
        return profile.verify().exact().orElseThrow().payoffs().getFirst();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theSimplexMethodGoesAllTheWayExactly(long seed) {
        for (HiddenTree.Payoffs payoffs : HiddenTree.Payoffs.values()) {
            CompiledGame game = HiddenTree.of(seed, 25, payoffs, true).compiled();
            Rational known = new SequenceLp()
                    .solve(game)
                    .equilibria()
                    .getFirst()
                    .verification()
                    .exact()
                    .orElseThrow()
                    .payoffs()
                    .getFirst();
            for (int player = 0; player < 2; player++) {
                SequenceProgram sequences = program(game, player);
                ExactSimplex.Optimum optimum = ExactSimplex.solve(
                                sequences.program(), sequences.start(), new Work(Long.MAX_VALUE))
                        .orElseThrow();
                assertThat(value(game, sequences, optimum)).as("seed %s", seed).isEqualTo(known);
            }
        }
    }

    /** Bases that are neither feasible nor optimal: the optimum after exchanges at random. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyBasisWillDo(long seed) {
        CompiledGame game = Poker.kuhn(4).compiled();
        SequenceProgram sequences = program(game, 0);
        Program program = sequences.program();
        int[] basis = DoubleSimplex.solve(program, sequences.start());
        Rational known = value(
                game,
                sequences,
                ExactSimplex.solve(program, basis, new Work(Long.MAX_VALUE)).orElseThrow());
        int exchanged = 0;
        for (int n = 0; exchanged < 12; n++) {
            int place = (int) Long.remainderUnsigned(Perturbation.bits(seed, 2L * n), basis.length);
            int column = (int) Long.remainderUnsigned(
                    Perturbation.bits(seed, 2L * n + 1), program.matrix().columns());
            int[] other = basis.clone();
            other[place] = column;
            boolean inBasis = Arrays.stream(basis).anyMatch(j -> j == column);
            if (!program.free(basis[place])
                    && !inBasis
                    && ExactBasis.of(program.matrix(), other, new Work(Long.MAX_VALUE)) != null) {
                basis = other;
                exchanged++;
            }
        }
        ExactSimplex.Optimum optimum =
                ExactSimplex.solve(program, basis, new Work(Long.MAX_VALUE)).orElseThrow();
        assertThat(optimum.pivots()).as("seed %s", seed).isPositive();
        assertThat(value(game, sequences, optimum)).as("seed %s", seed).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void lemkesMethodGoesAllTheWayExactly(long seed) {
        for (HiddenTree.Payoffs payoffs : HiddenTree.Payoffs.values()) {
            followed(HiddenTree.of(seed, 25, payoffs, false).compiled(), (int) (seed % 3));
        }
        followed(Games.table(seed, 5, 4).toTree().compiled(), 0);
        followed(Classics.coordination(5).toTree().compiled(), (int) seed);
    }

    private static SequenceProblem problem(SequenceForm form, int key) {
        SequencePayoffs pairs = form.payoffs();
        return new SequenceProblem(
                form, pairs, List.of(PairPayoffs.of(form, pairs, 0), PairPayoffs.of(form, pairs, 1)), key);
    }

    /** What is given where exact arithmetic would take too long. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theEndOfAPathInDoublesHasHardlyAnyRegret(int key) {
        SequenceForm form = Poker.leduc().compiled().sequenceForm();
        SequenceProblem problem = problem(form, key);
        int[] end = Objects.requireNonNull(DoubleLemke.solve(problem, 1e-6).basis());
        double[] values = Objects.requireNonNull(DoubleLemke.values(problem, end));
        assertThat(form.behavior(problem.plans(end, values)).verify().regret()).isLessThan(1e-9);
    }

    private static void followed(CompiledGame game, int key) {
        SequenceForm form = game.sequenceForm();
        SequenceProblem problem = problem(form, key);
        ExactLemke.End end = Objects.requireNonNull(ExactLemke.solve(problem, new Work(Long.MAX_VALUE)));
        assertThat(form.exactBehavior(problem.plans(end.basis(), end.values()))
                        .verify()
                        .exactEquilibrium())
                .as(game.source().title())
                .isTrue();
    }

    @Test
    void workIsLimited() {
        SequenceProgram sequences = program(Poker.kuhn(3).compiled(), 0);
        assertThatThrownBy(() -> ExactSimplex.solve(sequences.program(), sequences.start(), new Work(1_000)))
                .isInstanceOf(WorkExceededException.class);
    }

    /** What doubles say of a basis is what fractions say. */
    @Test
    void doublesAreNearTheFractions() {
        CompiledGame game = Poker.leduc().compiled();
        SequenceProgram sequences = program(game, 1);
        int[] basis = DoubleSimplex.solve(sequences.program(), sequences.start());
        double[][] rounded =
                sequences.plans(DoubleSimplex.point(sequences.program(), basis).orElseThrow());
        List<List<Rational>> exact =
                sequences.plans(ExactSimplex.solve(sequences.program(), basis, new Work(Long.MAX_VALUE))
                        .orElseThrow());
        for (int p = 0; p < 2; p++) {
            double[] expected =
                    exact.get(p).stream().mapToDouble(Rational::doubleValue).toArray();
            assertThat(rounded[p]).containsExactly(expected, org.assertj.core.api.Assertions.within(1e-9));
        }
        assertThat(game.sequenceForm().behavior(rounded).verify().regret()).isLessThan(1e-9);
    }
}
