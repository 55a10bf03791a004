@org.jspecify.annotations.NullMarked
package tarazy.insight;
