/** Looks words up in documents. */
@org.jspecify.annotations.NullMarked
package tarazy.text.search;
