@org.jspecify.annotations.NullMarked
package tarazy.random;
