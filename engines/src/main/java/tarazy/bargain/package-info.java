@org.jspecify.annotations.NullMarked
package tarazy.bargain;
