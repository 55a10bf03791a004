/** What stands twice, inside a document and between documents. */
@org.jspecify.annotations.NullMarked
package tarazy.text.copies;
