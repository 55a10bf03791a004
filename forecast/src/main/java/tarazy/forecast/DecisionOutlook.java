package tarazy.forecast;

import java.util.List;
import java.util.Optional;

/**
 * What the runs say of a decision when they end.
 *
 * @param decided share of the runs in which the decision has fallen
 * @param outcomes in the order of the case; how likely they were in these runs
 * @param root of its tree, with means over these runs
 * @param note of the case
 */
public record DecisionOutlook(
        String name, String label, double decided, List<Outcome> outcomes, Step root, String note) {
    public DecisionOutlook {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * An outcome.
     *
     * @param share of the decided runs that ended so
     * @param probability in a run as the decision fell: the spread over runs is what the analyst does not know, the
     *     probability itself is the actors' noise; empty if no run decided
     * @param noise share of the variance of "it ended so" that is the actors' noise, 0 to 1; the rest is ignorance
     */
    public record Outcome(
            String name,
            String label,
            double share,
            Optional<IssueOutlook.Spread> probability,
            double noise,
            String note) {}

    /**
     * A node of the tree.
     *
     * @param kind of node
     * @param actor id of who chooses; empty if nobody does
     * @param who chooses, for people; the name of the outcome at an end, of what chance decides at a move of chance
     * @param set the information set of a choice, which may hold several nodes
     * @param shared whether the choice is made without knowing at which of several nodes one is
     * @param ways in the order of the case; empty at an end
     * @param decider the payoff that decides the choice
     */
    public record Step(
            Kind kind,
            String actor,
            String who,
            String set,
            boolean shared,
            List<Way> ways,
            Optional<Decider> decider,
            String note) {
        public Step {
            ways = List.copyOf(ways);
        }
    }

    /** What happens at a node. */
    public enum Kind {
        CHOICE,
        CHANCE,
        END
    }

    /**
     * A way on.
     *
     * @param probability mean over the decided runs; NaN if there is none
     * @param worth what whoever chooses can expect, mean; NaN at a move of chance
     */
    public record Way(String name, String label, double probability, double worth, Step next) {}

    /**
     * The outcome whose payoff speaks most for the better of the two best actions.
     *
     * @param better the action with the highest expected payoff
     * @param worse the second highest
     * @param advantage by how much the first is better, mean over the decided runs
     * @param inRuns share of the decided runs in which it is better
     * @param outcome label of the outcome
     * @param payoff of the outcome for whoever chooses, mean
     * @param afterBetter how likely the outcome is after the better action
     * @param afterWorse how likely after the other
     */
    public record Decider(
            String better,
            String worse,
            double advantage,
            double inRuns,
            String outcome,
            double payoff,
            double afterBetter,
            double afterWorse) {}
}
