package tarazy.formula;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date in {@code days("2022-01-07")}. */
final class DateReader {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern NEARLY =
            Pattern.compile("\\s*(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\D*");

    private DateReader() {}

    static Expression read(String text, Span place, Span whole, Problems problems) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            problems.add(
                    place,
                    Quote.code(text) + " is not a date",
                    "Write year, month and day, for example `\"" + dateIn(text) + "\"`.");
            return Broken.at(whole);
        }
        try {
            return new Expression.Days(LocalDate.of(number(date, 1), number(date, 2), number(date, 3)), whole);
        } catch (DateTimeException e) {
            problems.add(place, "there is no day " + Quote.code(text), "Check the month and the day.");
            return Broken.at(whole);
        }
    }

    /** The date that is probably meant, else an example. */
    static String dateIn(String text) {
        Matcher nearly = NEARLY.matcher(text);
        return nearly.matches()
                ? "%s-%02d-%02d".formatted(nearly.group(1), number(nearly, 2), number(nearly, 3))
                : "2022-01-07";
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
