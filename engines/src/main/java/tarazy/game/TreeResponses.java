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
    private final List<List<T>> plans = new ArrayList<>();

    /** @throws ImperfectRecallException if a player forgets */
    TreeResponses(Arithmetic<T> numbers, CompiledGame game, List<T> profile) {
        this.numbers = numbers;
        this.game = game;
        this.form = game.sequenceForm();
        this.profile = profile;
        for (int p = 0; p < game.players(); p++) {
            plans.add(plan(p));
        }
    }

    Responses<T> values() {
        List<T> payoffs = new ArrayList<>();
        List<T> best = new ArrayList<>();
        for (int p = 0; p < game.players(); p++) {
            List<T> worth = worth(p);
            payoffs.add(payoff(p, worth));
            best.add(best(p, worth, new int[game.informationSets()]));
        }
        return new Responses<>(payoffs, best);
    }

    /** A best response of the player, by information set the place of an action; 0 where it is not the player's. */
    int[] choices(int player) {
        int[] choices = new int[game.informationSets()];
        best(player, worth(player), choices);
        return choices;
    }

    private List<T> plan(int player) {
        List<T> plan = new ArrayList<>();
        plan.add(numbers.one());
        for (int s = 1; s < form.sequences(player); s++) {
            int action = form.action(player, s);
            T before = plan.get(form.parentSequence()[game.setOfAction()[action]]);
            plan.add(numbers.multiply(before, profile.get(action)));
        }
        return plan;
    }

    /** By sequence: what the others and nature make of it at the terminals where it ends. */
    private List<T> worth(int player) {
        List<T> worth = new ArrayList<>(Collections.nCopies(form.sequences(player), numbers.zero()));
        int[] sequence = form.terminalSequence(player);
        for (int t = 0; t < game.terminals(); t++) {
            T weight = othersReach(player, t);
            if (!numbers.isZero(weight)) {
                T more = numbers.multiply(weight, numbers.payoff(game, player, t));
                worth.set(sequence[t], numbers.add(worth.get(sequence[t]), more));
            }
        }
        return worth;
    }

    private T othersReach(int player, int terminal) {
        T reach = numbers.one();
        for (int q = 0; q < game.players(); q++) {
            if (q != player) {
                T plan = plans.get(q).get(form.terminalSequence(q)[terminal]);
                if (numbers.isZero(plan)) {
                    return plan;
                }
                reach = numbers.multiply(reach, plan);
            }
        }
        return numbers.multiply(reach, numbers.chanceReach(game, terminal));
    }

    private T payoff(int player, List<T> worth) {
        T sum = numbers.zero();
        for (int s = 0; s < worth.size(); s++) {
            sum = numbers.add(sum, numbers.multiply(plans.get(player).get(s), worth.get(s)));
        }
        return sum;
    }

    private T best(int player, List<T> worth, int[] choices) {
        List<T> total = new ArrayList<>(worth);
        for (int h = game.firstSet()[player + 1] - 1; h >= game.firstSet()[player]; h--) {
            int first = form.sequence(game.firstAction()[h]);
            for (int a = 1; a < game.actionCount(h); a++) {
                if (total.get(first + a).compareTo(total.get(first + choices[h])) > 0) {
                    choices[h] = a;
                }
            }
            int before = form.parentSequence()[h];
            total.set(before, numbers.add(total.get(before), total.get(first + choices[h])));
        }
        return total.getFirst();
    }
}
