package tarazy.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tarazy.game.GameProblem.Part;

/** Finds every fault of a game tree. */
final class TreeCheck {
    private final ExtensiveGame game;
    private final List<GameProblem> problems = new ArrayList<>();
    private final Map<Id, First<InformationSet>> informationSets = new HashMap<>();
    private final Map<Integer, First<ChanceMove>> chanceMoves = new HashMap<>();
    private final Map<Integer, First<Outcome>> outcomes = new HashMap<>();

    private record Id(int player, int number) {}

    private record First<T>(T value, int node) {}

    private TreeCheck(ExtensiveGame game) {
        this.game = game;
    }

    static List<GameProblem> problems(ExtensiveGame game) {
        TreeCheck check = new TreeCheck(game);
        for (int n = 0; n < game.nodes().size(); n++) {
            check.node(n, game.nodes().get(n));
        }
        check.shape();
        return check.problems;
    }

    private void node(int n, Node node) {
        switch (node) {
            case Node.Chance chance -> chance(n, chance.move());
            case Node.Decision decision -> decision(n, decision.informationSet());
            case Node.Terminal _ -> {}
        }
        Outcome outcome = node.outcome();
        if (outcome != null) {
            outcome(n, outcome);
        }
    }

    private void decision(int n, InformationSet set) {
        if (set.player() < 0 || set.player() >= game.players().size()) {
            add(n, Part.MOVE, "there is no player " + (set.player() + 1) + ", players are " + allowed());
            return;
        }
        First<InformationSet> first =
                informationSets.putIfAbsent(new Id(set.player(), set.number()), new First<>(set, n));
        String name = named("information set " + set.number(), set.name()) + " of player " + (set.player() + 1);
        if (first != null) {
            same(n, Part.MOVE, name, first, set);
            return;
        }
        number(n, Part.MOVE, "information set", set.number(), 0);
        if (set.actions().isEmpty()) {
            add(n, Part.MOVE, name + " has no actions, must have one or more");
        }
    }

    private String allowed() {
        return game.players().isEmpty() ? "none" : "1 to " + game.players().size();
    }

    private void chance(int n, ChanceMove move) {
        String name = named("chance move " + move.number(), move.name());
        First<ChanceMove> first = chanceMoves.putIfAbsent(move.number(), new First<>(move, n));
        if (first != null) {
            same(n, Part.MOVE, name, first, move);
            return;
        }
        number(n, Part.MOVE, "chance move", move.number(), 0);
        String fault = ChanceCheck.fault(move);
        if (fault != null) {
            add(n, Part.MOVE, name + " " + fault);
        }
    }

    private void outcome(int n, Outcome outcome) {
        String name = named("outcome " + outcome.number(), outcome.name());
        First<Outcome> first = outcomes.putIfAbsent(outcome.number(), new First<>(outcome, n));
        if (first != null) {
            same(n, Part.OUTCOME, name, first, outcome);
            return;
        }
        number(n, Part.OUTCOME, "outcome", outcome.number(), 1);
        if (outcome.payoffs().size() != game.players().size()) {
            add(
                    n,
                    Part.OUTCOME,
                    name + " has " + outcome.payoffs().size()
                            + " payoffs, must have one for each of "
                            + game.players().size() + " players");
        }
    }

    private <T> void same(int n, Part part, String name, First<T> first, T value) {
        if (!value.equals(first.value)) {
            add(n, part, name + " is not the same as at " + place(first.node) + ": " + difference(first.value, value));
        }
    }

    private static String difference(@Nullable Object first, @Nullable Object second) {
        if (first instanceof InformationSet a && second instanceof InformationSet b) {
            return a.actions().equals(b.actions())
                    ? "named \"" + a.name() + "\" there and \"" + b.name() + "\" here"
                    : "actions " + a.actions() + " there and " + b.actions() + " here";
        }
        if (first instanceof Outcome a && second instanceof Outcome b) {
            return a.payoffs().equals(b.payoffs())
                    ? "named \"" + a.name() + "\" there and \"" + b.name() + "\" here"
                    : "payoffs " + a.payoffs() + " there and " + b.payoffs() + " here";
        }
        return "names or probabilities differ";
    }

    private static String named(String number, String name) {
        return name.isEmpty() ? number : number + " (" + name + ")";
    }

    private void number(int n, Part part, String what, int number, int least) {
        if (number < least) {
            add(n, part, what + " has number " + number + ", must be " + least + " or more");
        }
    }

    /** The list must hold exactly one node for each branch. */
    private void shape() {
        int[] open = new int[64];
        int[] left = new int[64];
        int depth = 0;
        for (int n = 0; n < game.nodes().size(); n++) {
            if (n > 0 && depth == 0) {
                add(n, Part.NODE, "the tree is complete before this node; nothing may follow");
                return;
            }
            if (depth > 0) {
                left[depth - 1]--;
            }
            if (depth == open.length) {
                open = Arrays.copyOf(open, 2 * depth);
                left = Arrays.copyOf(left, 2 * depth);
            }
            open[depth] = n;
            left[depth] = game.nodes().get(n).branches();
            depth++;
            while (depth > 0 && left[depth - 1] == 0) {
                depth--;
            }
        }
        if (game.nodes().isEmpty()) {
            problems.add(new GameProblem(-1, Part.NODE, "", "the tree has no nodes, must have one or more"));
        } else if (depth > 0) {
            int n = open[depth - 1];
            int branches = game.nodes().get(n).branches();
            add(
                    n,
                    Part.NODE,
                    "has " + branches + " branches, but the tree ends after " + (branches - left[depth - 1])
                            + " of them");
        }
    }

    private void add(int n, Part part, String message) {
        problems.add(new GameProblem(n, part, place(n), message));
    }

    private static String place(int n) {
        return "node " + (n + 1);
    }
}
