package tarazy.game.format;

import java.util.ArrayList;
import java.util.List;
import tarazy.game.Game.NumberStyle;
import tarazy.game.format.Token.Kind;

/** How both formats begin. */
record Header(NumberStyle numberStyle, String title, List<String> players) {
    /** {@code EFG 2 R "title" { "player" ... }}. */
    static Header read(Lexer lexer, Problems problems, String mark, String version) {
        if (!lexer.peek().isWord(mark)) {
            throw problems.fatal(
                    lexer.peek().offset(),
                    "expected " + mark + " as the first word, found "
                            + lexer.peek().shown());
        }
        lexer.take();
        Token number = lexer.expect(Kind.NUMBER, "version " + version + " of the format");
        if (!number.text().equals(version)) {
            problems.add(
                    number.offset(), "version " + number.text() + " of the format cannot be read, must be " + version);
        }
        NumberStyle style = style(lexer, problems);
        String title = lexer.expect(Kind.TEXT, "the title in quotes").text();
        lexer.expect(Kind.OPEN, "'{' and the names of the players");
        List<String> players = texts(lexer, "the name of a player in quotes or '}'");
        return new Header(style, title, players);
    }

    private static NumberStyle style(Lexer lexer, Problems problems) {
        Token word = lexer.expect(Kind.WORD, "R or D");
        if (!word.text().equals("R") && !word.text().equals("D")) {
            problems.add(word.offset(), "expected R or D, found " + word.shown());
        }
        return word.text().equals("D") ? NumberStyle.D : NumberStyle.R;
    }

    /** Texts up to the closing brace. */
    static List<String> texts(Lexer lexer, String what) {
        List<String> texts = new ArrayList<>();
        while (!lexer.accept(Kind.CLOSE)) {
            texts.add(lexer.expect(Kind.TEXT, what).text());
        }
        return texts;
    }
}
