package tarazy.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarazy.casefile.Decision;
import tarazy.casefile.DecisionNode;
import tarazy.game.CompiledGame;

/**
 * How the parts of a decision stand to those of its game: nodes of both come in the same order.
 *
 * @param payments for each player and terminal the names of the formulas that add up to what it receives
 * @param outcome by terminal: the number of its outcome
 * @param chances the moves of chance with the names of their probabilities
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DecisionColumns(
        CompiledGame game, List<List<List<String>>> payments, int[] outcome, List<ChanceColumns> chances) {

    /**
     * The branches of a move of chance.
     *
     * @param names of their probabilities in formulas; empty for the branch that takes what the others leave
     * @param children the nodes they lead to
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record ChanceColumns(List<String> names, int[] children) {}

    static DecisionColumns of(Decision decision) {
        Collector collector = new Collector(decision);
        collector.visit(decision.root(), List.of());
        return new DecisionColumns(
                decision.game().compiled(),
                collector.payments,
                collector.outcome.stream().mapToInt(Integer::intValue).toArray(),
                collector.chances);
    }

    /** Walks over the tree in prefix order. */
    private static final class Collector {
        private final Decision decision;
        private final CompiledGame game;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<List<List<String>>> payments = new ArrayList<>();
        private final List<Integer> outcome = new ArrayList<>();
        private final List<ChanceColumns> chances = new ArrayList<>();
        private int node;

        Collector(Decision decision) {
            this.decision = decision;
            this.game = decision.game().compiled();
            for (Decision.Outcome each : decision.outcomes()) {
                numbers.put(each.name(), numbers.size());
            }
            decision.players().forEach(player -> payments.add(new ArrayList<>()));
        }

        void visit(DecisionNode at, List<DecisionNode.Branch> way) {
            int here = node++;
            if (at instanceof DecisionNode.End(String name, String _, var _)) {
                end(numbers.getOrDefault(name, 0), way);
            } else if (at instanceof DecisionNode.Chance chance) {
                chances.add(chance(chance, here));
            }
            for (DecisionNode.Branch branch : at.branches()) {
                List<DecisionNode.Branch> further = new ArrayList<>(way);
                further.add(branch);
                visit(branch.next(), further);
            }
        }

        private void end(int number, List<DecisionNode.Branch> way) {
            outcome.add(number);
            for (int p = 0; p < payments.size(); p++) {
                String player = decision.players().get(p);
                List<String> names = new ArrayList<>();
                names.add(decision.payoff(decision.outcomes().get(number), player));
                for (DecisionNode.Branch branch : way) {
                    if (branch.pays().containsKey(player)) {
                        names.add(branch.pays(player));
                    }
                }
                payments.get(p).add(names);
            }
        }

        private ChanceColumns chance(DecisionNode.Chance chance, int here) {
            List<String> names = chance.branches().stream()
                    .map(branch -> branch.probability().isPresent() ? decision.chance(chance, branch) : "")
                    .toList();
            int[] children = new int[names.size()];
            int child = here + 1;
            for (int k = 0; k < children.length; k++) {
                children[k] = child;
                child = game.subtreeEnd()[child];
            }
            return new ChanceColumns(names, children);
        }
    }
}
