@org.jspecify.annotations.NullMarked
package tarazy.bench;
