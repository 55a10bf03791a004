package tarazy.simulation;

import java.util.List;
import java.util.Set;

/**
 * Something computed in one go within a step.
 *
 * @param provides names it defines
 * @param needs names that have to be computed before
 */
record PlanNode(List<String> provides, Set<String> needs, Emission emission) {

    /** Emits the node's code, when everything it needs has a register. */
    interface Emission {
        void emit();
    }
}
