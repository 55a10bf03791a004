package tarazy.formula;

import java.util.Map;

/** Reads one number with its suffix: {@code 12}, {@code 1.5e3}, {@code 6_846}, {@code 12M}, {@code 40%}. */
final class NumberReader {
    private static final Map<String, Integer> SUFFIXES = Map.of("k", 3, "M", 6, "B", 9, "T", 12);
    private static final Map<String, String> MISTAKEN_SUFFIXES = Map.ofEntries(
            Map.entry("K", "k"),
            Map.entry("m", "M"),
            Map.entry("mn", "M"),
            Map.entry("mln", "M"),
            Map.entry("mio", "M"),
            Map.entry("million", "M"),
            Map.entry("b", "B"),
            Map.entry("bn", "B"),
            Map.entry("bln", "B"),
            Map.entry("billion", "B"),
            Map.entry("G", "B"),
            Map.entry("t", "T"),
            Map.entry("tn", "T"),
            Map.entry("trn", "T"),
            Map.entry("trillion", "T"),
            Map.entry("thousand", "k"),
            Map.entry("pc", "%"),
            Map.entry("pct", "%"),
            Map.entry("percent", "%"));
    private static final String SUFFIX_ADVICE =
            "A number may end in k (thousand), M (million), B (billion), T (trillion) or %";

    private final String text;
    private final Problems problems;

    NumberReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The suffix somebody probably meant by the word, or an empty text. */
    static String suffixMeant(String word) {
        String exact = MISTAKEN_SUFFIXES.get(word);
        return exact != null ? exact : MISTAKEN_SUFFIXES.getOrDefault(Letters.lower(word), "");
    }

    /** Reads the number that begins at {@code start} (a digit, or a point before a digit). */
    Token read(int start) {
        int i = digits(start);
        if (is(i, '.') && Letters.isDigit(at(i + 1))) {
            i = digits(i + 1);
        } else if (is(i, '.') && !is(i + 1, '.')) {
            problems.add(new Span(start, i + 1), "a number does not end in a point", "Leave the point out.");
            return Token.number(0, false, text.substring(start, i + 1), new Span(start, i + 1));
        }
        if (is(i, '.') && Letters.isDigit(at(i + 1))) {
            return manyPoints(start, i);
        }
        int mantissaEnd = i;
        long exponent = 0;
        int e = is(i + 1, '+') || is(i + 1, '-') ? i + 2 : i + 1;
        if ((is(i, 'e') || is(i, 'E')) && Letters.isDigit(at(e))) {
            i = e;
            while (Letters.isDigit(at(i))) {
                i++;
            }
            // nine digits are far beyond any double and still fit a long
            exponent = Long.parseLong(text, e, Math.min(i, e + 9), 10);
            if (text.charAt(e - 1) == '-') {
                exponent = -exponent;
            }
        }
        int numberEnd = i;
        i = Letters.nameEnd(text, i);
        String word = text.substring(numberEnd, i);
        boolean percent = word.isEmpty() && is(i, '%');
        if (percent) {
            i++;
        }
        Span span = new Span(start, i);
        String written = text.substring(start, i);
        Integer shift = word.isEmpty() ? Integer.valueOf(percent ? -2 : 0) : SUFFIXES.get(word);
        if (shift == null) {
            problems.add(span, Quote.code(written) + " is not a number", suffixAdvice(start, numberEnd, word));
            return Token.number(0, false, written, span);
        }
        if (!word.isEmpty() && is(i, '%')) {
            span = new Span(start, i + 1);
            problems.add(span, "a number has one suffix only", "Write the number out.");
            return Token.number(0, true, text.substring(start, i + 1), span);
        }
        return Token.number(
                value(start, mantissaEnd, Math.addExact(exponent, shift.longValue()), span), percent, written, span);
    }

    private double value(int start, int mantissaEnd, long exponent, Span span) {
        String mantissa = text.substring(start, mantissaEnd);
        if (misplacedUnderscore(mantissa)) {
            problems.add(span, "`_` stands between digits only", "Write for example `6_846`.");
            return 0;
        }
        // one decimal text, so that 1.1k is the double nearest to 1100 and 40% the one nearest to 0.4
        double value = Double.parseDouble(mantissa.replace("_", "") + "e" + exponent);
        if (Double.isInfinite(value)) {
            problems.add(span, Quote.code(text.substring(span.start(), span.end())) + " is too large a number", "");
            return 0;
        }
        if (value == 0 && mantissa.chars().anyMatch(c -> c >= '1' && c <= '9')) {
            problems.add(
                    span,
                    Quote.code(text.substring(span.start(), span.end())) + " is too small a number",
                    "Write 0 if that is meant.");
        }
        return value;
    }

    private static boolean misplacedUnderscore(String mantissa) {
        return mantissa.contains("__") || mantissa.endsWith("_") || mantissa.contains("_.") || mantissa.contains("._");
    }

    private Token manyPoints(int start, int from) {
        int i = from;
        while (Letters.isDigit(at(i)) || is(i, '.') || is(i, '_')) {
            i++;
        }
        Span span = new Span(start, i);
        String written = text.substring(start, i);
        problems.add(
                span,
                Quote.code(written) + " is not a number",
                "A number has one decimal point; write dates as `days(\"2022-01-07\")`.");
        return Token.number(0, false, written, span);
    }

    private String suffixAdvice(int start, int numberEnd, String word) {
        String number = Quote.plain(text.substring(start, numberEnd));
        String meant = suffixMeant(word);
        if (!meant.isEmpty()) {
            return "Did you mean `" + number + meant + "`? " + SUFFIX_ADVICE + ".";
        }
        return SUFFIX_ADVICE + ". Units are declared with the quantity, and to multiply write "
                + Quote.code(number + " * " + word) + ".";
    }

    private int digits(int from) {
        int i = from;
        while (Letters.isDigit(at(i)) || is(i, '_')) {
            i++;
        }
        return i;
    }

    private boolean is(int i, char c) {
        return at(i) == c;
    }

    private char at(int i) {
        return i < text.length() ? text.charAt(i) : '\0';
    }
}
