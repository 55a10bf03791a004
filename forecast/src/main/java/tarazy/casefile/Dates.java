package tarazy.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as the files of a case write them. */
final class Dates {

    static final String ADVICE = "Write year-month-day, for example 2022-01-07";

    private Dates() {}

    /** An ISO date of the years 1000 to 2999. */
    static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Dates::inRange);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean inRange(LocalDate date) {
        return date.getYear() >= 1000 && date.getYear() < 3000;
    }
}
