package tarazy.text.layout;

import tarazy.text.Span;

/**
 * A line of a view.
 *
 * @param number 1-based
 * @param span in the view, without the line's end
 */
public record Line(int number, Span span, Zone zone) {}
