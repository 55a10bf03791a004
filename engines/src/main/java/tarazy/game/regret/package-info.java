/** Learning by regret, for trees too large to solve outright. */
@org.jspecify.annotations.NullMarked
package tarazy.game.regret;
