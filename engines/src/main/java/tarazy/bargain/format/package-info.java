/** Issues in the files of other programs: text in, text out. */
@org.jspecify.annotations.NullMarked
package tarazy.bargain.format;
