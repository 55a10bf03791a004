package tarazy.text.layout;

import tarazy.text.Span;

/**
 * A sentence.
 *
 * @param span in the view, from its first to its last character that is not white space
 * @param paragraph number of its paragraph, 0-based
 * @param zone of the line in which it begins
 */
public record Sentence(Span span, int paragraph, Zone zone) {}
