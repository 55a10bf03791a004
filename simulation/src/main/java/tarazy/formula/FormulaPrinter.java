package tarazy.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import tarazy.formula.Expression.BinaryOperator;
import tarazy.formula.Expression.Mixture.Part;

/**
 * Writes expressions as formulas, with as few brackets as possible. What the parser reads from the text equals
 * the expression, apart from the spans.
 */
public final class FormulaPrinter {
    private FormulaPrinter() {}

    /** The canonical text of an expression as the parser delivers it. */
    public static String print(Expression expression) {
        return switch (expression) {
            case Expression.Literal e -> number(e.value(), e.percent());
            case Expression.Reference e -> e.name();
            case Expression.Unary e -> unary(e);
            case Expression.Binary e -> binary(e);
            case Expression.Conditional e ->
                "if " + print(e.condition()) + " then " + print(e.yes()) + " else " + print(e.no());
            case Expression.Call e -> e.function().word() + list(e.arguments());
            case Expression.Draw e -> e.family() + list(e.parameters());
            case Expression.Interval e ->
                within(e.low(), Precedence.TO + 1) + " to " + within(e.high(), Precedence.TO + 1);
            case Expression.Mixture e -> "mix" + parts(e.parts());
            case Expression.Discrete e -> "discrete" + parts(e.parts());
            case Expression.Truncated e -> "truncate" + list(List.of(e.distribution(), e.low(), e.high()));
            case Expression.Fresh e -> "fresh(" + print(e.distribution()) + ")";
            case Expression.Previous e ->
                "previous(" + e.name()
                        + e.initial().stream().map(i -> ", " + print(i)).collect(Collectors.joining()) + ")";
            case Expression.Since e -> "since(" + e.event() + ")";
            case Expression.Time _ -> "time";
            case Expression.Days e -> "days(\"" + e.date() + "\")";
        };
    }

    private static String unary(Expression.Unary e) {
        return switch (e.operator()) {
            case MINUS -> "-" + within(e.operand(), Precedence.SIGN);
            case NOT -> "not " + within(e.operand(), Precedence.NOT);
        };
    }

    private static String binary(Expression.Binary e) {
        int precedence = Precedence.of(e.operator());
        return switch (e.operator()) {
            // groups from the right, and takes a sign on its right without brackets
            case POWER -> within(e.left(), Precedence.VALUE) + "^" + within(e.right(), Precedence.SIGN);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL ->
                within(e.left(), precedence + 1) + sign(e.operator()) + within(e.right(), precedence + 1);
            default -> within(e.left(), precedence) + sign(e.operator()) + within(e.right(), precedence + 1);
        };
    }

    private static String sign(BinaryOperator operator) {
        return switch (operator) {
            case ADD -> " + ";
            case SUBTRACT -> " - ";
            case MULTIPLY -> " * ";
            case DIVIDE -> " / ";
            case POWER -> "^";
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

    /** The expression where everything looser than {@code least} needs brackets. */
    private static String within(Expression expression, int least) {
        String text = print(expression);
        return precedence(expression) < least ? "(" + text + ")" : text;
    }

    private static int precedence(Expression expression) {
        return switch (expression) {
            case Expression.Literal e -> e.value() < 0 ? Precedence.SIGN : Precedence.VALUE;
            case Expression.Unary e -> e.operator() == Expression.UnaryOperator.NOT ? Precedence.NOT : Precedence.SIGN;
            case Expression.Binary e -> Precedence.of(e.operator());
            case Expression.Interval _ -> Precedence.TO;
            case Expression.Conditional _ -> Precedence.LOWEST;
            default -> Precedence.VALUE;
        };
    }

    private static String list(List<Expression> expressions) {
        return expressions.stream().map(FormulaPrinter::print).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String parts(List<Part> parts) {
        return parts.stream()
                .map(part -> print(part.value()) + ": " + print(part.weight()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String number(double value, boolean percent) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no formula has the number " + value);
        }
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (percent) {
            decimal = decimal.scaleByPowerOfTen(2);
        }
        boolean handy = decimal.precision() - decimal.scale() <= 15 && decimal.scale() <= 15;
        String text = handy
                ? decimal.toPlainString()
                : decimal.toString().replace("E+", "e").replace('E', 'e');
        return percent ? text + "%" : text;
    }
}
