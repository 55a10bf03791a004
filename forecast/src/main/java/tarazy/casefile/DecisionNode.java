package tarazy.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of a decision's tree: an actor chooses, chance decides, or it ends in an outcome. */
public sealed interface DecisionNode {
    Place place();

    /** What may follow, in the order of the file; empty at an end. */
    List<Branch> branches();

    /** Whoever reads the case, for people; may be empty. */
    String note();

    /**
     * An actor chooses.
     *
     * @param player the actor
     * @param set the information set: nodes of an actor with the same set cannot be told apart by it
     */
    record Choice(String player, String set, List<Branch> branches, String note, Place place) implements DecisionNode {
        public Choice {
            branches = List.copyOf(branches);
        }
    }

    /** Chance decides: what no actor of the decision controls, or what only some of them know. */
    record Chance(String name, List<Branch> branches, String note, Place place) implements DecisionNode {
        public Chance {
            branches = List.copyOf(branches);
        }
    }

    /** It ends in an outcome of the decision. */
    record End(String outcome, String note, Place place) implements DecisionNode {
        @Override
        public List<Branch> branches() {
            return List.of();
        }
    }

    /**
     * A way on from a node.
     *
     * @param name of the action, or of the move of chance
     * @param label for people; the name if the case gives none
     * @param probability of a move of chance; empty for actions and for the move that takes what the others leave
     * @param pays what actors receive for passing here, on top of the outcome's payoffs
     * @param paysName what the names of these payments begin with in formulas
     */
    record Branch(
            String name,
            String label,
            Optional<FormulaText> probability,
            Map<String, FormulaText> pays,
            String paysName,
            DecisionNode next,
            Place place) {
        public Branch {
            pays = Collections.unmodifiableMap(new LinkedHashMap<>(pays));
        }

        /** Name in formulas of what an actor receives for passing here. */
        public String pays(String player) {
            return paysName + "." + player;
        }
    }
}
