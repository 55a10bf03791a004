/** Equilibria by their supports, for any number of players, with proof where one can be had. */
@org.jspecify.annotations.NullMarked
package tarazy.game.support;
