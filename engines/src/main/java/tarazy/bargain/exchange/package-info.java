/** Exchange: giving way on one issue in return for another. */
@org.jspecify.annotations.NullMarked
package tarazy.bargain.exchange;
