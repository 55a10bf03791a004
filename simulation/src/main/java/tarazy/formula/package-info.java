@org.jspecify.annotations.NullMarked
package tarazy.formula;
