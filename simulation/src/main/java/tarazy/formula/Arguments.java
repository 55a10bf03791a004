package tarazy.formula;

import java.util.ArrayList;
import java.util.List;
import tarazy.formula.Expression.Mixture.Part;

/** The arguments of one call as they were written, each with its weight where it has one. */
final class Arguments {
    final List<Part> parts = new ArrayList<>();
    private final Cursor cursor;
    private final Problems problems;
    private String numberAdvice = "";

    Arguments(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
    }

    void add(Expression value, Expression weight) {
        parts.add(new Part(value, weight));
    }

    /** Remembers a comma that may belong into a number; the cursor stands behind it. */
    void comma(Token comma) {
        Token before = cursor.peek(-2);
        Token after = cursor.peek();
        if (NumberComma.between(before, comma, after) && NumberComma.isThousands(before, after)) {
            String number = before.text() + "," + after.text();
            numberAdvice = "If " + Quote.code(number) + " is one number, w"
                    + NumberComma.advice(before, after).substring(1);
        }
    }

    Expression get(int index) {
        return parts.get(index).value();
    }

    List<Expression> values() {
        return parts.stream().map(Part::value).toList();
    }

    /** Whether the number of arguments fits; reports it if not. */
    boolean hasCount(int fewest, int most, Token word) {
        int count = parts.size();
        if (count >= fewest && count <= most) {
            return true;
        }
        String usage = "Write " + Quote.code(Vocabulary.usage(word.text())) + ".";
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
