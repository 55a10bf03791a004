package tarazy.forecast;

import java.time.LocalDate;
import java.util.List;

/**
 * What each mechanism of a case contributes: the answers with and without it, from the same draws.
 *
 * @param asOf only sources that speak from this date or earlier were used
 * @param mechanisms in the order of the file
 */
public record MechanismTable(String caseName, String title, LocalDate asOf, long seed, int runs, List<Row> mechanisms) {
    public MechanismTable {
        mechanisms = List.copyOf(mechanisms);
    }

    /**
     * A mechanism.
     *
     * @param taken what was taken away, in words
     * @param changes answers that are not the same in every run, the most changed first
     * @param note why nothing can be said; empty otherwise
     */
    public record Row(String id, String mechanism, List<String> taken, List<Change> changes, String note) {
        public Row {
            taken = List.copyOf(taken);
            changes = List.copyOf(changes);
        }
    }

    /**
     * An answer.
     *
     * @param with probability, or median of a number
     * @param without the same without the mechanism
     * @param differing share of the runs in which the answer is another one
     */
    public record Change(
            String question,
            String ask,
            Answer.Kind kind,
            String unit,
            double with,
            double without,
            double differing) {}
}
