package tarazy.game.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarazy.game.GameProblem;
import tarazy.game.GameProblem.Part;
import tarazy.game.InvalidGameException;
import tarazy.game.Numeral;
import tarazy.game.Outcome;
import tarazy.game.StrategicGame;
import tarazy.game.StrategicGame.Cells;
import tarazy.game.StrategicGame.Strategies;
import tarazy.game.format.Token.Kind;

/** Reads one {@code .nfg}. */
final class NfgParser {
    private final Problems problems;
    private final Lexer lexer;
    private final List<Integer> outcomeOffsets = new ArrayList<>();
    private final List<Integer> cellOffsets = new ArrayList<>();

    /** A player's strategies: their names, or how many there are. */
    private record Announced(@Nullable List<String> names, int count) {}

    NfgParser(String text, Problems problems) {
        this.problems = problems;
        this.lexer = new Lexer(text, problems);
    }

    /** Null if the game has faults, which have been told. */
    @Nullable
    StrategicGame game() {
        Header header = Header.read(lexer, problems, "NFG", "1");
        int offset = lexer.peek().offset();
        List<Announced> announced = announced();
        if (announced.size() != header.players().size()) {
            problems.add(
                    offset,
                    "strategies of " + announced.size() + " players, must be those of "
                            + header.players().size());
        }
        for (int p = 0; p < announced.size(); p++) {
            if (announced.get(p).count == 0) {
                problems.add(offset, "player " + (p + 1) + " has no strategies, must have one or more");
            }
        }
        String comment = lexer.peek().is(Kind.TEXT) ? lexer.take().text() : null;
        Cells cells = lexer.accept(Kind.OPEN) ? outcomes() : new Cells.Payoffs(payoffs());
        if (!lexer.peek().is(Kind.END)) {
            throw lexer.unexpected("a number or the end");
        }
        if (!problems.none() || !size(announced, cells)) {
            return null;
        }
        try {
            return StrategicGame.of(
                    header.title(), comment, header.numberStyle(), strategies(header.players(), announced), cells);
        } catch (InvalidGameException e) {
            e.problems().forEach(this::tell);
            return null;
        }
    }

    private void tell(GameProblem problem) {
        int offset = problem.node() < 0
                ? lexer.peek().offset()
                : problem.part() == Part.NODE ? outcomeOffsets.get(problem.node()) : cellOffsets.get(problem.node());
        problems.add(offset, problem.message());
    }

    private List<Announced> announced() {
        lexer.expect(Kind.OPEN, "'{' and the strategies of the players");
        List<Announced> announced = new ArrayList<>();
        boolean named = lexer.peek().is(Kind.OPEN);
        while (!lexer.accept(Kind.CLOSE)) {
            if (named) {
                lexer.expect(Kind.OPEN, "'{' and the strategies of a player");
                List<String> names = Header.texts(lexer, "the name of a strategy in quotes or '}'");
                announced.add(new Announced(names, names.size()));
            } else {
                announced.add(new Announced(null, lexer.integer("how many strategies a player has, or '}'", 0)));
            }
        }
        return announced;
    }

    private List<Numeral> payoffs() {
        List<Numeral> payoffs = new ArrayList<>();
        while (lexer.peek().is(Kind.NUMBER)) {
            payoffs.add(lexer.number("a payoff"));
        }
        return payoffs;
    }

    private Cells outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        while (!lexer.accept(Kind.CLOSE)) {
            outcomeOffsets.add(lexer.peek().offset());
            lexer.expect(Kind.OPEN, "'{' and an outcome, or '}'");
            String name =
                    lexer.expect(Kind.TEXT, "the name of an outcome in quotes").text();
            outcomes.add(new Outcome(outcomes.size() + 1, name, OutcomeText.payoffs(lexer)));
        }
        List<Integer> numbers = new ArrayList<>();
        while (lexer.peek().is(Kind.NUMBER)) {
            cellOffsets.add(lexer.peek().offset());
            numbers.add(lexer.integer("the number of an outcome", 0));
        }
        return new Cells.Outcomes(outcomes, numbers);
    }

    /** Before names are made up for as many strategies as a file may claim. */
    private boolean size(List<Announced> announced, Cells cells) {
        int perCell = cells instanceof Cells.Payoffs ? announced.size() : 1;
        int found = switch (cells) {
            case Cells.Payoffs payoffs -> payoffs.numbers().size();
            case Cells.Outcomes outcomes -> outcomes.numbers().size();
        };
        double expected = perCell;
        StringBuilder product = new StringBuilder();
        for (Announced each : announced) {
            expected *= each.count;
            product.append(product.isEmpty() ? "" : " × ").append(each.count);
        }
        if (expected == found) {
            return true;
        }
        String each =
                cells instanceof Cells.Payoffs ? "payoffs for each of " + announced.size() + " players" : "outcomes";
        problems.add(
                lexer.peek().offset(),
                "the table of " + product + " cells has " + found + " numbers, must have as many " + each);
        return false;
    }

    private static List<Strategies> strategies(List<String> players, List<Announced> announced) {
        List<Strategies> strategies = new ArrayList<>();
        for (int p = 0; p < players.size(); p++) {
            List<String> names = announced.get(p).names;
            strategies.add(
                    names == null
                            ? Strategies.counted(players.get(p), announced.get(p).count)
                            : new Strategies(players.get(p), names));
        }
        return strategies;
    }
}
