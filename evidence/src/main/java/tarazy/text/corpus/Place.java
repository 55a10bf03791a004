package tarazy.text.corpus;

import tarazy.text.Span;

/**
 * A passage of a document.
 *
 * @param document index of the document
 * @param name how messages call the document
 * @param raw where it stands in the raw text
 * @param line of the raw text in which it begins, 1-based
 * @param text as the view has it
 */
public record Place(int document, String name, Span raw, int line, String text) {}
