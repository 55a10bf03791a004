package tarazy.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Payoffs and best responses by sequences: what a player's sequence is worth, given the others, is added up over the
 * terminals; the best choices then go from the last information set to the first. O(terminals × players² + actions).
 */
final class TreeResponses<T extends Comparable<T>> {
    private final Arithmetic<T> numbers;
    private final CompiledGame game;
    private final SequenceForm form;
    private final List<T> profile;
    private final Reach<T> reach;
    private final int root;

    /**
     * In the subgame at a node, as if it had been reached.
     *
     * @throws ImperfectRecallException if a player forgets
     */
    TreeResponses(Arithmetic<T> numbers, CompiledGame game, List<T> profile, int root) {
        this.numbers = numbers;
        this.game = game;
        this.form = game.sequenceForm();
        this.profile = profile;
        this.root = root;
        this.reach = new Reach<>(numbers, game, profile, root);
    }

    Responses<T> values() {
        List<T> payoffs = new ArrayList<>();
        List<T> best = new ArrayList<>();
        for (int p = 0; p < game.players(); p++) {
            Worth<T> worth = worth(p);
            int before = sequenceAtRoot(p);
            payoffs.add(worth.played().get(before));
            best.add(worth.best().get(before));
        }
        return new Responses<>(payoffs, best);
    }

    /** What the player has done before the subgame, and can no longer change. */
    private int sequenceAtRoot(int player) {
        for (int n = root; n > 0; n = game.parent()[n]) {
            if (game.owner()[game.parent()[n]] == player) {
                return form.sequence(game.action()[n]);
            }
        }
        return 0;
    }

    /**
     * What a player's sequences are worth, each with all that can follow it, weighted with the others' and nature's
     * probabilities.
     *
     * @param played by sequence, if the player goes on as the profile says
     * @param best by sequence, if the player goes on as best it can
     * @param choices by information set, the place of the best action; 0 where it is not the player's
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Worth<T>(List<T> played, List<T> best, int[] choices) {}

    Worth<T> worth(int player) {
        List<T> played = atTerminals(player);
        List<T> best = new ArrayList<>(played);
        int[] choices = new int[game.informationSets()];
        for (int h = game.firstSet()[player + 1] - 1; h >= game.firstSet()[player]; h--) {
            int first = form.sequence(game.firstAction()[h]);
            int before = form.parentSequence()[h];
            for (int a = 0; a < game.actionCount(h); a++) {
                T share = numbers.multiply(profile.get(game.firstAction()[h] + a), played.get(first + a));
                played.set(before, numbers.add(played.get(before), share));
                if (best.get(first + a).compareTo(best.get(first + choices[h])) > 0) {
                    choices[h] = a;
                }
            }
            best.set(before, numbers.add(best.get(before), best.get(first + choices[h])));
        }
        return new Worth<>(played, best, choices);
    }

    BestResponse best(int player) {
        Worth<T> worth = worth(player);
        boolean unique = true;
        for (int h = game.firstSet()[player]; h < game.firstSet()[player + 1]; h++) {
            int first = form.sequence(game.firstAction()[h]);
            T best = worth.best.get(first + worth.choices[h]);
            for (int a = 0; a < game.actionCount(h); a++) {
                unique &= a == worth.choices[h] || worth.best.get(first + a).compareTo(best) < 0;
            }
        }
        return new BestResponse(Arrays.stream(worth.choices).boxed().toList(), unique);
    }

    private List<T> atTerminals(int player) {
        List<T> worth = new ArrayList<>(Collections.nCopies(form.sequences(player), numbers.zero()));
        int[] sequence = form.terminalSequence(player);
        for (int t = reach.firstTerminal(); t < reach.endTerminal(); t++) {
            T weight = reach.withoutPlayer(player, t);
            if (!numbers.isZero(weight)) {
                T more = numbers.multiply(weight, numbers.payoff(game, player, t));
                worth.set(sequence[t], numbers.add(worth.get(sequence[t]), more));
            }
        }
        return worth;
    }
}
