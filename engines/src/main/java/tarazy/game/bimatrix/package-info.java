/** Games of two players as two matrices of payoffs: Lemke and Howson's paths, and all extreme equilibria. Exact. */
@org.jspecify.annotations.NullMarked
package tarazy.game.bimatrix;
