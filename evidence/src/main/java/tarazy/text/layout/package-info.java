/** How a document is laid out: its lines with what they are for, its paragraphs and sentences. */
@org.jspecify.annotations.NullMarked
package tarazy.text.layout;
