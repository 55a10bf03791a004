@org.jspecify.annotations.NullMarked
package tarazy.report;
