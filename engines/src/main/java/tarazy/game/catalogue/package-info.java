/**
 * The methods by name, for games in either form, for command lines and files: {@link
 * tarazy.game.catalogue.GameSolvers}.
 */
@org.jspecify.annotations.NullMarked
package tarazy.game.catalogue;
