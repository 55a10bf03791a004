package tarazy.text.snippet;

import java.math.BigDecimal;
import java.util.Optional;
import tarazy.text.Span;

/**
 * A figure. Percentages keep their number: "20 percent" is 20 with the unit {@code %}.
 *
 * @param span from the comparator to the unit
 * @param value exact; scales such as "million" are multiplied in
 * @param upper of a range
 * @param measures the words that say what is counted or measured, in lower case, or empty
 * @param owner id of the actor mentioned nearest in the sentence, or empty
 */
public record Quantity(
        Span span,
        Comparator comparator,
        BigDecimal value,
        Optional<BigDecimal> upper,
        Unit unit,
        String measures,
        String owner)
        implements Snippet {}
