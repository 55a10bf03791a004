package tarazy.game.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tarazy.game.ChanceMove;
import tarazy.game.ExtensiveGame;
import tarazy.game.GameProblem;
import tarazy.game.GameProblem.Part;
import tarazy.game.InformationSet;
import tarazy.game.InvalidGameException;
import tarazy.game.Node;
import tarazy.game.Numeral;
import tarazy.game.Outcome;
import tarazy.game.format.Token.Kind;

/** Reads one {@code .efg}: node by node, as they stand in prefix order, so that depth does not matter. */
final class EfgParser {
    private final Problems problems;
    private final Lexer lexer;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<Id, First<InformationSet>> informationSets = new HashMap<>();
    private final Map<Integer, First<ChanceMove>> chanceMoves = new HashMap<>();
    private final Map<Integer, First<Outcome>> outcomes = new HashMap<>();
    /** After a node that could not be read nothing is known about the shape, nor about what that node described. */
    private boolean broken;

    private record Id(int player, int number) {}

    private record First<T>(T value, int offset) {}

    /** Offsets of a node and its parts. */
    private record Place(int node, int move, int outcome) {}

    EfgParser(String text, Problems problems) {
        this.problems = problems;
        this.lexer = new Lexer(text, problems);
    }

    /** Null if the game has faults, which have been told. */
    @Nullable
    ExtensiveGame game() {
        Header header = Header.read(lexer, problems, "EFG", "2");
        String comment = lexer.peek().is(Kind.TEXT) ? lexer.take().text() : null;
        while (!lexer.peek().is(Kind.END)) {
            node();
        }
        if (broken && nodes.isEmpty()) {
            return null;
        }
        try {
            return ExtensiveGame.of(header.title(), comment, header.numberStyle(), header.players(), nodes);
        } catch (InvalidGameException e) {
            e.problems().forEach(this::tell);
            return null;
        }
    }

    private void tell(GameProblem problem) {
        if (problem.node() < 0) {
            problems.add(lexer.peek().offset(), problem.message());
            return;
        }
        Place place = places.get(problem.node());
        if (problem.part() != Part.NODE) {
            problems.add(problem.part() == Part.MOVE ? place.move : place.outcome, problem.message());
        } else if (!broken) {
            problems.add(place.node, problem.message());
        }
    }

    private void node() {
        try {
            Token type = lexer.peek();
            if (!startsNode(type)) {
                throw lexer.unexpected("a node, which begins with c, p or t");
            }
            lexer.take();
            String label =
                    lexer.expect(Kind.TEXT, "the label of the node in quotes").text();
            int move = lexer.peek().offset();
            Place place;
            switch (type.text()) {
                case "c" -> {
                    ChanceMove chance = chanceMove();
                    place = new Place(type.offset(), move, lexer.peek().offset());
                    nodes.add(new Node.Chance(label, chance, outcome()));
                }
                case "p" -> {
                    InformationSet set = informationSet();
                    place = new Place(type.offset(), move, lexer.peek().offset());
                    nodes.add(new Node.Decision(label, set, outcome()));
                }
                default -> {
                    place = new Place(type.offset(), move, lexer.peek().offset());
                    nodes.add(new Node.Terminal(label, outcome()));
                }
            }
            places.add(place);
        } catch (Lexer.Unexpected _) {
            broken = true;
            while (!lexer.peek().is(Kind.END) && !startsNode(lexer.peek())) {
                lexer.take();
            }
        }
    }

    private static boolean startsNode(Token token) {
        return token.isWord("c") || token.isWord("p") || token.isWord("t");
    }

    private ChanceMove chanceMove() {
        int offset = lexer.peek().offset();
        int number = lexer.integer("the number of the chance move", 0);
        First<ChanceMove> first = chanceMoves.get(number);
        String what = "chance move " + number;
        if (!lexer.peek().is(Kind.TEXT)) {
            return known(first, offset, what);
        }
        String name = lexer.take().text();
        lexer.expect(Kind.OPEN, "'{' and the actions of " + what);
        List<ChanceMove.Action> actions = new ArrayList<>();
        do {
            String action =
                    lexer.expect(Kind.TEXT, "the name of an action in quotes").text();
            actions.add(new ChanceMove.Action(action, lexer.number("the probability of the action")));
        } while (!lexer.accept(Kind.CLOSE));
        ChanceMove move = new ChanceMove(number, name, actions);
        if (first == null) {
            chanceMoves.put(number, new First<>(move, offset));
            return move;
        }
        String difference = Differences.between(first.value, move);
        return same(first, move, difference, offset, what, first.value.actions().size() == actions.size());
    }

    private InformationSet informationSet() {
        int player = lexer.integer("the number of the player", 1) - 1;
        int offset = lexer.peek().offset();
        int number = lexer.integer("the number of the information set", 0);
        Id id = new Id(player, number);
        First<InformationSet> first = informationSets.get(id);
        String what = "information set " + number + " of player " + (player + 1);
        if (!lexer.peek().is(Kind.TEXT)) {
            return known(first, offset, what);
        }
        String name = lexer.take().text();
        lexer.expect(Kind.OPEN, "'{' and the actions of " + what);
        List<String> actions = new ArrayList<>();
        do {
            actions.add(
                    lexer.expect(Kind.TEXT, "the name of an action in quotes").text());
        } while (!lexer.accept(Kind.CLOSE));
        InformationSet set = new InformationSet(player, number, name, actions);
        if (first == null) {
            informationSets.put(id, new First<>(set, offset));
            return set;
        }
        String difference = Differences.between(first.value, set);
        return same(first, set, difference, offset, what, first.value.actions().size() == actions.size());
    }

    private @Nullable Outcome outcome() {
        int offset = lexer.peek().offset();
        int number = lexer.integer("the number of the outcome, 0 for none", 0);
        String what = "outcome " + number;
        First<Outcome> first = outcomes.get(number);
        if (!lexer.peek().is(Kind.TEXT)) {
            return number == 0 ? null : known(first, offset, what);
        }
        String name = lexer.take().text();
        lexer.expect(Kind.OPEN, "'{' and the payoffs of " + what);
        List<Numeral> payoffs = OutcomeText.payoffs(lexer);
        if (number == 0) {
            problems.add(offset, "outcome 0 means no outcome, it can have no name and payoffs");
            return null;
        }
        Outcome outcome = new Outcome(number, name, payoffs);
        if (first == null) {
            outcomes.put(number, new First<>(outcome, offset));
            return outcome;
        }
        return same(first, outcome, Differences.between(first.value, outcome), offset, what, true);
    }

    /** What was described before. */
    private <T> T known(@Nullable First<T> first, int offset, String what) {
        if (first != null) {
            return first.value;
        }
        if (!broken) {
            problems.add(
                    offset,
                    what + " has not been described before, so that its name must follow, found "
                            + lexer.peek().shown());
        }
        throw new Lexer.Unexpected();
    }

    /** What is described again counts as it was described first. */
    private <T> T same(
            First<T> first, T again, @Nullable String difference, int offset, String what, boolean sameShape) {
        if (difference == null) {
            return first.value;
        }
        problems.add(offset, what + " is not what it is in line " + problems.line(first.offset) + ": " + difference);
        return sameShape ? first.value : again;
    }
}
