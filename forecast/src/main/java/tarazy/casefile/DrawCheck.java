package tarazy.casefile;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import tarazy.formula.Children;
import tarazy.formula.Constants;
import tarazy.formula.Expression;
import tarazy.random.Distribution;
import tarazy.random.Family;
import tarazy.random.Truncated;

/**
 * Truncated distributions whose numbers are written out have something between their limits. (Draws by themselves are
 * checked when a formula is parsed.)
 */
final class DrawCheck {

    private DrawCheck() {}

    static void check(FormulaUse use, Problems problems) {
        Children.visit(use.formula().expression(), part -> {
            if (part instanceof Expression.Truncated truncated) {
                try {
                    distribution(truncated);
                } catch (IllegalArgumentException e) {
                    problems.error(
                            use.formula().place(truncated.span()),
                            e.getMessage() + ", in " + use.thing(),
                            "Move the limits");
                }
            }
        });
    }

    /**
     * The distribution a draw or a truncated draw is from, if its numbers are written out.
     *
     * @throws IllegalArgumentException if there is none with these numbers
     */
    private static Optional<Distribution> distribution(Expression expression) {
        return switch (expression) {
            case Expression.Draw draw -> {
                OptionalDouble[] values =
                        draw.parameters().stream().map(Constants::value).toArray(OptionalDouble[]::new);
                yield Arrays.stream(values).allMatch(OptionalDouble::isPresent)
                        ? Family.named(draw.family())
                                .map(family -> family.of(Arrays.stream(values)
                                        .mapToDouble(OptionalDouble::getAsDouble)
                                        .toArray()))
                        : Optional.empty();
            }
            case Expression.Truncated truncated -> {
                OptionalDouble low = Constants.value(truncated.low());
                OptionalDouble high = Constants.value(truncated.high());
                yield low.isPresent() && high.isPresent()
                        ? distribution(truncated.distribution())
                                .map(base -> new Truncated(base, low.getAsDouble(), high.getAsDouble()))
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }
}
