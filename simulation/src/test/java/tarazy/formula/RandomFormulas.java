package tarazy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Random formulas over the names a, b and c, and an interpreter for them that takes one run at a time. */
final class RandomFormulas {
    private static final Span NOWHERE = new Span(0, 0);

    private RandomFormulas() {}

    static Expression ofNumbers(SplittableRandom random, int depth) {
        if (depth == 0 || random.nextInt(6) == 0) {
            return random.nextBoolean()
                    ? new Expression.Literal(random.nextInt(-4, 5) * 0.5, false, NOWHERE)
                    : new Expression.Reference(List.of("a", "b", "c").get(random.nextInt(3)), NOWHERE);
        }
        return switch (random.nextInt(8)) {
            case 0 ->
                new Expression.Unary(
                        pick(random, Expression.UnaryOperator.values()), ofNumbers(random, depth - 1), NOWHERE);
            case 1 ->
                new Expression.Conditional(
                        ofNumbers(random, depth - 1),
                        ofNumbers(random, depth - 1),
                        ofNumbers(random, depth - 1),
                        NOWHERE);
            case 2, 3 -> call(random, depth);
            default ->
                new Expression.Binary(
                        pick(random, Expression.BinaryOperator.values()),
                        ofNumbers(random, depth - 1),
                        ofNumbers(random, depth - 1),
                        NOWHERE);
        };
    }

    private static Expression call(SplittableRandom random, int depth) {
        NumericFunction function = pick(random, NumericFunction.values());
        int most = Math.min(function.mostArguments(), 4);
        int count = random.nextInt(function.fewestArguments(), most + 1);
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(ofNumbers(random, depth - 1));
        }
        return new Expression.Call(function, arguments, NOWHERE);
    }

    private static <T> T pick(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    static double value(Expression e, ToDoubleFunction<String> names) {
        return switch (e) {
            case Expression.Literal literal -> literal.value();
            case Expression.Reference reference -> names.applyAsDouble(reference.name());
            case Expression.Unary unary -> unary(unary.operator(), value(unary.operand(), names));
            case Expression.Binary binary ->
                binary(binary.operator(), value(binary.left(), names), value(binary.right(), names));
            case Expression.Conditional choice -> {
                double condition = value(choice.condition(), names);
                yield Double.isNaN(condition)
                        ? Double.NaN
                        : condition != 0 ? value(choice.yes(), names) : value(choice.no(), names);
            }
            case Expression.Call call ->
                call(
                        call.function(),
                        call.arguments().stream()
                                .mapToDouble(argument -> value(argument, names))
                                .toArray());
            default -> throw new IllegalArgumentException(e.toString());
        };
    }

    private static double unary(Expression.UnaryOperator operator, double x) {
        return switch (operator) {
            case MINUS -> -x;
            case NOT -> Double.isNaN(x) ? x : x == 0 ? 1 : 0;
        };
    }

    private static double binary(Expression.BinaryOperator operator, double x, double y) {
        boolean missing = Double.isNaN(x) || Double.isNaN(y);
        return switch (operator) {
            case ADD -> x + y;
            case SUBTRACT -> x - y;
            case MULTIPLY -> x * y;
            case DIVIDE -> y == 0 ? Double.NaN : x / y;
            case POWER -> missing || (x == 0 && y < 0) ? Double.NaN : Math.pow(x, y);
            case LESS -> missing ? Double.NaN : truth(x < y);
            case LESS_OR_EQUAL -> missing ? Double.NaN : truth(x <= y);
            case GREATER -> missing ? Double.NaN : truth(x > y);
            case GREATER_OR_EQUAL -> missing ? Double.NaN : truth(x >= y);
            case EQUAL -> missing ? Double.NaN : truth(x == y);
            case NOT_EQUAL -> missing ? Double.NaN : truth(x != y);
            case AND -> missing ? Double.NaN : truth(x != 0 && y != 0);
            case OR -> missing ? Double.NaN : truth(x != 0 || y != 0);
        };
    }

    private static double truth(boolean value) {
        return value ? 1 : 0;
    }

    private static double call(NumericFunction function, double[] x) {
        return switch (function) {
            case MIN -> java.util.Arrays.stream(x).reduce(Math::min).orElseThrow();
            case MAX -> java.util.Arrays.stream(x).reduce(Math::max).orElseThrow();
            case CLAMP -> Math.min(Math.max(x[0], x[1]), x[2]);
            case EXP -> Math.exp(x[0]);
            case LOG -> x[0] > 0 ? Math.log(x[0]) : Double.NaN;
            case SQRT -> Math.sqrt(x[0]);
            case ABS -> Math.abs(x[0]);
            case LOGISTIC -> 1 / (1 + Math.exp(-x[0]));
            case LOGIT -> x[0] > 0 && x[0] < 1 ? Math.log(x[0] / (1 - x[0])) : Double.NaN;
            case FLOOR -> Math.floor(x[0]);
            case CEIL -> Math.ceil(x[0]);
            case ROUND -> Math.floor(x[0] + 0.5);
            case SUM -> java.util.stream.DoubleStream.of(x).reduce(0, Double::sum);
            case MEAN -> java.util.stream.DoubleStream.of(x).reduce(0, Double::sum) / x.length;
            case KNOWN -> Double.isNaN(x[0]) ? 0 : 1;
        };
    }
}
