/** The models by name, with their profiles and options as words, for command lines and files. */
@org.jspecify.annotations.NullMarked
package tarazy.bargain.catalogue;
