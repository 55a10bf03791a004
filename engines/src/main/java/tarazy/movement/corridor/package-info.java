/** Closed formulas for a single railway, an air bridge, and ways side by side. */
@org.jspecify.annotations.NullMarked
package tarazy.movement.corridor;
