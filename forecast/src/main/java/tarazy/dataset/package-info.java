/**
 * Sets of issues with known outcomes: what each model of bargaining would have said of them, and how far off it was.
 */
@org.jspecify.annotations.NullMarked
package tarazy.dataset;
