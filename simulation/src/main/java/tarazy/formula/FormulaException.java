package tarazy.formula;

import java.util.List;
import java.util.stream.Collectors;

/** A formula that cannot be used, with every fault found in it. */
public final class FormulaException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<FormulaProblem> problems;

    public FormulaException(List<FormulaProblem> problems) {
        super(problems.stream().map(FormulaProblem::message).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of the text. */
    public List<FormulaProblem> problems() {
        return problems;
    }
}
