package tarazy.formula;

/**
 * Stands in the tree where the text could not be understood, so that reading can go on. Never leaves the
 * parser: a formula with a broken part has a problem. No name is empty, so nothing else looks like it.
 */
final class Broken {
    private Broken() {}

    static Expression at(Span span) {
        return new Expression.Reference("", span);
    }

    static boolean is(Expression expression) {
        return expression instanceof Expression.Reference reference
                && reference.name().isEmpty();
    }

    /** Whether any part is broken. */
    static boolean isIn(Expression expression) {
        return is(expression) || Children.of(expression).stream().anyMatch(Broken::isIn);
    }
}
