package tarazy.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the ensemble says to one question.
 *
 * @param value the probability (0 to 1) or the median
 * @param low lower end of the 90 % interval: for a probability the simulation's sampling error (Wilson 1927), for a
 *     number the 5 % quantile over the runs
 * @param high upper end of the same
 * @param unit unit of a number, empty for a probability
 * @param date the day the question asks about
 * @param by true if the question asks "by that day", false if "on that day"
 * @param missing runs in which the question's formula had no value
 * @param drivers the quantities that explain most of the answer's variance, largest first
 * @param sources ids of the sources behind the answer's drivers and inputs, in alphabetical order
 * @param histogram for a number: counts over equal bins between the 0.5 % and 99.5 % quantiles; empty for a probability
 */
public record Answer(
        String id,
        String ask,
        Kind kind,
        double value,
        double low,
        double high,
        String unit,
        LocalDate date,
        boolean by,
        int missing,
        OptionalDouble baseline,
        String baselineNote,
        List<Driver> drivers,
        List<String> sources,
        Optional<Histogram> histogram,
        Optional<Resolution> resolution) {
    public Answer {
        drivers = List.copyOf(drivers);
        sources = List.copyOf(sources);
    }

    public enum Kind {
        PROBABILITY,
        NUMBER
    }

    /**
     * A quantity that moves the answer.
     *
     * @param share first-order sensitivity index, 0 to 1
     */
    public record Driver(String quantity, String label, double share) {}

    /** Counts of runs in equal bins from {@code low} to {@code high}. */
    public record Histogram(double low, double high, List<Integer> counts) {
        public Histogram {
            counts = List.copyOf(counts);
        }
    }

    /**
     * What happened, as far as the case knows.
     *
     * @param value 1 or 0 for yes or no, or the number
     * @param source id of the source that says so
     * @param known true if that source speaks from the as-of date or earlier (then the answer is no forecast)
     */
    public record Resolution(double value, LocalDate date, String source, String quote, String note, boolean known) {}
}
