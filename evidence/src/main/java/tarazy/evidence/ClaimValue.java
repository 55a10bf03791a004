package tarazy.evidence;

import java.util.Optional;

/** What a value cell of a claim says. The rules from cell to distribution stand at {@link #formula}. */
public sealed interface ClaimValue {

    /** One number: {@code 6,846}, {@code >3M}, {@code nearly 20%}. */
    record Figure(Bound bound, Numeral number) implements ClaimValue {}

    /** Two numbers, read as a 90 % interval: {@code 20 to 30}; the lower is below the upper. */
    record Range(Numeral low, Numeral high) implements ClaimValue {}

    record YesNo(boolean yes) implements ClaimValue {}

    /** A word of likelihood, such as {@code very likely}. */
    record Likelihood(LikelihoodWord word) implements ClaimValue {}

    /** Anything else: the analyst's own formula, checked by whoever knows the formula language. */
    record FormulaValue(String text) implements ClaimValue {}

    /** An empty cell: the claim states something but gives no value. */
    record Statement() implements ClaimValue {}

    /** A cell that looks like a number or a range but can be read in more than one way, or not at all. */
    record Unreadable(String message, String advice) implements ClaimValue {}

    /**
     * Reads a cell:
     *
     * <pre>
     * cell       = "" | "yes" | "no" | "true" | "false" | likelihood | [bound] number | number "to" number | formula
     * likelihood = the words of {@link LikelihoodWord}
     * bound      = the signs and words of {@link Bound}
     * number     = ["-"] digits ["." digits] [suffix], thousands grouped by "," or "_" or not at all
     * suffix     = "k" | "K" | "M" | "B" | "T" | "bn" | "thousand" | "million" | "billion" | "trillion" | "%" | "percent" | "per cent"
     * </pre>
     *
     * Words are read in either case. Never throws.
     */
    static ClaimValue parse(String cell) {
        return ClaimValueParser.parse(cell);
    }

    /**
     * The distribution this value stands for, in the formula language; empty for a statement and for an unreadable cell.
     *
     * <ul>
     *   <li>a plain figure is uniform over the width of its rounding, half a unit of its last significant digit to either
     *       side; zeros at the end of a whole number are taken as not significant, but then the width is at most
     *       {@link GradeConvention#largestRounding()} of the figure. A figure of 0 and one marked {@code =} are exact
     *   <li>a figure with a bound is uniform from the figure as far as {@link GradeConvention#reach} of it
     *   <li>percentages between 0 % and 100 % stay there, and figures do not change their sign
     *   <li>a range is handed on as {@code low to high}, a 90 % interval
     *   <li>yes is true with the probability {@link GradeConvention#credibility} of the item, no is false with it
     *   <li>a likelihood is true with a probability uniform over the range of the word
     * </ul>
     */
    default Optional<String> formula(GradeConvention convention, ItemGrade grade) {
        return ClaimFormula.of(this, convention, grade);
    }
}
