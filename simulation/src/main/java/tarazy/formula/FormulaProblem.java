package tarazy.formula;

/**
 * One fault of a formula.
 *
 * @param span where in the formula's text
 * @param message what is wrong, in one sentence without a place
 * @param advice what to do about it, possibly empty
 */
public record FormulaProblem(Span span, String message, String advice) {}
