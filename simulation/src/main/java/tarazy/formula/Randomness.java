package tarazy.formula;

/** Whether formulas draw. */
public final class Randomness {
    private Randomness() {}

    /** True if the expression contains a draw that is made once per run (not one inside {@code fresh}). */
    public static boolean drawsOnce(Expression expression) {
        return switch (expression) {
            case Expression.Draw e -> true;
            case Expression.Interval e -> true;
            case Expression.Mixture e -> true;
            case Expression.Discrete e -> true;
            case Expression.Fresh e -> false;
            default -> Children.of(expression).stream().anyMatch(Randomness::drawsOnce);
        };
    }
}
