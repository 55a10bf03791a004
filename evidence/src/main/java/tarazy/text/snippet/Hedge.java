package tarazy.text.snippet;

import tarazy.text.Span;

/** A word that makes a statement less sure: "may", "reportedly", "likely". */
public record Hedge(Span span) implements Snippet {}
