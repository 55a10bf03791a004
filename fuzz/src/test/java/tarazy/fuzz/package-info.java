/** Input made to break the reading of texts: by seeds in every build, by a fuzzer on demand. */
@org.jspecify.annotations.NullMarked
package tarazy.fuzz;
