package tarazy.evidence;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tarazy.evidence.ClaimValue.Figure;
import tarazy.evidence.ClaimValue.FormulaValue;
import tarazy.evidence.ClaimValue.Likelihood;
import tarazy.evidence.ClaimValue.Range;
import tarazy.evidence.ClaimValue.Statement;
import tarazy.evidence.ClaimValue.Unreadable;
import tarazy.evidence.ClaimValue.YesNo;
import tarazy.evidence.Numeral.Scale;

/** Reads value cells; the grammar stands at {@link ClaimValue#parse}. */
final class ClaimValueParser {

    /** Digits of one number; more are a slip or an attack. */
    private static final int LONGEST_NUMBER = 30;

    private static final String SUFFIX =
            "(?i:bn|thousand|million|billion|trillion|%|percent|per cent)|[kKMBT](?![A-Za-z])";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<minus>[-−]?)(?<digits>(?:\\d{1,3}(?:,\\d{3})++|\\d++(?:_\\d++)*+)(?:\\.\\d++)?+|\\.\\d++)\\s*+(?<suffix>"
                    + SUFFIX + ")?+");
    private static final Pattern TO = Pattern.compile("\\s++to\\s++");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DASH = Pattern.compile("\\s*+[-–—]\\s*+");
    private static final Pattern DIGITS_AND_MARKS = Pattern.compile("[-−]?[\\d.,_ ]++");

    private ClaimValueParser() {}

    static ClaimValue parse(String cell) {
        String text = cell.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Statement();
        }
        if (lower.equals("yes") || lower.equals("true")) {
            return new YesNo(true);
        }
        if (lower.equals("no") || lower.equals("false")) {
            return new YesNo(false);
        }
        Optional<LikelihoodWord> likelihood = LikelihoodWord.named(text);
        if (likelihood.isPresent()) {
            return new Likelihood(likelihood.get());
        }
        return bounded(text, lower).orElseGet(() -> unbounded(text));
    }

    /** A cell that starts with a sign or word of a bound. */
    private static Optional<ClaimValue> bounded(String text, String lower) {
        Bound found = Bound.PLAIN;
        int length = 0;
        for (Bound bound : Bound.values()) {
            for (String sign : bound.signs()) {
                // the longest sign wins: ">=" also starts with ">"
                if (sign.length() > length && text.startsWith(sign)) {
                    found = bound;
                    length = sign.length();
                }
            }
            for (String word : bound.words()) {
                if (word.length() > length && lower.startsWith(word + " ")) {
                    found = bound;
                    length = word.length();
                }
            }
        }
        if (length == 0) {
            return Optional.empty();
        }
        String introduction = text.substring(0, length);
        Optional<Numeral> number = number(text.substring(length).strip());
        if (number.isEmpty()) {
            return Optional.of(new Unreadable(
                    "after \"" + introduction + "\" one number is expected, found \""
                            + shortened(text.substring(length).strip()) + "\"",
                    "Write a number such as 6846, 7.5k, 3M or 20%."));
        }
        if (number.get().digits().signum() == 0 && found != Bound.EXACTLY) {
            return Optional.of(new Unreadable(
                    "\"" + text + "\" gives no size",
                    "Write a range, such as 0 to 10, that says how far it may reach."));
        }
        return Optional.of(new Figure(found, number.get()));
    }

    private static ClaimValue unbounded(String text) {
        Optional<Numeral> number = number(text);
        if (number.isPresent()) {
            return new Figure(Bound.PLAIN, number.get());
        }
        String[] ends = TO.split(text, -1);
        if (ends.length == 2) {
            Optional<Numeral> low = number(ends[0]);
            Optional<Numeral> high = number(ends[1]);
            if (low.isPresent() && high.isPresent()) {
                return range(low.get(), high.get(), ends[0], ends[1]);
            }
        }
        return formula(text);
    }

    private static ClaimValue range(Numeral low, Numeral high, String lowText, String highText) {
        if (low.value().compareTo(high.value()) < 0 && !suffixForgotten(low, high)) {
            return new Range(low, high);
        }
        if (low.scale() == Scale.ONE
                && high.scale() != Scale.ONE
                && low.digits().compareTo(high.digits()) < 0) {
            String suffix = highText.substring(highText.length() - suffixLength(highText));
            return new Unreadable(
                    "the suffix of \"" + highText + "\" does not reach back to \"" + lowText + "\"",
                    "Write " + lowText + suffix + " to " + highText + ".");
        }
        return new Unreadable(
                "the lower end " + lowText + " is not below the upper end " + highText,
                "Write the lower end first: " + highText + " to " + lowText + ".");
    }

    /** {@code 3 to 4M}: read to the letter it spans from three to four million, which nobody means. */
    private static boolean suffixForgotten(Numeral low, Numeral high) {
        return low.scale() == Scale.ONE
                && high.scale() != Scale.ONE
                && low.digits().signum() > 0
                && low.digits().compareTo(high.digits()) < 0;
    }

    private static int suffixLength(String number) {
        Matcher matcher = NUMBER.matcher(number);
        return matcher.matches() && matcher.start("suffix") >= 0 ? number.length() - matcher.end("digits") : 0;
    }

    /** Text for the formula language, unless the formula language would read it as something nobody means. */
    private static ClaimValue formula(String text) {
        if (DATE.matcher(text).matches()) {
            return new Unreadable(
                    "\"" + text + "\" is a date, not a value",
                    "Put dates into the column when, or write days(\"" + text
                            + "\") for days since the timeline's start.");
        }
        Matcher dash = DASH.matcher(text);
        if (dash.find(1)) {
            String low = text.substring(0, dash.start());
            String high = text.substring(dash.end());
            if (number(low).isPresent() && number(high).isPresent()) {
                return new Unreadable(
                        "\"" + text + "\" may be a range or a subtraction",
                        "Write " + low + " to " + high + " for a range, (" + text + ") for a subtraction.");
            }
        }
        if (DIGITS_AND_MARKS.matcher(text).matches()) {
            return new Unreadable(
                    "\"" + shortened(text) + "\" is not a number",
                    "Write thousands as 6846 or 6,846, decimals with a point, and at most " + LONGEST_NUMBER
                            + " digits.");
        }
        if (!balanced(text)) {
            return new Unreadable("the parentheses of the formula do not match", "Close every parenthesis once.");
        }
        return new FormulaValue(text);
    }

    /** Keeps a formula from reaching into the mixture it becomes part of. */
    private static boolean balanced(String text) {
        int open = 0;
        boolean quoted = false;
        boolean comment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (comment) {
                comment = c != '\n';
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                comment = c == '#';
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (open < 0) {
                    return false;
                }
            }
        }
        return open == 0;
    }

    static Optional<Numeral> number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group("digits").replace(",", "").replace("_", "");
        if (digits.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits);
        String suffix = matcher.group("suffix");
        return Optional.of(new Numeral(
                matcher.group("minus").isEmpty() ? number : number.negate(),
                suffix == null ? Scale.ONE : scale(suffix)));
    }

    static Scale scale(String suffix) {
        return switch (suffix.toLowerCase(Locale.ROOT)) {
            case "%", "percent", "per cent" -> Scale.PERCENT;
            case "k", "thousand" -> Scale.THOUSAND;
            case "m", "million" -> Scale.MILLION;
            case "b", "bn", "billion" -> Scale.BILLION;
            default -> Scale.TRILLION;
        };
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
