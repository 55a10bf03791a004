/** Agreements that everybody prefers to disagreement: the solutions of Nash and of Kalai and Smorodinsky. */
@org.jspecify.annotations.NullMarked
package tarazy.bargain.nash;
