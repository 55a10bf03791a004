package tarazy.game;

import java.util.Arrays;
import java.util.List;

/**
 * The sequence form (Koller, Megiddo and von Stengel 1996): a player's strategy as the product of its own probabilities
 * along each sequence of its own actions. Sequence 0 of a player is the empty one; the others are its actions in order, so
 * that a sequence comes after those it extends. <strong>Arrays are shared and must not be written to.</strong>
 */
public final class SequenceForm {
    private final CompiledGame game;
    private final int[][] terminalSequence;
    private final int[] parentSequence;

    private SequenceForm(CompiledGame game, int[][] terminalSequence, int[] parentSequence) {
        this.game = game;
        this.terminalSequence = terminalSequence;
        this.parentSequence = parentSequence;
    }

    /** @throws ImperfectRecallException if a player forgets */
    static SequenceForm of(CompiledGame game) {
        if (!game.recall().perfect()) {
            throw new ImperfectRecallException(game.source().title(), game.recall());
        }
        int[][] terminalSequence = new int[game.players()][];
        int[] parentSequence = new int[game.informationSets()];
        for (int p = 0; p < terminalSequence.length; p++) {
            int[] last = Sequences.lastAction(game, p);
            terminalSequence[p] = Sequences.atTerminals(game, p, last);
            int offset = game.firstAction()[game.firstSet()[p]] - 1;
            for (int h = game.firstSet()[p]; h < game.firstSet()[p + 1]; h++) {
                int action = last[game.members()[game.firstMember()[h]]];
                parentSequence[h] = action < 0 ? 0 : action - offset;
            }
        }
        return new SequenceForm(game, terminalSequence, parentSequence);
    }

    public CompiledGame game() {
        return game;
    }

    /** How many sequences a player has, with the empty one. */
    public int sequences(int player) {
        return game.firstAction()[game.firstSet()[player + 1]] - offset(player);
    }

    /** The sequence of its owner that ends with an action. */
    public int sequence(int action) {
        return action - offset(game.setOwner()[game.setOfAction()[action]]);
    }

    /** The last action of a sequence, −1 for the empty one. */
    public int action(int player, int sequence) {
        return sequence == 0 ? -1 : sequence + offset(player);
    }

    private int offset(int player) {
        return game.firstAction()[game.firstSet()[player]] - 1;
    }

    /** By information set: the sequence with which its owner arrives. */
    public int[] parentSequence() {
        return parentSequence;
    }

    /** By terminal: the player's sequence there. */
    public int[] terminalSequence(int player) {
        return terminalSequence[player];
    }

    /**
     * Where payoffs stand among pairs of sequences. O(terminals + sequences).
     *
     * @throws IllegalArgumentException unless there are two players
     */
    public SequencePayoffs payoffs() {
        return SequencePayoffs.of(this);
    }

    /**
     * A behaviour profile as realisation plans.
     *
     * @param profile probability by action
     * @return for each player a probability for each sequence
     */
    public double[][] plans(double[] profile) {
        double[][] plans = new double[game.players()][];
        for (int p = 0; p < plans.length; p++) {
            plans[p] = new double[sequences(p)];
            plans[p][0] = 1;
            for (int s = 1; s < plans[p].length; s++) {
                int action = action(p, s);
                plans[p][s] = profile[action] * plans[p][parentSequence[game.setOfAction()[action]]];
            }
        }
        return plans;
    }

    /**
     * The behaviour that plays like realisation plans. Where a player's own plan does not lead, it does what is best
     * against the others, so that an equilibrium does not become less of one there.
     *
     * @param plans for each player a probability for each sequence
     * @throws IllegalArgumentException if they are no plans (within 1e-9)
     */
    public BehaviorProfile behavior(double[][] plans) {
        List<List<Double>> boxed =
                Arrays.stream(plans).map(Distributions::boxed).toList();
        return BehaviorProfile.of(
                game,
                new PlanCompletion<>(new DoubleArithmetic(), game)
                        .behavior(boxed).stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray());
    }

    /** The same, exactly. */
    public BehaviorProfile exactBehavior(List<List<Rational>> plans) {
        return BehaviorProfile.exact(game, new PlanCompletion<>(new ExactArithmetic(), game).behavior(plans));
    }
}
