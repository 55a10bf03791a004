@org.jspecify.annotations.NullMarked
package tarazy.casefile;
