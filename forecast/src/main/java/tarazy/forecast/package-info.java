@org.jspecify.annotations.NullMarked
package tarazy.forecast;
