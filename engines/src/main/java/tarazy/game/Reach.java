package tarazy.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How likely terminals are from a node on. */
final class Reach<T extends Comparable<T>> {
    private final Arithmetic<T> numbers;
    private final CompiledGame game;
    private final SequenceForm form;
    private final List<List<T>> plans = new ArrayList<>();
    private final List<T> chance;
    private final int firstTerminal;

    Reach(Arithmetic<T> numbers, CompiledGame game, List<T> profile, int root) {
        this.numbers = numbers;
        this.game = game;
        this.form = game.sequenceForm();
        int place = Arrays.binarySearch(game.terminalNode(), root);
        this.firstTerminal = place >= 0 ? place : -place - 1;
        List<T> fromRoot = profile;
        if (root > 0) {
            fromRoot = new ArrayList<>(profile);
            for (int n = root; n > 0; n = game.parent()[n]) {
                if (game.action()[n] >= 0) {
                    fromRoot.set(game.action()[n], numbers.one());
                }
            }
        }
        for (int p = 0; p < game.players(); p++) {
            plans.add(plan(p, fromRoot));
        }
        this.chance = root == 0 ? wholeChance() : chanceFrom(root);
    }

    private List<T> plan(int player, List<T> profile) {
        List<T> plan = new ArrayList<>();
        plan.add(numbers.one());
        for (int s = 1; s < form.sequences(player); s++) {
            int action = form.action(player, s);
            T before = plan.get(form.parentSequence()[game.setOfAction()[action]]);
            plan.add(numbers.multiply(before, profile.get(action)));
        }
        return plan;
    }

    private List<T> wholeChance() {
        List<T> reach = new ArrayList<>();
        for (int t = 0; t < game.terminals(); t++) {
            reach.add(numbers.chanceReach(game, t));
        }
        return reach;
    }

    private List<T> chanceFrom(int root) {
        List<T> byNode = new ArrayList<>();
        List<T> reach = new ArrayList<>();
        for (int n = root; n < game.subtreeEnd()[root]; n++) {
            T before = n == root ? numbers.one() : byNode.get(game.parent()[n] - root);
            T here = n == root ? before : numbers.multiply(before, numbers.branchProbability(game, n));
            byNode.add(here);
            if (game.terminal()[n] >= 0) {
                reach.add(here);
            }
        }
        return reach;
    }

    int firstTerminal() {
        return firstTerminal;
    }

    int endTerminal() {
        return firstTerminal + chance.size();
    }

    /** The probability of a terminal if the player does all to get there. */
    T withoutPlayer(int player, int terminal) {
        T reach = numbers.one();
        for (int q = 0; q < plans.size(); q++) {
            if (q != player) {
                T plan = plans.get(q).get(form.terminalSequence(q)[terminal]);
                if (numbers.isZero(plan)) {
                    return plan;
                }
                reach = numbers.multiply(reach, plan);
            }
        }
        return numbers.multiply(reach, chance.get(terminal - firstTerminal));
    }
}
