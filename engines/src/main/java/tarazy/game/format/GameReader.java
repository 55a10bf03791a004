package tarazy.game.format;

import tarazy.game.Game;

/** Reads either format, told apart by the first word. */
public final class GameReader {
    private GameReader() {}

    /**
     * Reads a whole file.
     *
     * @throws GameFormatException with all faults of text and game, with line and column
     */
    public static Game read(String text) {
        Problems problems = new Problems(text);
        try {
            Token first = new Lexer(text, problems).peek();
            if (first.isWord("EFG")) {
                return EfgReader.read(text);
            }
            if (first.isWord("NFG")) {
                return NfgReader.read(text);
            }
            throw problems.fatal(first.offset(), "expected EFG or NFG as the first word, found " + first.shown());
        } catch (Problems.Stop _) {
            throw problems.exception();
        }
    }
}
