/**
 * Gambit's file formats for games: {@code .efg} (game trees) and {@code .nfg} (tables), from text and to text. What is
 * read and written again has the same game, names, comments and numbers, these as they were spelt.
 */
@org.jspecify.annotations.NullMarked
package tarazy.game.format;
