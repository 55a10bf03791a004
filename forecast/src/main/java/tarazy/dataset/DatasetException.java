package tarazy.dataset;

import java.util.List;

/** Files that are well-formed each but do not fit together: says all that is wrong. */
public final class DatasetException extends Exception {
    private static final long serialVersionUID = 1;

    private final List<String> problems;

    DatasetException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<String> problems() {
        return problems;
    }
}
