package tarazy.formula;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The value of expressions made of literal numbers only. */
public final class Constants {
    private Constants() {}

    /**
     * The value of an expression in which only numbers, operators, choices and functions of numbers occur;
     * empty if it depends on anything else. May be NaN ({@code 0 / 0}) or infinite.
     */
    public static OptionalDouble value(Expression expression) {
        return value(expression, other -> OptionalDouble.empty());
    }

    /** @param others gives the value of what is neither number nor operation */
    static OptionalDouble value(Expression expression, Function<Expression, OptionalDouble> others) {
        return switch (expression) {
            case Expression.Literal(double value, boolean _, Span _) -> OptionalDouble.of(value);
            case Expression.Unary e -> unary(e, others);
            case Expression.Binary e -> {
                OptionalDouble left = value(e.left(), others);
                OptionalDouble right = left.isEmpty() ? left : value(e.right(), others);
                yield right.isEmpty()
                        ? right
                        : OptionalDouble.of(Arithmetic.binary(e.operator(), left.getAsDouble(), right.getAsDouble()));
            }
            case Expression.Conditional e -> conditional(e, others);
            case Expression.Call e -> call(e.function(), e.arguments(), others);
            default -> others.apply(expression);
        };
    }

    private static OptionalDouble unary(Expression.Unary e, Function<Expression, OptionalDouble> others) {
        OptionalDouble operand = value(e.operand(), others);
        return operand.isEmpty() ? operand : OptionalDouble.of(Arithmetic.unary(e.operator(), operand.getAsDouble()));
    }

    private static OptionalDouble conditional(Expression.Conditional e, Function<Expression, OptionalDouble> others) {
        OptionalDouble condition = value(e.condition(), others);
        OptionalDouble yes = condition.isEmpty() ? condition : value(e.yes(), others);
        OptionalDouble no = yes.isEmpty() ? yes : value(e.no(), others);
        if (no.isEmpty() || Double.isNaN(condition.getAsDouble())) {
            return no.isEmpty() ? no : condition;
        }
        return condition.getAsDouble() != 0 ? yes : no;
    }

    private static OptionalDouble call(
            NumericFunction function, List<Expression> arguments, Function<Expression, OptionalDouble> others) {
        double[] values = new double[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            OptionalDouble value = value(arguments.get(i), others);
            if (value.isEmpty()) {
                return value;
            }
            values[i] = value.getAsDouble();
        }
        return OptionalDouble.of(Arithmetic.call(function, values));
    }
}
