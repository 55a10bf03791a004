package tarazy.report;

import java.util.ArrayList;
import java.util.List;
import tarazy.game.CompiledGame;
import tarazy.game.Equilibrium;
import tarazy.game.GameNames;
import tarazy.game.Node;
import tarazy.game.Rational;

/** A small game tree with the probability of each branch before it, the root above. */
final class TreeDrawing {
    /** Larger trees are told as lists. */
    static final int MOST_NODES = 40;

    private static final String CHANCE = "chance";

    private final Screen screen;
    private final CompiledGame game;
    private final GameNames names;
    private final Equilibrium equilibrium;
    private final StringBuilder out = new StringBuilder();

    TreeDrawing(Screen screen, CompiledGame game, Equilibrium equilibrium) {
        this.screen = screen;
        this.game = game;
        this.names = game.names();
        this.equilibrium = equilibrium;
    }

    /** @param indent what every line begins with */
    String render(String indent) {
        line(indent, "", what(0), Ink.PLAIN);
        branches(0, indent);
        return out.toString();
    }

    private void branches(int node, String indent) {
        List<Integer> children = children(node);
        int widest = 0;
        for (int child : children) {
            widest = Math.max(widest, probability(child).length());
        }
        for (int k = 0; k < children.size(); k++) {
            int child = children.get(k);
            boolean last = k == children.size() - 1;
            String probability = probability(child);
            String arm = (last ? "└─ " : "├─ ") + probability + " ".repeat(widest - probability.length() + 2);
            boolean never = probability.equals("0");
            line(indent, arm, action(child) + " → " + what(child), never ? Ink.DIM : Ink.PLAIN);
            branches(child, indent + (last ? "   " : "│  "));
        }
    }

    private List<Integer> children(int node) {
        List<Integer> children = new ArrayList<>();
        if (game.owner()[node] != CompiledGame.TERMINAL) {
            for (int child = node + 1; child < game.subtreeEnd()[node]; child = game.subtreeEnd()[child]) {
                children.add(child);
            }
        }
        return children;
    }

    private String probability(int child) {
        int action = game.action()[child];
        return action < 0
                ? GameFigures.probability(game.exactBranchProbability(child))
                : GameFigures.probability(equilibrium, action);
    }

    private String action(int child) {
        int action = game.action()[child];
        if (action >= 0) {
            return names.actions().get(action);
        }
        if (game.source().nodes().get(game.parent()[child]) instanceof Node.Chance chance) {
            String name = chance.move().actions().get(game.branch()[child]).name();
            return name.isEmpty() ? Integer.toString(game.branch()[child] + 1) : name;
        }
        return "";
    }

    /** Who moves there and what it knows, or what everybody receives. */
    private String what(int node) {
        return switch (game.source().nodes().get(node)) {
            case Node.Chance chance -> named(CHANCE, chance.move().name());
            case Node.Decision _ -> {
                int set = game.informationSet()[node];
                int members = game.firstMember()[set + 1] - game.firstMember()[set];
                yield named(
                                names.players().get(game.setOwner()[set]),
                                names.sets().get(set))
                        + (members > 1 ? " [" + members + " nodes]" : "");
            }
            case Node.Terminal _ -> end(node);
        };
    }

    private static String named(String mover, String place) {
        return place.isEmpty() ? mover : mover + ": " + place;
    }

    private String end(int node) {
        var outcome = game.source().nodes().get(node).outcome();
        List<Rational> payoffs = new ArrayList<>();
        for (int p = 0; p < game.players(); p++) {
            payoffs.add(game.exactPayoff(p, game.terminal()[node]));
        }
        String numbers = "(" + GameFigures.payoffs(payoffs) + ")";
        return outcome == null || outcome.name().isBlank() ? numbers : outcome.name() + " " + numbers;
    }

    private void line(String indent, String arm, String text, Ink ink) {
        int room = Math.max(20, screen.width() - PlainText.width(indent + arm));
        String shown = PositionChart.fit(PlainText.of(text), room);
        out.append(indent).append(arm).append(ink.on(screen, shown)).append('\n');
    }
}
