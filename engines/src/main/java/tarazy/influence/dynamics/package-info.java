/** How the use of a lever works out in time. */
@org.jspecify.annotations.NullMarked
package tarazy.influence.dynamics;
