package tarazy.influence.classification;

import java.util.List;
import java.util.Set;
import tarazy.influence.Mode;
import tarazy.influence.Target;

/**
 * What kind a lever showed itself to be.
 *
 * @param on what it changed; empty if nothing
 * @param mode whether that took a decision of the sender; empty if nothing changed
 * @param evidence every change that counts, in the order of the effects
 * @param indirect changes of outlook that may have come by way of the situation, which do not count as outlook
 * @param disagreements where that is not what the lever was declared to be, in words
 */
public record LeverKind(
        Set<Target> on, Set<Mode> mode, List<Finding> evidence, List<Finding> indirect, List<String> disagreements) {
    public LeverKind {
        evidence = List.copyOf(evidence);
        indirect = List.copyOf(indirect);
        disagreements = List.copyOf(disagreements);
    }

    public boolean agrees() {
        return disagreements.isEmpty();
    }
}
