package tarazy.formula;

import java.util.ArrayList;
import java.util.List;
import tarazy.formula.Expression.Mixture.Part;

/** The arguments of one call as they were written, each with its weight where it has one. */
final class Arguments {
    final List<Part> parts = new ArrayList<>();
    private final Token word;
    private final boolean weights;
    private final boolean known;
    private final Cursor cursor;
    private final Problems problems;
    private String numberAdvice = "";

    /** @param word the function that is called */
    Arguments(Token word, Cursor cursor, Problems problems) {
        this.word = word;
        this.weights = word.text().equals("mix") || word.text().equals("discrete");
        this.known = Vocabulary.words().contains(word.text());
        this.cursor = cursor;
        this.problems = problems;
    }

    void add(Expression value, Expression weight) {
        parts.add(new Part(value, weight));
    }

    /** Skips the {@code mean =} of {@code normal(mean = 55)}, and says that it has no business there. */
    void skipName() {
        TokenKind second = cursor.peek(1).kind();
        boolean named = cursor.at(TokenKind.NAME) && (second == TokenKind.ASSIGN || second == TokenKind.COLON);
        if (named && known && !weights) {
            problems.add(
                    cursor.take().span(),
                    Quote.code(word.text()) + " takes its arguments by order, not by name",
                    Vocabulary.adviceToWrite(word.text()));
            cursor.take();
        }
    }

    /** Takes the colon between a value and its weight; says so if it is missing or out of place. */
    boolean takeColon(Expression value) {
        Token colon = cursor.peek();
        boolean taken = cursor.takeIf(TokenKind.COLON);
        if (taken && known && !weights) {
            problems.add(
                    colon.span(), Quote.code(word.text()) + " takes no weights", Vocabulary.adviceToWrite(word.text()));
        }
        if (!taken && weights && !Broken.is(value)) {
            String written = cursor.written(value.span());
            problems.add(
                    value.span(),
                    Quote.code(written) + " has no weight",
                    "Write " + Quote.code(written + ": 0.5") + " or any other weight.");
        }
        return taken;
    }

    /** Takes the comma behind an argument; false at the end of the arguments. */
    boolean takeComma() {
        if (!cursor.at(TokenKind.COMMA) && !cursor.at(TokenKind.CLOSE) && !cursor.at(TokenKind.END)) {
            problems.add(cursor.peek().span(), "expected `,` or `)` but found " + cursor.found(), "");
            cursor.skipToSeparator();
        }
        Token before = cursor.last();
        Token comma = cursor.peek();
        if (!cursor.takeIf(TokenKind.COMMA)) {
            return false;
        }
        Token after = cursor.peek();
        String number = before.text() + "," + after.text();
        if (NumberComma.between(before, comma, after) && NumberComma.isThousands(number)) {
            numberAdvice = "If " + Quote.code(number) + " is one number, w"
                    + NumberComma.advice(number).substring(1);
        }
        if (after.kind() == TokenKind.CLOSE) {
            problems.add(comma.span(), "an argument is missing after the comma", "Leave the last comma out.");
        }
        return true;
    }

    Expression get(int index) {
        return parts.get(index).value();
    }

    List<Expression> values() {
        return parts.stream().map(Part::value).toList();
    }

    /** Whether the number of arguments fits; reports it if not. */
    boolean hasCount(int fewest, int most) {
        int count = parts.size();
        if (count >= fewest && count <= most) {
            return true;
        }
        String usage = Vocabulary.adviceToWrite(word.text());
        problems.add(
                word.span(),
                Quote.code(word.text()) + " takes " + expected(fewest, most) + ", not " + count,
                count > most && !numberAdvice.isEmpty() ? numberAdvice : usage);
        return false;
    }

    private static String expected(int fewest, int most) {
        if (fewest == most) {
            return fewest == 1 ? "1 argument" : fewest + " arguments";
        }
        return most == Integer.MAX_VALUE ? "at least " + fewest + " argument" : fewest + " or " + most + " arguments";
    }
}
