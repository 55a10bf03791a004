package tarazy.text.snippet;

import tarazy.text.Span;

/** A word that negates; what it negates is for a reader to see. */
public record Negation(Span span) implements Snippet {}
