/**
 * Games to learn from and to measure with: deterrence, brinkmanship, crisis bargaining with private information, and the
 * small poker games on which methods are compared.
 */
@org.jspecify.annotations.NullMarked
package tarazy.game.library;
