package tarazy.formula;

import java.util.stream.Collectors;

/** Writes every operation in brackets, independently of what {@link FormulaPrinter} knows of precedence. */
final class Grouped {
    private Grouped() {}

    static String text(Expression expression) {
        return switch (expression) {
            case Expression.Unary e ->
                "(" + (e.operator() == Expression.UnaryOperator.NOT ? "not " : "-") + text(e.operand()) + ")";
            case Expression.Binary e -> "(" + text(e.left()) + sign(e) + text(e.right()) + ")";
            case Expression.Interval e -> "(" + text(e.low()) + " to " + text(e.high()) + ")";
            case Expression.Conditional e ->
                "(if " + text(e.condition()) + " then " + text(e.yes()) + " else " + text(e.no()) + ")";
            case Expression.Call e ->
                e.arguments().stream()
                        .map(Grouped::text)
                        .collect(Collectors.joining(", ", e.function().word() + "(", ")"));
            case Expression.Reference e -> e.name();
            case Expression.Literal e -> String.valueOf((long) e.value());
            default -> throw new AssertionError("not in the table: " + expression);
        };
    }

    private static String sign(Expression.Binary e) {
        return switch (e.operator()) {
            case ADD -> " + ";
            case SUBTRACT -> " - ";
            case MULTIPLY -> " * ";
            case DIVIDE -> " / ";
            case POWER -> " ^ ";
            case LESS -> " < ";
            case LESS_OR_EQUAL -> " <= ";
            case GREATER -> " > ";
            case GREATER_OR_EQUAL -> " >= ";
            case EQUAL -> " == ";
            case NOT_EQUAL -> " != ";
            case AND -> " and ";
            case OR -> " or ";
        };
    }
}
