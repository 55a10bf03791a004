package tarazy.formula;

import java.util.List;

/** Short forms for tests. */
final class Formulas {
    private Formulas() {}

    static Expression parse(String text) {
        try {
            return FormulaParser.parse(text);
        } catch (FormulaException e) {
            throw new AssertionError(text + ": " + e.problems(), e);
        }
    }

    static List<FormulaProblem> problems(String text) {
        try {
            Expression expression = FormulaParser.parse(text);
            throw new AssertionError("no problem in " + text + ", read as " + FormulaPrinter.print(expression));
        } catch (FormulaException e) {
            return e.problems();
        }
    }

    /** Each problem as {@code [text of the span] message. Advice}. */
    static List<String> faults(String text) {
        return problems(text).stream().map(problem -> fault(text, problem)).toList();
    }

    static String fault(String text, FormulaProblem problem) {
        String place = text.substring(problem.span().start(), problem.span().end());
        return ("[" + place + "] " + problem.message() + ". " + problem.advice()).strip();
    }
}
