package tarazy.game.format;

import tarazy.game.ChanceMove;
import tarazy.game.ExtensiveGame;
import tarazy.game.InformationSet;
import tarazy.game.Node;
import tarazy.game.Outcome;

/** Writes game trees in Gambit's format {@code .efg}, version 2: a line for each node, as Gambit does. */
public final class EfgWriter {
    private EfgWriter() {}

    /**
     * A whole file.
     *
     * @throws IllegalArgumentException if a name ends with a backslash, which the format cannot hold
     */
    public static String write(ExtensiveGame game) {
        StringBuilder out = new StringBuilder();
        out.append("EFG 2 ").append(game.numberStyle()).append(' ');
        Texts.quote(out, game.title()).append(' ');
        Texts.list(out, game.players()).append('\n');
        game.comment().ifPresent(comment -> Texts.quote(out, comment).append('\n'));
        out.append('\n');
        for (Node node : game.nodes()) {
            node(out, node);
        }
        return out.toString();
    }

    private static void node(StringBuilder out, Node node) {
        out.append(
                switch (node) {
                    case Node.Chance _ -> "c ";
                    case Node.Decision _ -> "p ";
                    case Node.Terminal _ -> "t ";
                });
        Texts.quote(out, node.label()).append(' ');
        switch (node) {
            case Node.Chance chance -> move(out, chance.move());
            case Node.Decision decision -> set(out, decision.informationSet());
            case Node.Terminal _ -> {}
        }
        Outcome outcome = node.outcome();
        if (outcome == null) {
            out.append('0');
        } else {
            Texts.quote(out.append(outcome.number()).append(' '), outcome.name())
                    .append(" {");
            OutcomeText.write(out, outcome.payoffs());
        }
        out.append('\n');
    }

    private static void move(StringBuilder out, ChanceMove move) {
        Texts.quote(out.append(move.number()).append(' '), move.name()).append(" { ");
        for (ChanceMove.Action action : move.actions()) {
            Texts.quote(out, action.name())
                    .append(' ')
                    .append(action.probability().text())
                    .append(' ');
        }
        out.append("} ");
    }

    private static void set(StringBuilder out, InformationSet set) {
        out.append(set.player() + 1).append(' ').append(set.number()).append(' ');
        Texts.quote(out, set.name()).append(' ');
        Texts.list(out, set.actions()).append(' ');
    }
}
