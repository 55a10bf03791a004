package tarazy.evidence;

/**
 * A source that is largely one text with another.
 *
 * @param shared the share of the one text that stands in the other, whichever is more; up to 1
 */
public record SourceCopy(Source source, double shared) {}
