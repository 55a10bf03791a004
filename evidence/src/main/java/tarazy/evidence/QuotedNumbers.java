package tarazy.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tarazy.evidence.ClaimValue.Figure;
import tarazy.evidence.ClaimValue.FormulaValue;
import tarazy.evidence.ClaimValue.Likelihood;
import tarazy.evidence.ClaimValue.Range;
import tarazy.evidence.ClaimValue.Statement;
import tarazy.evidence.ClaimValue.Unreadable;
import tarazy.evidence.ClaimValue.YesNo;

/** Whether the numbers of a value stand in its quote, in digits or in English words. */
public final class QuotedNumbers {

    /** A number inside a formula; digits that belong to a name or a date are none. */
    private static final Pattern LITERAL =
            Pattern.compile("(?<![\\p{L}\\p{N}_.\"-])(\\d++(?:_\\d++)*+(?:\\.\\d++)?+)([kMBT%]?)(?![\\p{L}\\p{N}_.-])");

    private QuotedNumbers() {}

    /**
     * The first number of a value that its quote does not have; empty if it has them all or the value has none. Of a
     * formula one number is enough, the others may be the analyst's.
     */
    public static Optional<String> missing(ClaimValue value, String quote) {
        return switch (value) {
            case Figure(Bound bound, Numeral number) -> missing(List.of(number), quote);
            case Range(Numeral low, Numeral high) -> missing(List.of(low, high), quote);
            case FormulaValue(String text) -> missingFromFormula(text, quote);
            case YesNo(boolean yes) -> Optional.empty();
            case Likelihood(LikelihoodWord word) -> Optional.empty();
            case Statement() -> Optional.empty();
            case Unreadable(String message, String advice) -> Optional.empty();
        };
    }

    private static Optional<String> missing(List<Numeral> numbers, String quote) {
        Set<BigDecimal> quoted = in(quote);
        return numbers.stream()
                .filter(number -> !quoted.contains(number.value().abs()))
                .map(Numeral::formula)
                .findFirst();
    }

    private static Optional<String> missingFromFormula(String formula, String quote) {
        Set<BigDecimal> quoted = in(quote);
        List<Numeral> literals = new ArrayList<>();
        Matcher matcher = LITERAL.matcher(formula);
        while (matcher.find()) {
            ClaimValueParser.number(matcher.group()).ifPresent(literals::add);
        }
        boolean one = literals.stream().anyMatch(literal -> quoted.contains(literal.value()));
        return literals.isEmpty() || one
                ? Optional.empty()
                : Optional.of(literals.getFirst().formula());
    }

    /**
     * All numbers a text mentions, without sign. A number with a scale counts both bare and scaled: {@code 3 million} is 3
     * and 3,000,000, {@code 20 percent} is 20 and 0.2; in {@code three to four million} both ends are millions as well.
     */
    public static Set<BigDecimal> in(String text) {
        // compareTo makes 2.50 and 2.5 one number
        Set<BigDecimal> numbers = new TreeSet<>();
        numbers.addAll(new NumberWords(text).numbers());
        return numbers;
    }
}
