package tarazy.bargain.catalogue;

import java.util.List;

/** Words that choose no model: says all that is wrong with them and what would be right. */
public final class ModelChoiceException extends Exception {
    private static final long serialVersionUID = 1;

    private final List<String> problems;

    ModelChoiceException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<String> problems() {
        return problems;
    }
}
