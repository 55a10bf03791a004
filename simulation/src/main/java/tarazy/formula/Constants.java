package tarazy.formula;

import java.util.List;
import java.util.OptionalDouble;

/** The value of expressions made of literal numbers only. */
public final class Constants {
    private Constants() {}

    /**
     * The value of an expression in which only numbers, operators, choices and functions of numbers occur;
     * empty if it depends on anything else. May be NaN ({@code 0 / 0}) or infinite.
     */
    public static OptionalDouble value(Expression expression) {
        return switch (expression) {
            case Expression.Literal(double value, boolean _, Span _) -> OptionalDouble.of(value);
            case Expression.Unary e -> unary(e);
            case Expression.Binary e -> {
                OptionalDouble left = value(e.left());
                OptionalDouble right = left.isEmpty() ? left : value(e.right());
                yield right.isEmpty()
                        ? right
                        : OptionalDouble.of(Arithmetic.binary(e.operator(), left.getAsDouble(), right.getAsDouble()));
            }
            case Expression.Conditional e -> conditional(e);
            case Expression.Call e -> call(e.function(), e.arguments());
            default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble unary(Expression.Unary e) {
        OptionalDouble operand = value(e.operand());
        return operand.isEmpty() ? operand : OptionalDouble.of(Arithmetic.unary(e.operator(), operand.getAsDouble()));
    }

    private static OptionalDouble conditional(Expression.Conditional e) {
        OptionalDouble condition = value(e.condition());
        OptionalDouble yes = condition.isEmpty() ? condition : value(e.yes());
        OptionalDouble no = yes.isEmpty() ? yes : value(e.no());
        if (no.isEmpty() || Double.isNaN(condition.getAsDouble())) {
            return no.isEmpty() ? no : condition;
        }
        return condition.getAsDouble() != 0 ? yes : no;
    }

    private static OptionalDouble call(NumericFunction function, List<Expression> arguments) {
        double[] values = new double[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            OptionalDouble value = value(arguments.get(i));
            if (value.isEmpty()) {
                return value;
            }
            values[i] = value.getAsDouble();
        }
        return OptionalDouble.of(Arithmetic.call(function, values));
    }
}
