@org.jspecify.annotations.NullMarked
package tarazy.text;
