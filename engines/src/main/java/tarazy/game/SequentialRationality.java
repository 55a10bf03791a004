package tarazy.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether every information set is played well, also those that are not reached (Kreps and Wilson 1982). Beliefs follow
 * from the profile where the others and nature can bring a player there; elsewhere only single nodes can be judged, as a
 * belief about several would have to be assumed.
 *
 * @param sets by information set
 */
public record SequentialRationality(List<Local> sets) {
    /**
     * At one information set.
     *
     * @param reached whether the profile gets there
     * @param belief by node of the set, its probability once there; empty if it does not follow from the profile
     * @param regret what the player would gain from there on by its best plan; empty if there is no belief
     * @param exactRegret the same exactly, empty also if the profile is in doubles
     */
    public record Local(boolean reached, List<Double> belief, Optional<Double> regret, Optional<Rational> exactRegret) {
        public Local {
            belief = List.copyOf(belief);
        }
    }

    public SequentialRationality {
        sets = List.copyOf(sets);
    }

    /** The largest regret at any information set that can be judged. */
    public double regret() {
        return sets.stream().mapToDouble(set -> set.regret().orElse(0.0)).max().orElse(0);
    }

    /** Information sets at which the profile implies no belief. */
    public List<Integer> undetermined() {
        List<Integer> undetermined = new ArrayList<>();
        for (int h = 0; h < sets.size(); h++) {
            if (sets.get(h).regret().isEmpty()) {
                undetermined.add(h);
            }
        }
        return undetermined;
    }
}
