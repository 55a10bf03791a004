package tarazy.formula;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import tarazy.formula.Expression.BinaryOperator;
import tarazy.formula.Expression.Mixture.Part;
import tarazy.formula.Expression.UnaryOperator;
import tarazy.random.Family;

/** Makes expressions of every kind that the parser could have read. */
final class RandomExpressions {
    private static final Span NOWHERE = new Span(0, 0);
    private static final List<String> NAMES =
            List.of("a", "x1", "border.length", "_b", "unrest.level", "lever.cpc_transit", "қала", "time.zone", "E5");

    private final Random random;

    RandomExpressions(Random random) {
        this.random = random;
    }

    Expression next(int depth) {
        if (depth <= 1) {
            return leaf();
        }
        int below = depth - 1;
        return switch (random.nextInt(14)) {
            case 0 -> new Expression.Unary(pick(UnaryOperator.values()), next(below), NOWHERE);
            case 1, 2, 3, 4 -> binary(below);
            case 5 -> new Expression.Conditional(next(below), next(below), next(below), NOWHERE);
            case 6 -> call(below);
            case 7 -> draw(below);
            case 8 -> interval(below);
            case 9 -> new Expression.Mixture(parts(() -> next(below)), NOWHERE);
            case 10 -> new Expression.Discrete(parts(this::number), NOWHERE);
            case 11 -> new Expression.Truncated(distribution(below), next(below), reference(), NOWHERE);
            case 12 ->
                new Expression.Previous(name(), random.nextBoolean() ? List.of() : List.of(next(below)), NOWHERE);
            default -> leaf();
        };
    }

    private Expression leaf() {
        return switch (random.nextInt(8)) {
            case 0 -> new Expression.Time(NOWHERE);
            case 1 -> new Expression.Since(name(), NOWHERE);
            case 2 -> new Expression.Days(LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000)), NOWHERE);
            case 3 -> fresh();
            case 4, 5 -> reference();
            default -> number();
        };
    }

    private Expression fresh() {
        while (true) {
            Expression distribution = distribution(1);
            if (!containsFresh(distribution)) {
                return new Expression.Fresh(distribution, NOWHERE);
            }
        }
    }

    private static boolean containsFresh(Expression expression) {
        return expression instanceof Expression.Fresh
                || Children.of(expression).stream().anyMatch(RandomExpressions::containsFresh);
    }

    private Expression binary(int below) {
        BinaryOperator operator = pick(BinaryOperator.values());
        Expression right = next(below);
        OptionalDouble value = Constants.value(right);
        if (operator == BinaryOperator.DIVIDE && value.isPresent() && value.getAsDouble() == 0) {
            right = reference();
        }
        return new Expression.Binary(operator, next(below), right, NOWHERE);
    }

    private Expression call(int below) {
        NumericFunction function = pick(NumericFunction.values());
        int count = function.fewestArguments() == function.mostArguments()
                ? function.fewestArguments()
                : 1 + random.nextInt(4);
        return new Expression.Call(
                function, IntStream.range(0, count).mapToObj(_ -> next(below)).toList(), NOWHERE);
    }

    private Expression draw(int below) {
        Family family = pick(Family.values());
        List<Expression> parameters = new ArrayList<>();
        // a name first, since literal parameters must fit their family
        parameters.add(reference());
        while (parameters.size() < family.parameters().size()) {
            parameters.add(next(below));
        }
        return new Expression.Draw(family.word(), parameters, NOWHERE);
    }

    private Expression interval(int below) {
        return random.nextBoolean()
                ? new Expression.Interval(next(below), reference(), NOWHERE)
                : new Expression.Interval(
                        new Expression.Literal(random.nextDouble(), true, NOWHERE),
                        new Expression.Literal(1 + random.nextInt(100), true, NOWHERE),
                        NOWHERE);
    }

    private Expression distribution(int below) {
        return random.nextBoolean() ? draw(1) : interval(below == 1 ? 1 : 2);
    }

    private List<Part> parts(java.util.function.Supplier<Expression> value) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> new Part(value.get(), random.nextBoolean() ? reference() : positive()))
                .toList();
    }

    private Expression positive() {
        return new Expression.Literal(random.nextDouble() + 0.001, random.nextBoolean(), NOWHERE);
    }

    private Expression number() {
        double value = switch (random.nextInt(6)) {
            case 0 -> random.nextInt(10);
            case 1 -> random.nextInt(1_000_000);
            case 2 -> random.nextDouble();
            case 3 -> Math.abs(Double.longBitsToDouble(random.nextLong()));
            case 4 -> random.nextLong(Long.MAX_VALUE);
            default -> random.nextInt(1000) / 10.0;
        };
        return new Expression.Literal(Double.isFinite(value) ? value : 1, random.nextInt(4) == 0, NOWHERE);
    }

    private Expression reference() {
        return new Expression.Reference(name(), NOWHERE);
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
