package tarazy.text.snippet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as far as it is said; 0 for what is not. Never guessed: without its year, or if there is no such day, it has no
 * interval.
 *
 * @param end the token after it
 */
record PartialDate(int year, int month, int day, int end) {

    Optional<DateInterval> interval() {
        if (year == 0 || (month == 0 && day != 0)) {
            return Optional.empty();
        }
        if (month == 0) {
            return Optional.of(DateInterval.years(year, year));
        }
        if (day == 0) {
            return Optional.of(DateInterval.month(year, month));
        }
        return YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(DateInterval.day(LocalDate.of(year, month, day)))
                : Optional.empty();
    }

    /** From this date to another; the year, or year and month, said only once count for both. */
    Optional<DateInterval> until(PartialDate last) {
        int sharedYear = year == 0 && last.month != 0 ? last.year : year;
        int sharedMonth = month == 0 && day != 0 ? last.month : month;
        Optional<DateInterval> from = new PartialDate(sharedYear, sharedMonth, day, end).interval();
        Optional<DateInterval> to = last.interval();
        if (from.isEmpty() || to.isEmpty() || to.get().to().isBefore(from.get().from())) {
            return Optional.empty();
        }
        return Optional.of(new DateInterval(from.get().from(), to.get().to()));
    }
}
