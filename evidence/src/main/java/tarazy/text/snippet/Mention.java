package tarazy.text.snippet;

import tarazy.text.Span;

/**
 * A name of an actor of the case.
 *
 * @param actor its id
 */
public record Mention(Span span, String actor) implements Snippet {}
