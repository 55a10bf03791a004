/** From a file to what there is to read in it: plain text, HTML, PDF. */
@org.jspecify.annotations.NullMarked
package tarazy.text.file;
