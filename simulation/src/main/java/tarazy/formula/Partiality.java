package tarazy.formula;

import java.util.List;

/** Whether a formula can be without a value although everything it reads has one. */
public final class Partiality {
    private Partiality() {}

    /**
     * True if the expression divides, takes a power, root or logarithm, may overflow in {@code exp}, or draws with
     * parameters that are not plain numbers.
     */
    public static boolean mayBeMissing(Expression expression) {
        return switch (expression) {
            case Expression.Binary e when e.operator() == Expression.BinaryOperator.DIVIDE -> true;
            case Expression.Binary e when e.operator() == Expression.BinaryOperator.POWER -> true;
            case Expression.Call e when isPartial(e.function()) -> true;
            case Expression.Draw e -> !areLiterals(e.parameters());
            case Expression.Interval e -> !areLiterals(List.of(e.low(), e.high()));
            case Expression.Truncated e -> mayBeMissing(e.distribution()) || !areLiterals(List.of(e.low(), e.high()));
            default -> Children.of(expression).stream().anyMatch(Partiality::mayBeMissing);
        };
    }

    private static boolean isPartial(NumericFunction function) {
        return switch (function) {
            case LOG, SQRT, LOGIT, EXP -> true;
            case MIN, MAX, CLAMP, ABS, LOGISTIC, FLOOR, CEIL, ROUND, SUM, MEAN, KNOWN -> false;
        };
    }

    private static boolean areLiterals(List<Expression> expressions) {
        return expressions.stream().allMatch(e -> Constants.value(e).isPresent());
    }
}
