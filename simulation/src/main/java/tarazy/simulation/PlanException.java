package tarazy.simulation;

import java.util.List;
import java.util.stream.Collectors;
import tarazy.formula.FormulaProblem;

/** A model that cannot be compiled, with every fault found. */
public final class PlanException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    PlanException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /**
     * @param owner name of the quantity, question or process at fault
     */
    public record Fault(String owner, FormulaProblem problem) {
        @Override
        public String toString() {
            return owner + ": " + problem.message() + (problem.advice().isEmpty() ? "" : ". " + problem.advice());
        }
    }
}
