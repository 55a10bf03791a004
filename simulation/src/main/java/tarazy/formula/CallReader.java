package tarazy.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tarazy.random.Family;

/** Reads {@code word(…)}: functions, distributions and the forms with a syntax of their own. */
final class CallReader {
    private final ExpressionReader expressions;
    private final ValueReader values;
    private final Cursor cursor;
    private final Problems problems;

    CallReader(ExpressionReader expressions, ValueReader values, Cursor cursor, Problems problems) {
        this.expressions = expressions;
        this.values = values;
        this.cursor = cursor;
        this.problems = problems;
    }

    /** Reads a call; the cursor stands before its word, with an opening bracket behind. */
    Expression call() {
        Token word = cursor.take();
        Token open = cursor.take();
        if (word.text().equals("days") && cursor.at(TokenKind.TEXT)) {
            return days(word, open);
        }
        Arguments arguments = arguments(word, open);
        return built(word, open, arguments, cursor.since(word));
    }

    // apart from call(), whose frame stays on the stack while the arguments are read
    private Expression built(Token word, Token open, Arguments arguments, Span span) {
        String name = word.text();
        NumericFunction function = Vocabulary.numeric(name);
        Family family = Family.named(name).orElse(null);
        if (function != null) {
            return numeric(function, arguments, span);
        }
        if (family != null) {
            int count = family.parameters().size();
            return arguments.hasCount(count, count)
                    ? new Expression.Draw(name, arguments.values(), span)
                    : Broken.at(span);
        }
        return switch (name) {
            case "mix" -> weighted(word, arguments) ? new Expression.Mixture(arguments.parts, span) : Broken.at(span);
            case "discrete" ->
                weighted(word, arguments) ? new Expression.Discrete(arguments.parts, span) : Broken.at(span);
            case "truncate" ->
                arguments.hasCount(3, 3)
                        ? new Expression.Truncated(arguments.get(0), arguments.get(1), arguments.get(2), span)
                        : Broken.at(span);
            case "fresh" -> arguments.hasCount(1, 1) ? new Expression.Fresh(arguments.get(0), span) : Broken.at(span);
            case "previous" -> previous(word, arguments, span);
            case "since" -> since(word, arguments, span);
            case "days" -> daysWithoutQuotes(word, open, arguments, span);
            default -> {
                if (!problems.isFull()) {
                    problems.add(word.span(), "unknown function " + Quote.code(name), adviceFor(name, arguments));
                }
                yield Broken.at(span);
            }
        };
    }

    private static String adviceFor(String name, Arguments arguments) {
        String advice = Vocabulary.adviceFor(name);
        return advice.isEmpty() && arguments.parts.size() == 1
                ? "To multiply, write " + Quote.code(name + " * (…)") + "."
                : advice;
    }

    private Expression numeric(NumericFunction function, Arguments arguments, Span span) {
        return arguments.hasCount(function.fewestArguments(), function.mostArguments())
                ? new Expression.Call(function, arguments.values(), span)
                : Broken.at(span);
    }

    private boolean weighted(Token word, Arguments arguments) {
        if (arguments.parts.isEmpty()) {
            problems.add(
                    word.span(),
                    Quote.code(word.text()) + " needs at least one value with its weight",
                    Vocabulary.adviceToWrite(word.text()));
        }
        return !arguments.parts.isEmpty();
    }

    private Expression previous(Token word, Arguments arguments, Span span) {
        if (!arguments.hasCount(1, 2)) {
            return Broken.at(span);
        }
        String name = nameIn(word, arguments.get(0));
        List<Expression> initial =
                arguments.values().subList(1, arguments.values().size());
        return name == null ? Broken.at(span) : new Expression.Previous(name, initial, span);
    }

    private Expression since(Token word, Arguments arguments, Span span) {
        String name = arguments.hasCount(1, 1) ? nameIn(word, arguments.get(0)) : null;
        return name == null ? Broken.at(span) : new Expression.Since(name, span);
    }

    private @Nullable String nameIn(Token word, Expression argument) {
        if (Broken.is(argument)) {
            return null;
        }
        if (argument instanceof Expression.Reference(String name, Span _)) {
            return name;
        }
        problems.add(
                argument.span(),
                Quote.code(word.text()) + " takes a name, not an expression",
                "Give the expression a name of its own and write " + Quote.code(word.text() + "(name)") + ".");
        return null;
    }

    private Expression days(Token word, Token open) {
        Token date = cursor.take();
        values.close(open);
        return DateReader.read(date.text(), date.span(), cursor.since(word), problems);
    }

    private Expression daysWithoutQuotes(Token word, Token open, Arguments arguments, Span span) {
        if (arguments.parts.stream().anyMatch(part -> Broken.is(part.value()))) {
            return Broken.at(span);
        }
        String inside = cursor.written(new Span(open.span().end(), span.end()));
        problems.add(
                arguments.parts.isEmpty()
                        ? word.span()
                        : arguments
                                .get(0)
                                .span()
                                .to(arguments.get(arguments.parts.size() - 1).span()),
                "`days` takes one date in quotes",
                "Write `days(\"" + DateReader.dateIn(inside) + "\")`.");
        return Broken.at(span);
    }

    private Arguments arguments(Token word, Token open) {
        Arguments arguments = new Arguments(word, cursor, problems);
        while (!cursor.at(TokenKind.CLOSE) && !cursor.at(TokenKind.END)) {
            arguments.skipName();
            Expression value = expressions.argument();
            Expression weight = arguments.takeColon(value) ? expressions.argument() : Broken.at(value.span());
            arguments.add(value, weight);
            if (!arguments.takeComma()) {
                break;
            }
        }
        values.close(open);
        return arguments;
    }
}
