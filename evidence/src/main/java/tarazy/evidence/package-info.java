@org.jspecify.annotations.NullMarked
package tarazy.evidence;
