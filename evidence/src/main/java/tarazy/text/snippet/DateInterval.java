package tarazy.text.snippet;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days of the calendar.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DateInterval(LocalDate from, LocalDate to) {
    public DateInterval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("no interval from " + from + " to " + to);
        }
    }

    static DateInterval day(LocalDate day) {
        return new DateInterval(day, day);
    }

    static DateInterval month(int year, int month) {
        YearMonth all = YearMonth.of(year, month);
        return new DateInterval(all.atDay(1), all.atEndOfMonth());
    }

    static DateInterval years(int first, int last) {
        return new DateInterval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
