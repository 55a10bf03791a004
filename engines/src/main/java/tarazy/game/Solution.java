package tarazy.game;

import java.util.ArrayList;
import java.util.List;

/**
 * What a solver found.
 *
 * @param solver its name, as on the command line
 * @param concept in which sense these are solutions
 * @param equilibria each recomputed from the game
 * @param completeness whether there are others
 * @param notes what a reader has to know: ties, what was dropped, what is only approximate
 */
public record Solution(
        String solver, Concept concept, List<Equilibrium> equilibria, Completeness completeness, List<String> notes) {
    /** How much regret, relative to what is at stake, a result in doubles may have by rounding. */
    public static final double ROUNDING = 1e-9;

    public Solution {
        equilibria = List.copyOf(equilibria);
        notes = List.copyOf(notes);
    }

    /**
     * Verifies candidates and keeps those that are Nash equilibria: exact ones with regret exactly 0, others with regret
     * up to {@link #ROUNDING} of what is at stake. What is dropped is told in the notes, and the list is then not called
     * complete.
     */
    public static Solution verified(
            String solver,
            Concept concept,
            List<? extends Profile> candidates,
            Completeness completeness,
            List<String> notes) {
        return verified(solver, concept, candidates, ROUNDING, completeness, notes);
    }

    /**
     * The same with another tolerance.
     *
     * @param tolerance largest regret of a profile in doubles relative to what is at stake; infinite to keep all
     */
    public static Solution verified(
            String solver,
            Concept concept,
            List<? extends Profile> candidates,
            double tolerance,
            Completeness completeness,
            List<String> notes) {
        List<Equilibrium> kept = new ArrayList<>();
        List<String> all = new ArrayList<>(notes);
        for (Profile candidate : candidates) {
            Equilibrium equilibrium = Equilibrium.verified(candidate);
            if (holds(equilibrium, tolerance)) {
                kept.add(equilibrium);
            } else {
                all.add("dropped a candidate with regret " + equilibrium.regret() + ": it is no " + concept.text());
            }
        }
        boolean dropped = kept.size() < candidates.size();
        return new Solution(
                solver,
                concept,
                kept,
                dropped && completeness == Completeness.COMPLETE ? Completeness.UNKNOWN : completeness,
                all);
    }

    private static boolean holds(Equilibrium equilibrium, double tolerance) {
        boolean exact = equilibrium.verification().exact().isPresent();
        return (exact && tolerance < Double.POSITIVE_INFINITY)
                ? equilibrium.exact()
                : equilibrium.relativeRegret() <= tolerance;
    }
}
