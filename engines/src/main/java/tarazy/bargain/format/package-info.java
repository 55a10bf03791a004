/** File formats of the field as text: read into records, with every fault at its line and column. */
@org.jspecify.annotations.NullMarked
package tarazy.bargain.format;
