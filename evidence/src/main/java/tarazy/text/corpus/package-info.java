/** Many documents read together. */
@org.jspecify.annotations.NullMarked
package tarazy.text.corpus;
