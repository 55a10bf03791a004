package tarazy.bargain.format;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A text that is not what it should be: says all its faults, with their places. */
public final class FormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final List<Fault> faults;

    /**
     * @param name what the text is called, as a file's name
     * @param faults at least one
     */
    public FormatException(String name, List<Fault> faults) {
        super(ordered(faults).stream().map(Fault::text).collect(Collectors.joining("\n  ", name + ":\n  ", "")));
        this.faults = ordered(faults);
    }

    /** In the order of their places. */
    public List<Fault> faults() {
        return faults;
    }

    private static List<Fault> ordered(List<Fault> faults) {
        return faults.stream()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
    }
}
