package tarazy.casefile;

import java.util.ArrayList;
import java.util.List;

/** Collects problems while a case is read, so that all are reported at once. */
final class Problems {

    /** So many say all there is to say; a broken generator of cases must not fill the screen or the memory. */
    static final int MOST = 1_000;

    private final List<Problem> found = new ArrayList<>();
    private int dropped;
    private boolean errors;

    void error(Place place, String message, String advice) {
        errors = true;
        add(Severity.ERROR, place, message, advice);
    }

    void warning(Place place, String message, String advice) {
        add(Severity.WARNING, place, message, advice);
    }

    void note(Place place, String message, String advice) {
        add(Severity.NOTE, place, message, advice);
    }

    boolean hasErrors() {
        return errors;
    }

    /** How many have been reported, each time one was. */
    int count() {
        return found.size() + dropped;
    }

    /** All problems in the order of files, lines and columns, each once. */
    List<Problem> sorted() {
        List<Problem> sorted =
                new ArrayList<>(found.stream().sorted().distinct().toList());
        if (dropped > 0) {
            sorted.add(new Problem(
                    Severity.ERROR, "", 0, 0, dropped + " further problems are not listed", "Repair these first"));
        }
        return List.copyOf(sorted);
    }

    private void add(Severity severity, Place place, String message, String advice) {
        // Errors find room even after many warnings, so that a failed case always says why.
        if (found.size() < MOST || (severity == Severity.ERROR && found.size() < 2 * MOST)) {
            found.add(new Problem(severity, place, message, advice));
        } else {
            dropped++;
        }
    }
}
