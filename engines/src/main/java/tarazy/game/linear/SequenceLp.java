package tarazy.game.linear;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.Completeness;
import tarazy.game.Concept;
import tarazy.game.Rational;
import tarazy.game.SequenceForm;
import tarazy.game.Solution;
import tarazy.game.TreeSolver;
import tarazy.game.UnsuitableGameException;
import tarazy.game.Verification;

/**
 * Two players, one of whom wins what the other loses: an equilibrium by the linear program of the sequence form (Romanovskii
 * 1962; Koller and Megiddo 1992; von Stengel 1996). The program grows in proportion to the tree. It is solved in doubles;
 * the last basis is then solved and judged exactly, and mended by exact pivots if it is not optimal, so that the result is
 * exact.
 */
public record SequenceLp() implements TreeSolver {
    /** How much exact arithmetic is done at most: half a minute or so. */
    private static final long MOST_WORK = 20_000_000_000L;

    /** How many rows a program may have. */
    private static final int MOST_ROWS = 15_000;

    private static final int MOST_LETTERS = 40;
    private static final MathContext DIGITS = new MathContext(15);

    @Override
    public String name() {
        return "lp";
    }

    @Override
    public Optional<String> objection(CompiledGame game) {
        return TwoPlayers.objection(game).or(() -> Opposition.objection(game)).or(() -> tooLarge(game));
    }

    private static Optional<String> tooLarge(CompiledGame game) {
        int rows = SequenceProgram.rows(game, smaller(game));
        return rows <= MOST_ROWS
                ? Optional.empty()
                : Optional.of("its linear program would have " + rows + " rows, at most " + MOST_ROWS
                        + " are allowed; cfr+ comes near the solution of such games");
    }

    /** The player whose program has fewer rows. */
    private static int smaller(CompiledGame game) {
        return SequenceProgram.rows(game, 0) < SequenceProgram.rows(game, 1) ? 0 : 1;
    }

    @Override
    public Solution solve(CompiledGame game) {
        UnsuitableGameException.check(name(), game.source(), objection(game));
        SequenceForm form = game.sequenceForm();
        SequenceProgram sequences = new SequenceProgram(form, form.payoffs(), smaller(game));
        Program program = sequences.program();
        int[] basis = DoubleSimplex.solve(program, sequences.start());
        List<String> notes = new ArrayList<>();
        try {
            ExactSimplex.Optimum optimum = ExactSimplex.solve(program, basis, new Work(MOST_WORK))
                    .or(() -> ExactSimplex.solve(program, sequences.start(), new Work(MOST_WORK)))
                    .orElseThrow(() -> new IllegalStateException("a player's choices must be a basis"));
            BehaviorProfile profile = form.exactBehavior(sequences.plans(optimum));
            return solution(
                    game, List.of(profile), optimum.unique() ? Completeness.COMPLETE : Completeness.UNKNOWN, notes);
        } catch (WorkExceededException e) {
            notes.add("solved in doubles: exact arithmetic would take too long (more than " + MOST_WORK
                    + " units of work)");
            List<BehaviorProfile> profiles = DoubleSimplex.point(program, basis)
                    .map(point -> List.of(form.behavior(sequences.plans(point))))
                    .orElse(List.of());
            return solution(game, profiles, Completeness.UNKNOWN, notes);
        }
    }

    private Solution solution(
            CompiledGame game, List<BehaviorProfile> profiles, Completeness completeness, List<String> notes) {
        Solution solution = Solution.verified(name(), Concept.NASH, profiles, completeness, notes);
        if (solution.equilibria().isEmpty()) {
            return solution;
        }
        Verification found = solution.equilibria().getFirst().verification();
        String value = found.exact()
                .map(exact -> text(exact.payoffs().getFirst()))
                .orElseGet(() -> found.payoffs().getFirst().toString());
        List<String> all = new ArrayList<>(solution.notes());
        all.add("the value of the game for " + game.names().players().getFirst() + " is " + value);
        return new Solution(name(), Concept.NASH, solution.equilibria(), solution.completeness(), all);
    }

    /** The fraction if it is short, and as many digits as a double has; it may be beyond what a double holds. */
    private static String text(Rational value) {
        String fraction = value.toString();
        boolean brief = fraction.length() <= MOST_LETTERS;
        if (brief && value.denominator().equals(BigInteger.ONE)) {
            return fraction;
        }
        BigDecimal digits = new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), DIGITS);
        return brief ? fraction + " (" + digits + ")" : digits.toString();
    }
}
