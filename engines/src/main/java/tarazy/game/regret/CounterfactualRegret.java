package tarazy.game.regret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.Completeness;
import tarazy.game.Concept;
import tarazy.game.Equilibrium;
import tarazy.game.GameFacts;
import tarazy.game.Solution;
import tarazy.game.TreeSolver;
import tarazy.game.UnsuitableGameException;

/**
 * Counterfactual regret minimisation: everybody plays against everybody again and again, and at each information set
 * plays an action the more often the more it regrets not having played it. Players learn in turn, the first first. The
 * result is average play, and how much could be gained by leaving it (NashConv). Between two players with opposed
 * interests that goes to 0; elsewhere it need not, and nothing found here is called an equilibrium.
 *
 * <p>O(terminals × players²) for an iteration, without allocation.
 *
 * @param variant what past regrets and past play count for
 * @param iterations how often all players learn at most, 0 (uniform play) or more
 * @param target NashConv, in units of payoffs, at which to stop earlier; looked at every {@value #LOOK} iterations. 0 or
 *     more, 0 for never
 */
public record CounterfactualRegret(RegretVariant variant, int iterations, double target) implements TreeSolver {
    /** How many iterations are made unless another number is given. */
    public static final int ITERATIONS = 1_000;

    private static final int LOOK = 10;

    public CounterfactualRegret {
        if (iterations < 0) {
            throw new IllegalArgumentException("iterations are " + iterations + ", must be 0 or more");
        }
        if (!(target >= 0)) {
            throw new IllegalArgumentException("target is " + target + ", must be 0 or more");
        }
    }

    /** With {@link #ITERATIONS}, to the end. */
    public CounterfactualRegret(RegretVariant variant) {
        this(variant, ITERATIONS, 0);
    }

    public CounterfactualRegret withIterations(int number) {
        return new CounterfactualRegret(variant, number, target);
    }

    public CounterfactualRegret withTarget(double nashConv) {
        return new CounterfactualRegret(variant, iterations, nashConv);
    }

    @Override
    public String name() {
        return variant.name();
    }

    @Override
    public Optional<String> objection(CompiledGame game) {
        if (!game.recall().perfect()) {
            return Optional.of("it has imperfect recall: " + game.recall().text());
        }
        for (int p = 0; p < game.players(); p++) {
            if (!Double.isFinite(game.payoffRange(p))) {
                return Optional.of("payoffs of " + game.names().players().get(p)
                        + " are too large for rounded numbers; divide them by a constant");
            }
        }
        return Optional.empty();
    }

    @Override
    public Solution solve(CompiledGame game) {
        UnsuitableGameException.check(name(), game.source(), objection(game));
        Learning learning = new Learning(variant, game, game.sequenceForm(), scales(game));
        int made = 0;
        while (made < iterations) {
            learning.iterate();
            made++;
            if (target > 0 && made % LOOK == 0 && learning.nashConv(learning.average()) <= target) {
                break;
            }
        }
        BehaviorProfile average = game.sequenceForm().behavior(learning.average());
        return Solution.verified(
                name(),
                Concept.APPROXIMATE,
                List.of(average),
                Double.POSITIVE_INFINITY,
                Completeness.UNKNOWN,
                notes(game, made, Equilibrium.verified(average)));
    }

    /** Powers of 2 that bring payoffs near 1, so that no sum overflows and nothing is rounded. */
    private static double[] scales(CompiledGame game) {
        double[] scales = new double[game.players()];
        for (int p = 0; p < scales.length; p++) {
            double largest = 0;
            for (double payoff : game.payoffs(p)) {
                largest = Math.max(largest, Math.abs(payoff));
            }
            scales[p] = largest == 0 ? 1 : Math.scalb(1.0, -Math.max(Math.getExponent(largest), Double.MIN_EXPONENT));
        }
        return scales;
    }

    private List<String> notes(CompiledGame game, int made, Equilibrium average) {
        List<String> notes = new ArrayList<>();
        List<Double> payoffs = average.verification().payoffs();
        List<Double> regrets = average.verification().regrets();
        double nashConv = average.verification().nashConv();
        notes.add("average play of " + String.format(Locale.ROOT, "%,d", made)
                + (made == 1 ? " iteration" : " iterations") + "; NashConv " + nashConv
                + ": what all players together could gain by leaving it");
        if (GameFacts.of(game).twoPlayerConstantSum()) {
            String first = game.names().players().getFirst();
            notes.add("exploitability " + nashConv / 2 + "; the value of the game to " + first + " lies between "
                    + (payoffs.getFirst() - regrets.getLast()) + " and " + (payoffs.getFirst() + regrets.getFirst()));
        } else if (game.players() > 1) {
            notes.add(
                    "the interests of the players are not opposed, or there are more than two of them: regret need not"
                            + " vanish with more iterations");
        }
        return notes;
    }
}
