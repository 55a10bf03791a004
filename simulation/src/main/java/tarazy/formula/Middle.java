package tarazy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tarazy.random.Distribution;
import tarazy.random.Mixture;
import tarazy.random.Point;

/** The value of a formula with every distribution in it at its median: what stands for it where nothing is drawn. */
public final class Middle {
    private static final double HALF = 0.5;

    private final List<FormulaProblem> problems = new ArrayList<>();

    private Middle() {}

    /**
     * The value; empty if it depends on a name or on time. May be NaN or infinite.
     *
     * @throws FormulaException if there is no such distribution, with every fault found
     */
    public static OptionalDouble value(Expression expression) throws FormulaException {
        if (depends(expression)) {
            return OptionalDouble.empty();
        }
        Middle middle = new Middle();
        double value = middle.of(expression);
        if (!middle.problems.isEmpty()) {
            throw new FormulaException(middle.problems);
        }
        return OptionalDouble.of(value);
    }

    private static boolean depends(Expression expression) {
        return switch (expression) {
            case Expression.Reference _,
                    Expression.Previous _,
                    Expression.Since _,
                    Expression.Time _,
                    Expression.Days _ -> true;
            default -> Children.of(expression).stream().anyMatch(Middle::depends);
        };
    }

    private double of(Expression expression) {
        return Constants.value(expression, drawn -> OptionalDouble.of(median(drawn)))
                .orElse(Double.NaN);
    }

    private double median(Expression drawn) {
        try {
            return distribution(drawn).quantile(HALF);
        } catch (FormulaException faults) {
            problems.addAll(faults.problems());
        } catch (IllegalArgumentException noMixture) {
            problems.add(new FormulaProblem(drawn.span(), String.valueOf(noMixture.getMessage()), ""));
        }
        return Double.NaN;
    }

    private Distribution distribution(Expression expression) throws FormulaException {
        return switch (expression) {
            case Expression.Fresh e -> distribution(e.distribution());
            case Expression.Mixture e -> mixture(e.parts());
            case Expression.Discrete e -> mixture(e.parts());
            case Expression.Draw _, Expression.Interval _, Expression.Truncated _ -> draw(expression);
            default -> new Point(of(expression));
        };
    }

    private Distribution mixture(List<Expression.Mixture.Part> parts) throws FormulaException {
        List<Mixture.Component> components = new ArrayList<>();
        for (Expression.Mixture.Part part : parts) {
            components.add(new Mixture.Component(of(part.weight()), distribution(part.value())));
        }
        return new Mixture(components);
    }

    private Distribution draw(Expression expression) throws FormulaException {
        List<Double> parameters = new ArrayList<>();
        DistributionCompiler compiler = new DistributionCompiler(
                parameter -> {
                    parameters.add(of(parameter));
                    return parameters.size() - 1;
                },
                register -> OptionalDouble.of(parameters.get(register)));
        if (compiler.source(expression) instanceof DrawSource.Fixed(Distribution distribution)) {
            return distribution;
        }
        throw new IllegalStateException("a distribution with known parameters is known");
    }
}
