package tarazy.text.snippet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "2022-01-05", "05.01.2022", "1/25/2022". Which of two numbers is the month is never guessed. */
final class NumericDates {
    private static final int MONTHS = 12;

    private final Tokens t;
    private final int to;

    NumericDates(Tokens tokens, int to) {
        this.t = tokens;
        this.to = to;
    }

    @Nullable
    FoundDate at(int i) {
        if (!t.isNumber(i) || i + 4 >= to || !mark(i + 1) || !t.is(i + 3, t.word(i + 1)) || !mark(i + 3)) {
            return null;
        }
        if (!t.isNumber(i + 2) || !t.isNumber(i + 4)) {
            return null;
        }
        if (Calendar.year(t, i) > 0) {
            int month = two(i + 2);
            int day = two(i + 4);
            boolean sure = month >= 1 && month <= MONTHS && day >= 1 && day <= 31;
            return sure
                    ? new FoundDate(
                            i + 5, DateClass.DATE, new PartialDate(Calendar.year(t, i), month, day, i + 5).interval())
                    : null;
        }
        int year = Calendar.year(t, i + 4);
        int a = two(i);
        int b = two(i + 2);
        if (year == 0 || a < 1 || b < 1 || a > 31 || b > 31 || (a > MONTHS && b > MONTHS)) {
            return null;
        }
        Optional<DateInterval> interval = Optional.empty();
        if (a > MONTHS || a == b) {
            interval = new PartialDate(year, b, a, i + 5).interval();
        } else if (b > MONTHS) {
            interval = new PartialDate(year, a, b, i + 5).interval();
        }
        return new FoundDate(i + 5, DateClass.DATE, interval);
    }

    private boolean mark(int i) {
        return (t.is(i, "-") || t.is(i, ".") || t.is(i, "/")) && t.joined(i) && t.joined(i + 1);
    }

    private int two(int i) {
        return t.word(i).length() <= 2 ? Calendar.plain(t.word(i)) : -1;
    }
}
