package tarazy.formula;

import java.util.List;
import java.util.OptionalDouble;
import tarazy.formula.Expression.Mixture.Part;
import tarazy.random.Family;

/** What a well-formed formula must keep beyond its grammar, as far as its text alone can tell. */
final class FormulaRules {
    private final String text;
    private final Problems problems;

    FormulaRules(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    void check(Expression root) {
        check(root, false);
    }

    private void check(Expression expression, boolean insideFresh) {
        switch (expression) {
            case Expression.Draw e -> draw(e);
            case Expression.Interval e -> interval(e);
            case Expression.Mixture e -> weights(e.parts());
            case Expression.Discrete e -> {
                constantValues(e.parts());
                weights(e.parts());
            }
            case Expression.Truncated e -> truncated(e);
            case Expression.Fresh e -> fresh(e, insideFresh);
            case Expression.Binary e -> division(e);
            default -> {}
        }
        boolean fresh = insideFresh || expression instanceof Expression.Fresh;
        for (Expression child : Children.of(expression)) {
            check(child, fresh);
        }
    }

    /** Parameters that are plain numbers are checked now, all others in every run. */
    private void draw(Expression.Draw e) {
        double[] values = new double[e.parameters().size()];
        for (int i = 0; i < values.length; i++) {
            OptionalDouble value = Constants.value(e.parameters().get(i));
            if (value.isEmpty()) {
                return;
            }
            values[i] = value.getAsDouble();
        }
        try {
            Family.named(e.family()).ifPresent(family -> family.of(values));
        } catch (IllegalArgumentException refused) {
            problems.add(e.span(), String.valueOf(refused.getMessage()), Vocabulary.adviceToWrite(e.family()));
        }
    }

    private void interval(Expression.Interval e) {
        OptionalDouble low = Constants.value(e.low());
        OptionalDouble high = Constants.value(e.high());
        if (low.isEmpty() || high.isEmpty()) {
            return;
        }
        if (isPercent(e.low()) != isPercent(e.high()) && low.getAsDouble() != 0 && high.getAsDouble() != 0) {
            problems.add(
                    e.span(),
                    "one end of the interval is a percentage, the other is not",
                    "Write both ends with %, for example `20% to 30%`, or neither.");
        } else if (low.getAsDouble() == high.getAsDouble()) {
            problems.add(
                    e.span(), "both ends of the interval are the same", "Write the number alone if it is certain.");
        } else if (low.getAsDouble() > high.getAsDouble()) {
            problems.add(
                    e.span(),
                    "the interval runs from the higher to the lower end",
                    "Write " + Quote.code(written(e.high()) + " to " + written(e.low())) + ".");
        }
    }

    private static boolean isPercent(Expression expression) {
        return switch (expression) {
            case Expression.Literal(double _, boolean percent, Span _) -> percent;
            case Expression.Unary e -> isPercent(e.operand());
            default -> false;
        };
    }

    private void constantValues(List<Part> parts) {
        for (Part part : parts) {
            if (!Broken.isIn(part.value()) && Constants.value(part.value()).isEmpty()) {
                problems.add(
                        part.value().span(),
                        "the values of `discrete` are plain numbers",
                        "Use `mix(value: weight, …)` for values that are computed or drawn.");
            }
        }
    }

    private void weights(List<Part> parts) {
        boolean allZero = true;
        for (Part part : parts) {
            OptionalDouble weight = Constants.value(part.weight());
            if (weight.isPresent() && !(weight.getAsDouble() >= 0 && weight.getAsDouble() < Double.POSITIVE_INFINITY)) {
                problems.add(
                        part.weight().span(),
                        "the weight " + Quote.code(written(part.weight())) + " is not a number from 0 upwards",
                        "Weights are shares or counts; they need not sum to 1.");
                allZero = false;
            }
            allZero &= weight.isPresent() && weight.getAsDouble() == 0;
        }
        if (allZero) {
            problems.add(
                    parts.getFirst().weight().span(), "all weights are 0", "Give at least one value a weight above 0.");
        }
    }

    private void truncated(Expression.Truncated e) {
        if (e.distribution() instanceof Expression.Fresh fresh) {
            problems.add(
                    fresh.span(),
                    "`fresh` stands outside of `truncate`",
                    "Write `fresh(truncate(distribution, low, high))`.");
        } else if (e.distribution() instanceof Expression.Mixture || e.distribution() instanceof Expression.Discrete) {
            problems.add(
                    e.distribution().span(),
                    "`truncate` takes no mixture",
                    "Truncate the parts instead: `mix(truncate(a, low, high): 0.7, …)`.");
        } else if (!isDistribution(e.distribution())) {
            problems.add(
                    e.distribution().span(),
                    Quote.code(written(e.distribution())) + " is not a distribution",
                    "`truncate` takes a distribution, for example `truncate(normal(55, 8), 40, 70)`; "
                            + "to limit any value, write `clamp(x, low, high)`.");
        }
        OptionalDouble low = Constants.value(e.low());
        OptionalDouble high = Constants.value(e.high());
        if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
            problems.add(
                    e.low().span().to(e.high().span()),
                    "the lower limit is above the upper limit",
                    "Write `truncate(distribution, low, high)`.");
        }
    }

    private void fresh(Expression.Fresh e, boolean insideFresh) {
        if (insideFresh) {
            problems.add(
                    e.span(),
                    "`fresh` stands inside `fresh`",
                    "Everything inside `fresh(…)` is drawn anew at every step already.");
        } else if (!(e.distribution() instanceof Expression.Fresh) && !isDistribution(e.distribution())) {
            problems.add(
                    e.distribution().span(),
                    Quote.code(written(e.distribution())) + " is not a distribution",
                    "`fresh` takes one distribution, for example `2 * fresh(normal(0, 1))`.");
        }
    }

    private static boolean isDistribution(Expression expression) {
        return switch (expression) {
            case Expression.Draw _, Expression.Interval _, Expression.Truncated _ -> true;
            case Expression.Mixture _, Expression.Discrete _ -> true;
            default -> Broken.is(expression);
        };
    }

    private void division(Expression.Binary e) {
        if (e.operator() == Expression.BinaryOperator.DIVIDE) {
            OptionalDouble divisor = Constants.value(e.right());
            if (divisor.isPresent() && divisor.getAsDouble() == 0) {
                problems.add(e.right().span(), "division by 0", "Check the number below the stroke.");
            }
        }
    }

    private String written(Expression expression) {
        return text.substring(expression.span().start(), expression.span().end());
    }
}
