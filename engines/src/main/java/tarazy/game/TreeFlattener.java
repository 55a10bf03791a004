package tarazy.game;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tarazy.game.GameProblem.Part;

/** Turns a tree with names into a list of nodes with numbers, without recursion. */
final class TreeFlattener {
    private final String title;
    private final @Nullable String comment;
    private final List<String> players;
    private final List<Node> nodes = new ArrayList<>();
    private final List<@Nullable Way> ways = new ArrayList<>();
    private final List<GameProblem> problems = new ArrayList<>();
    private final Map<List<String>, InformationSet> informationSets = new HashMap<>();
    private final Map<ChanceMove, ChanceMove> chanceMoves = new HashMap<>();
    private final Map<String, Outcome> namedOutcomes = new HashMap<>();
    private final int[] setsOfPlayer;
    private int outcomes;

    /** The actions that lead to a node, the last one first. */
    private record Way(@Nullable Way before, String action) {}

    private record Pending(Tree tree, @Nullable Way way) {}

    /** A problem is told once, by whom finds it first. */
    private record Spot(int node, Part part) {}

    TreeFlattener(String title, @Nullable String comment, List<String> players) {
        this.title = title;
        this.comment = comment;
        this.players = List.copyOf(players);
        this.setsOfPlayer = new int[players.size()];
    }

    /** @throws InvalidGameException with all faults */
    ExtensiveGame flatten(Tree root) {
        Set<String> distinct = new HashSet<>();
        for (String player : players) {
            if (!distinct.add(player)) {
                problems.add(new GameProblem(-1, Part.NODE, "", "player \"" + player + "\" is named twice"));
            }
        }
        Deque<Pending> pending = new ArrayDeque<>();
        pending.push(new Pending(root, null));
        while (!pending.isEmpty()) {
            Pending next = pending.pop();
            ways.add(next.way);
            nodes.add(node(next.tree));
            for (Tree.Branch branch : next.tree.branches().reversed()) {
                pending.push(new Pending(branch.next(), new Way(next.way, branch.action())));
            }
        }
        return checked();
    }

    private ExtensiveGame checked() {
        try {
            ExtensiveGame game = ExtensiveGame.of(title, comment, Game.NumberStyle.R, players, nodes);
            if (problems.isEmpty()) {
                return game;
            }
        } catch (InvalidGameException found) {
            Set<Spot> told = new HashSet<>();
            problems.forEach(each -> told.add(new Spot(each.node(), each.part())));
            for (GameProblem each : found.problems()) {
                if (!told.contains(new Spot(each.node(), each.part()))) {
                    add(each.node(), each.part(), each.message());
                }
            }
        }
        throw new InvalidGameException(title, problems);
    }

    private Node node(Tree tree) {
        Tree.Payment payment = tree.payment();
        Outcome outcome = payment == null ? null : outcome(payment);
        return switch (tree) {
            case Tree.End _ -> new Node.Terminal("", outcome);
            case Tree.Chance chance -> new Node.Chance("", chanceMove(chance), outcome);
            case Tree.Choice choice -> new Node.Decision("", informationSet(choice), outcome);
        };
    }

    private InformationSet informationSet(Tree.Choice choice) {
        List<String> actions =
                choice.branches().stream().map(Tree.Branch::action).toList();
        int player = players.indexOf(choice.player());
        if (player < 0) {
            add(Part.MOVE, "there is no player \"" + choice.player() + "\", players are " + players);
            // any player that exists will do, as the game will not be built
            return new InformationSet(0, Integer.MAX_VALUE - nodes.size(), choice.informationSet(), actions);
        }
        if (choice.branches().stream().anyMatch(branch -> branch.probability() != null)) {
            add(Part.MOVE, "a choice of " + choice.player() + " has a probability; only nature's moves have");
        }
        InformationSet known = informationSets.get(List.of(choice.player(), choice.informationSet()));
        if (known == null) {
            InformationSet set = new InformationSet(player, ++setsOfPlayer[player], choice.informationSet(), actions);
            informationSets.put(List.of(choice.player(), choice.informationSet()), set);
            return set;
        }
        if (!known.actions().equals(actions)) {
            add(
                    Part.MOVE,
                    "information set \"" + known.name() + "\" of " + choice.player() + " has actions " + actions
                            + " here and " + known.actions() + " elsewhere");
        }
        return known.actions().size() == actions.size()
                ? known
                : new InformationSet(player, Integer.MAX_VALUE - nodes.size(), known.name(), actions);
    }

    private ChanceMove chanceMove(Tree.Chance chance) {
        List<ChanceMove.Action> actions = new ArrayList<>();
        for (Tree.Branch branch : chance.branches()) {
            String probability = branch.probability();
            if (probability == null) {
                add(Part.MOVE, "nature's move \"" + branch.action() + "\" has no probability");
            }
            actions.add(new ChanceMove.Action(branch.action(), numeral(Part.MOVE, probability)));
        }
        ChanceMove move = new ChanceMove(0, chance.name(), actions);
        return chanceMoves.computeIfAbsent(
                move, each -> new ChanceMove(chanceMoves.size() + 1, each.name(), each.actions()));
    }

    private Outcome outcome(Tree.Payment payment) {
        List<Numeral> payoffs = new ArrayList<>();
        for (String each : payment.payoffs()) {
            payoffs.add(numeral(Part.OUTCOME, each));
        }
        if (payment.outcome().isEmpty()) {
            return new Outcome(++outcomes, "", payoffs);
        }
        Outcome known = namedOutcomes.get(payment.outcome());
        if (known == null) {
            Outcome made = new Outcome(++outcomes, payment.outcome(), payoffs);
            namedOutcomes.put(payment.outcome(), made);
            return made;
        }
        if (!known.payoffs().equals(payoffs)) {
            add(
                    Part.OUTCOME,
                    "outcome \"" + known.name() + "\" pays " + payoffs + " here and " + known.payoffs() + " elsewhere");
        }
        return known;
    }

    private Numeral numeral(Part part, @Nullable String text) {
        try {
            return text == null ? Numeral.ZERO : Numeral.parse(text);
        } catch (NumberFormatException e) {
            add(part, String.valueOf(e.getMessage()));
            return Numeral.ZERO;
        }
    }

    private void add(Part part, String message) {
        add(ways.size() - 1, part, message);
    }

    private void add(int node, Part part, String message) {
        problems.add(new GameProblem(node, part, place(node), message));
    }

    private String place(int node) {
        if (node < 0) {
            return "";
        }
        List<String> actions = new ArrayList<>();
        for (Way way = ways.get(node); way != null; way = way.before) {
            actions.add(way.action);
        }
        Collections.reverse(actions);
        return actions.isEmpty() ? "at the root" : "after " + Paths.shortened(actions, ", ");
    }
}
