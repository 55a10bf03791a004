package tarazy.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tarazy.text.Cardinals;
import tarazy.text.FoldedText;

/** Reads the numbers of an English text, one pass from left to right. */
final class NumberWords {

    private static final Pattern TOKEN =
            Pattern.compile("\\d{1,3}(?:[, ]\\d{3})++(?![\\d,])(?:\\.\\d++)?+|\\d++(?:\\.\\d++)?+|\\p{L}++|[%-]");

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("half", new BigDecimal("0.5")),
            Map.entry("quarter", new BigDecimal("0.25")),
            Map.entry("quarters", new BigDecimal("0.25")),
            Map.entry("fifth", new BigDecimal("0.2")),
            Map.entry("fifths", new BigDecimal("0.2")),
            Map.entry("tenth", new BigDecimal("0.1")),
            Map.entry("tenths", new BigDecimal("0.1")),
            Map.entry("dozen", BigDecimal.valueOf(12)),
            Map.entry("hundred", new BigDecimal("1e2")),
            Map.entry("thousand", new BigDecimal("1e3")),
            Map.entry("k", new BigDecimal("1e3")),
            Map.entry("million", new BigDecimal("1e6")),
            Map.entry("mln", new BigDecimal("1e6")),
            Map.entry("m", new BigDecimal("1e6")),
            Map.entry("billion", new BigDecimal("1e9")),
            Map.entry("bln", new BigDecimal("1e9")),
            Map.entry("bn", new BigDecimal("1e9")),
            Map.entry("b", new BigDecimal("1e9")),
            Map.entry("trillion", new BigDecimal("1e12")),
            Map.entry("tn", new BigDecimal("1e12")));

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST = 40;

    private static final Set<String> PERCENT = Set.of("%", "percent", "percentage");
    private static final Set<String> BETWEEN = Set.of("to", "and", "or", "-", "through");

    private final List<String> tokens = new ArrayList<>();
    private final List<BigDecimal> numbers = new ArrayList<>();
    /** Number before a word such as "to" that may share the scale of the one after it. */
    private Optional<BigDecimal> waiting = Optional.empty();

    private int at;

    NumberWords(String text) {
        Matcher matcher = TOKEN.matcher(FoldedText.of(text).text().toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        while (at < tokens.size()) {
            step();
        }
    }

    List<BigDecimal> numbers() {
        return numbers;
    }

    private String token(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : "";
    }

    private void step() {
        int start = at;
        boolean inDigits = startsWithDigit(token(0));
        Optional<BigDecimal> read = inDigits ? digits() : group();
        if (read.isEmpty()) {
            waiting = Optional.empty();
            at = start + 1;
            return;
        }
        BigDecimal number = read.get();
        BigDecimal scale = scale();
        Optional<BigDecimal> compound = inDigits ? Optional.empty() : compound(number.multiply(scale), scale);
        if (compound.isPresent()) {
            numbers.add(compound.get().multiply(percent()));
            waiting = Optional.empty();
            return;
        }
        BigDecimal all = scale.multiply(percent());
        numbers.add(number);
        numbers.add(number.multiply(all));
        waiting.ifPresent(lower -> numbers.add(lower.multiply(all)));
        boolean bare = all.compareTo(BigDecimal.ONE) == 0;
        waiting = bare && BETWEEN.contains(token(0)) ? Optional.of(number) : Optional.empty();
        at += waiting.isPresent() ? 1 : 0;
    }

    private static boolean startsWithDigit(String token) {
        return !token.isEmpty() && token.charAt(0) >= '0' && token.charAt(0) <= '9';
    }

    private Optional<BigDecimal> digits() {
        String token = token(0);
        at++;
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        // "on 6 160 people" may be two numbers or one
        for (String part : token.contains(" ") ? token.split(" ", -1) : new String[0]) {
            numbers.add(new BigDecimal(part.replace(",", "")));
        }
        return Optional.of(new BigDecimal(token.replace(",", "").replace(" ", "")));
    }

    /** The scales that follow a number, multiplied: {@code hundred thousand} is 1e5, {@code quarters} 0.25. */
    private BigDecimal scale() {
        BigDecimal scale = BigDecimal.ONE;
        for (int most = 0; most < 3; most++) {
            int hyphen = token(0).equals("-") ? 1 : 0;
            BigDecimal next = SCALES.get(token(hyphen));
            if (next == null) {
                break;
            }
            scale = scale.multiply(next);
            at += hyphen + 1;
        }
        return scale;
    }

    private BigDecimal percent() {
        if (PERCENT.contains(token(0))) {
            at++;
            return HUNDREDTH;
        }
        if (token(0).equals("per") && token(1).equals("cent")) {
            at += 2;
            return HUNDREDTH;
        }
        return BigDecimal.ONE;
    }

    /** "six thousand" goes on with "eight hundred and forty-six": scales must fall. */
    private Optional<BigDecimal> compound(BigDecimal first, BigDecimal firstScale) {
        Optional<BigDecimal> total = Optional.empty();
        BigDecimal sum = first;
        BigDecimal last = firstScale;
        while (last.compareTo(THOUSAND) >= 0) {
            int before = at;
            at += token(0).equals("and") ? 1 : 0;
            Optional<BigDecimal> next = startsWithDigit(token(0)) ? Optional.empty() : group();
            BigDecimal scale = scale();
            if (next.isEmpty() || scale.compareTo(last) >= 0 || token(0).equals("%")) {
                at = before;
                break;
            }
            sum = sum.add(next.get().multiply(scale));
            total = Optional.of(sum);
            last = scale;
        }
        return total;
    }

    /** A number below a thousand in words, "a" before a scale, or "half". Moves on only if there is one. */
    private Optional<BigDecimal> group() {
        if (token(0).equals("half")) {
            at += token(1).equals("a") && SCALES.containsKey(token(2)) ? 2 : 1;
            return Optional.of(HALF);
        }
        Optional<Integer> read = belowHundred();
        if (read.isEmpty() && (token(0).equals("a") || token(0).equals("an")) && SCALES.containsKey(token(1))) {
            at++;
            read = Optional.of(1);
        }
        if (read.isEmpty()) {
            return Optional.empty();
        }
        int number = read.get();
        if (token(0).equals("hundred")) {
            at++;
            number *= 100;
            int before = at;
            at += token(0).equals("and") ? 1 : 0;
            Optional<Integer> rest = belowHundred();
            at = rest.isPresent() ? at : before;
            number += rest.orElse(0);
        }
        if (token(0).equals("and") && token(1).equals("a") && token(2).equals("half")) {
            at += 3;
            return Optional.of(BigDecimal.valueOf(number).add(HALF));
        }
        return Optional.of(BigDecimal.valueOf(number));
    }

    private Optional<Integer> belowHundred() {
        Integer tens = Cardinals.tens(token(0));
        if (tens != null) {
            at++;
            int hyphen = token(0).equals("-") ? 1 : 0;
            Integer unit = Cardinals.unit(token(hyphen));
            at += unit == null ? 0 : hyphen + 1;
            return Optional.of(tens + (unit == null ? 0 : unit));
        }
        Integer small = Cardinals.belowTwenty(token(0));
        at += small == null ? 0 : 1;
        return Optional.ofNullable(small);
    }
}
