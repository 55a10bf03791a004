package tarazy.text.snippet;

import tarazy.text.Span;

/** Words written like a name that no actor of the case has. */
public record UnlistedName(Span span) implements Snippet {}
