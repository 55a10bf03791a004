package tarazy.game.format;

import tarazy.game.StrategicGame;

/** Reads tables in Gambit's format {@code .nfg}, version 1, with payoffs or outcomes. */
public final class NfgReader {
    private NfgReader() {}

    /**
     * Reads a whole file. Takes time and memory in proportion to the text, whatever it holds.
     *
     * @throws GameFormatException with all faults of text and game, with line and column
     */
    public static StrategicGame read(String text) {
        Problems problems = new Problems(text);
        try {
            StrategicGame game = new NfgParser(text, problems).game();
            if (game != null && problems.none()) {
                return game;
            }
        } catch (Lexer.Unexpected | Problems.Stop _) {
            // told already
        }
        throw problems.exception();
    }
}
