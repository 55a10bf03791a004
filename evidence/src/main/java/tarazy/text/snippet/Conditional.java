package tarazy.text.snippet;

import tarazy.text.Span;

/**
 * Something said to hold if something else does.
 *
 * @param antecedent what it depends on, without "if"
 * @param consequent what depends on it
 */
public record Conditional(Span span, Span antecedent, Span consequent, Strength strength) implements Snippet {}
