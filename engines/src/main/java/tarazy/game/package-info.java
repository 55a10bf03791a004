/**
 * Strategic choice: game trees with chance and imperfect information ({@link tarazy.game.ExtensiveGame}) and tables
 * ({@link tarazy.game.StrategicGame}), with exact numbers. A {@link tarazy.game.Solver} gives a {@link
 * tarazy.game.Solution}, in which no {@link tarazy.game.Equilibrium} stands whose regret was not recomputed from the
 * game. Solvers work on the {@link tarazy.game.CompiledGame}. Files are read and written in {@code tarazy.game.format}.
 */
@org.jspecify.annotations.NullMarked
package tarazy.game;
