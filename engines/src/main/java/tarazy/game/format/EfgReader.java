package tarazy.game.format;

import tarazy.game.ExtensiveGame;

/** Reads game trees in Gambit's format {@code .efg}, version 2. */
public final class EfgReader {
    private EfgReader() {}

    /**
     * Reads a whole file. Takes time and memory in proportion to the text, whatever it holds.
     *
     * @throws GameFormatException with all faults of text and game, with line and column
     */
    public static ExtensiveGame read(String text) {
        Problems problems = new Problems(text);
        try {
            ExtensiveGame game = new EfgParser(text, problems).game();
            if (game != null && problems.none()) {
                return game;
            }
        } catch (Lexer.Unexpected | Problems.Stop _) {
            // told already
        }
        throw problems.exception();
    }
}
