package tarazy.formula;

import java.util.List;

/**
 * Reads formulas.
 *
 * <p>From loose to tight: {@code if c then x else y}; {@code or}; {@code and}; {@code not}; comparisons;
 * {@code low to high}; {@code + -}; {@code * /}; the sign {@code -}; {@code ^}, which groups from the
 * right. Comparisons and intervals do not stand in a row.
 */
public final class FormulaParser {
    private FormulaParser() {}

    /**
     * Reads a formula of at most 100,000 characters, 20,000 parts and 200 levels.
     *
     * @throws FormulaException with every fault found (at most 25), in the order of the text
     */
    public static Expression parse(String text) throws FormulaException {
        Problems problems = new Problems();
        if (text.length() > Limits.LENGTH) {
            problems.add(
                    new Span(Limits.LENGTH, text.length()),
                    "the formula is longer than " + Limits.LENGTH + " characters",
                    "Give parts of it names of their own.");
            throw new FormulaException(problems.inOrder());
        }
        List<Token> tokens = Tokenizer.tokens(text, problems);
        try {
            Expression result = new ExpressionReader(new Cursor(text, tokens), problems).all();
            if (Limits.keeps(result, problems)) {
                new FormulaRules(text, problems).check(result);
                if (problems.isEmpty()) {
                    return result;
                }
            }
        } catch (ExpressionReader.TooDeep _) {
            // reported where it was thrown
        }
        throw new FormulaException(problems.inOrder());
    }
}
