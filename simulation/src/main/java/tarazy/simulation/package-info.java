@org.jspecify.annotations.NullMarked
package tarazy.simulation;
