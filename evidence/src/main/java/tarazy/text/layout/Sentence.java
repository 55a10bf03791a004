package tarazy.text.layout;

import tarazy.text.Span;

/**
 * A sentence.
 *
 * @param span in the view, from its first to its last character that is not white space
 * @param paragraph number of its paragraph, 0-based
 * @param zone of the line in which it begins; a tail of keywords or of the site's words at the end of running text has its
 *     own, and of a line cut off only the last sentence is cut off
 */
public record Sentence(Span span, int paragraph, Zone zone) {}
