package tarazy.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked of the case.
 *
 * @param ask in words
 * @param timing whether {@code date} is the day itself or the last day
 * @param unit of a number; empty for a probability
 * @param mechanisms ids of mechanisms it is meant to show
 */
public record Question(
        String id,
        String ask,
        FormulaText formula,
        Kind kind,
        Timing timing,
        LocalDate date,
        String unit,
        Optional<Baseline> baseline,
        Optional<Resolution> resolution,
        List<String> mechanisms,
        String note,
        Place place) {
    public Question {
        mechanisms = List.copyOf(mechanisms);
    }

    public enum Kind {
        /** The share of runs in which the formula is true. */
        PROBABILITY,
        /** The distribution of the formula's value. */
        NUMBER;

        /** The word as written in a case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Timing {
        /** The formula's value on that day. */
        AT,
        /** Whether the formula is true at any moment up to that day. */
        BY
    }

    /** What one would have said without the case; a probability from 0 to 1 or a number in the question's unit. */
    public record Baseline(double value, String note) {}

    /**
     * What happened.
     *
     * @param value 1 for yes, 0 for no, or the number
     * @param date the day on which that was settled
     * @param source id of the source that says so
     * @param quote verbatim from that source
     */
    public record Resolution(double value, LocalDate date, String source, String quote, String note, Place place) {}
}
