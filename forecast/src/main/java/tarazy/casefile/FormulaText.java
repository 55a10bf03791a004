package tarazy.casefile;

import tarazy.formula.Expression;
import tarazy.formula.Span;

/**
 * A formula of the case, parsed, that knows where each of its characters stands in its file.
 *
 * @param text as the formula language sees it: quoting and folding of the file undone
 * @param place where the field's value begins
 * @param layout where the characters of {@code text} stand in the file
 */
public record FormulaText(String text, Expression expression, Place place, TextLayout layout) {

    /** A formula that stands on one line of its file as it is. */
    public FormulaText(String text, Expression expression, Place place) {
        this(text, expression, place, TextLayout.inline(place));
    }

    /** Where a part of the formula begins in the file. */
    public Place place(Span span) {
        return layout.place(span.start());
    }
}
