package tarazy.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tarazy.forecast.Answer;

/** Numbers as people read them. Files for machines keep full precision instead. */
final class Figures {
    static final String NONE = "–";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Figures() {}

    /** A probability in whole per cent, below 1 % and above 99 % with one decimal. */
    static String percent(double probability) {
        return Double.isFinite(probability) ? bare(probability) + " %" : NONE;
    }

    private static String bare(double probability) {
        double percent = 100 * probability;
        boolean edge = (percent < 1 && percent > 0) || (percent > 99 && percent < 100);
        String text = String.format(Locale.ROOT, edge ? "%.1f" : "%.0f", percent);
        if (edge && text.equals("0.0")) {
            return "<0.1";
        }
        return edge && text.equals("100.0") ? ">99.9" : text;
    }

    /**
     * A number rounded to what the interval around it can carry: two digits of the interval's width, at most four
     * significant digits where there is no interval.
     */
    static String number(double value, double low, double high) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        double width = Math.abs(high - low);
        double size = Math.max(Math.abs(value), Math.max(finite(low), finite(high)));
        int digit = width > 0 && Double.isFinite(width)
                ? (int) Math.floor(Math.log10(width)) - 1
                : size > 0 ? (int) Math.floor(Math.log10(size)) - 3 : 0;
        return rounded(value, digit, size);
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? Math.abs(value) : 0;
    }

    /** A number by itself: whole below a million, else with at most four significant digits. */
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e6) {
            return rounded(value, 0, Math.abs(value));
        }
        String text = number(value, value, value);
        return text.matches("[^.]*\\.[0-9]+") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    /** A number read off runs: three significant digits. */
    static String three(double value) {
        return number(value, 0.95 * value, 1.05 * value);
    }

    private static String rounded(double value, int digit, double size) {
        double scale = size >= 1e12 ? 1e12 : size >= 1e9 ? 1e9 : size >= 1e6 ? 1e6 : 1;
        if (size >= 1e15 || (size > 0 && size < 1e-4)) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        String suffix = scale == 1e12 ? " T" : scale == 1e9 ? " B" : scale == 1e6 ? " M" : "";
        double unit = Math.pow(10, digit);
        double shown = digit >= 0 ? Math.rint(value / unit) * unit : value;
        int decimals = Math.clamp(-(long) (digit - (int) Math.log10(scale)), 0, 6);
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", shown / scale);
        if (decimals > 0 && value == Math.rint(value) && scale == 1) {
            text = String.format(Locale.ROOT, "%,.0f", value);
        }
        return (text.matches("-0(\\.0*)?") ? text.substring(1) : text.replaceFirst("^-", "−")) + suffix;
    }

    static String value(Answer answer) {
        return of(answer.kind(), answer.value(), answer.low(), answer.high());
    }

    static String interval(Answer answer) {
        return range(answer.kind(), answer.low(), answer.high());
    }

    static String range(Answer.Kind kind, double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return NONE;
        }
        return kind == Answer.Kind.PROBABILITY
                ? percentRange(low, high)
                : number(low, low, high) + " – " + number(high, low, high);
    }

    /** Whole per cent as for single probabilities, but with a decimal where both ends would read the same. */
    private static String percentRange(double low, double high) {
        boolean same = low < high && bare(low).equals(bare(high));
        return same
                ? String.format(Locale.ROOT, "%.1f – %.1f %%", 100 * low, 100 * high)
                : bare(low) + " – " + percent(high);
    }

    static String baseline(Answer answer) {
        return answer.baseline().isPresent()
                ? of(answer.kind(), answer.baseline().getAsDouble(), answer.low(), answer.high())
                : NONE;
    }

    static String of(Answer.Kind kind, double value, double low, double high) {
        return kind == Answer.Kind.PROBABILITY ? percent(value) : number(value, low, high);
    }

    /** Yes or no for a probability's resolution, else the number. */
    static String outcome(Answer.Kind kind, double value, String unit) {
        if (kind == Answer.Kind.PROBABILITY) {
            return value == 1 ? "yes" : value == 0 ? "no" : percent(value);
        }
        return withUnit(number(value), unit);
    }

    /** A difference with its sign, of probabilities in percentage points. */
    static String difference(Answer.Kind kind, double difference, double low, double high) {
        if (!Double.isFinite(difference)) {
            return NONE;
        }
        String sign = difference > 0 ? "+" : difference < 0 ? "−" : "±";
        return sign
                + (kind == Answer.Kind.PROBABILITY
                        ? points(Math.abs(difference))
                        : number(Math.abs(difference), low, high));
    }

    static String differenceRange(Answer.Kind kind, double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return NONE;
        }
        return difference(kind, low, low, high) + " to " + difference(kind, high, low, high);
    }

    private static String points(double difference) {
        double percent = 100 * difference;
        return String.format(Locale.ROOT, percent < 10 && percent > 0 ? "%.1f" : "%.0f", percent) + " pts";
    }

    static String withUnit(String number, String unit) {
        return unit.isEmpty() || unit.equals("1") ? number : number + " " + unit;
    }

    static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    static String count(long n, String one, String many) {
        return count(n) + " " + (n == 1 ? one : many);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }
}
