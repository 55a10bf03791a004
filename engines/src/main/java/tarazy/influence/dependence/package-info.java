/** Measures of how much one actor depends on another, and on how few. */
@org.jspecify.annotations.NullMarked
package tarazy.influence.dependence;
