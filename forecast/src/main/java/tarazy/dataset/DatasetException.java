package tarazy.dataset;

import java.util.List;
import java.util.stream.Collectors;

/** Issues that are well-formed but cannot be used: says all that is wrong. */
public final class DatasetException extends Exception {
    private static final long serialVersionUID = 1;

    private final List<DatasetFault> faults;

    DatasetException(List<DatasetFault> faults) {
        super(faults.stream().map(DatasetFault::message).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** At least one. */
    public List<DatasetFault> faults() {
        return faults;
    }
}
