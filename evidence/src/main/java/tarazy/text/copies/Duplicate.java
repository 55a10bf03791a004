package tarazy.text.copies;

import tarazy.text.Span;

/**
 * A passage that stands in two places. What it says counts once.
 *
 * @param document index of the document whose copy is kept, the one better parted into lines, else the earlier one
 * @param span the kept copy, in that document's view, from its first word to its last
 * @param alsoDocument index of the document in which it stands as well; may be the same
 * @param alsoSpan the other copy, in that document's view
 * @param share words alike in order, as a share of the longer copy's words, 0 to 1
 */
public record Duplicate(int document, Span span, int alsoDocument, Span alsoSpan, double share) {}
