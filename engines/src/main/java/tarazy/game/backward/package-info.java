/**
 * Subgame perfection: {@link tarazy.game.backward.BackwardInduction} where everybody always knows what has happened,
 * {@link tarazy.game.backward.SubgamePerfection} with a method for the subgames otherwise.
 */
@org.jspecify.annotations.NullMarked
package tarazy.game.backward;
