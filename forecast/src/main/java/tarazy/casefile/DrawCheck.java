package tarazy.casefile;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import tarazy.formula.Constants;
import tarazy.formula.Expression;
import tarazy.random.Distribution;
import tarazy.random.Family;
import tarazy.random.Truncated;

/** Distributions whose parameters are written out exist: no {@code bernoulli(1.3)}, no {@code normal(5, -1)}. */
final class DrawCheck {

    private DrawCheck() {}

    static void check(FormulaUse use, Problems problems) {
        Parts.visit(use.formula().expression(), part -> {
            if (part instanceof Expression.Truncated truncated && fault(truncated.distribution()).isPresent()) {
                return;
            }
            fault(part).ifPresent(fault -> problems.error(
                    use.formula().place(part.span()), fault + ", in " + use.thing(), "Correct the numbers"));
        });
    }

    private static Optional<String> fault(Expression expression) {
        try {
            distribution(expression);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
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
