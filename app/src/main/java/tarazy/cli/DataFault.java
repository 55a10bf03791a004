package tarazy.cli;

import java.util.List;

/** Files that were read but cannot be used: every fault with its place. */
final class DataFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    DataFault(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** At least one. */
    List<String> faults() {
        return faults;
    }
}
