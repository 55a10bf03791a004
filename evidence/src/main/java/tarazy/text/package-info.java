/**
 * Documents as they are, views of them that map back to the raw text, and anchors: where a quote stands. Offsets are
 * UTF-16 code units into the raw text; spans are half-open.
 */
@org.jspecify.annotations.NullMarked
package tarazy.text;
