@org.jspecify.annotations.NullMarked
package tarazy.cli;
