package tarazy.game;

import java.util.ArrayList;
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
        this.reach = new Reach<>(numbers, game, profile, root);
    }

    Responses<T> values() {
        List<T> payoffs = new ArrayList<>();
        List<T> best = new ArrayList<>();
        for (int p = 0; p < game.players(); p++) {
            Worth<T> worth = worth(p);
            payoffs.add(worth.played().getFirst());
            best.add(worth.best().getFirst());
        }
        return new Responses<>(payoffs, best);
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
