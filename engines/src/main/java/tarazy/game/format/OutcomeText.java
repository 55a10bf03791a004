package tarazy.game.format;

import java.util.ArrayList;
import java.util.List;
import tarazy.game.Numeral;
import tarazy.game.format.Token.Kind;

/** Payoffs in braces, the same in both formats. */
final class OutcomeText {
    private OutcomeText() {}

    /** Numbers with or without commas, up to the closing brace; the opening one has been read. */
    static List<Numeral> payoffs(Lexer lexer) {
        List<Numeral> payoffs = new ArrayList<>();
        while (!lexer.accept(Kind.CLOSE)) {
            payoffs.add(lexer.number("a payoff or '}'"));
            lexer.accept(Kind.COMMA);
        }
        return payoffs;
    }

    static void write(StringBuilder out, List<Numeral> payoffs) {
        for (int i = 0; i < payoffs.size(); i++) {
            out.append(i == 0 ? " " : ", ").append(payoffs.get(i).text());
        }
        out.append(" }");
    }
}
