package tarazy.game.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tarazy.game.ChanceMove;
import tarazy.game.CompiledGame;
import tarazy.game.ExtensiveGame;
import tarazy.game.InformationSet;
import tarazy.game.Node;
import tarazy.game.Numeral;
import tarazy.game.Outcome;
import tarazy.game.Rational;

/** The same games otherwise; for games whose payoffs are at their ends. */
final class Changes {
    private Changes() {}

    /** With other payoffs. */
    static ExtensiveGame payoffs(ExtensiveGame game, UnaryOperator<Rational> first, UnaryOperator<Rational> second) {
        List<Node> nodes = new ArrayList<>();
        int number = 0;
        for (Node node : game.nodes()) {
            if (node instanceof Node.Terminal) {
                Rational a = first.apply(game.compiled().exactPayoff(0, number));
                Rational b = second.apply(game.compiled().exactPayoff(1, number));
                nodes.add(terminal(++number, a, b));
            } else {
                nodes.add(node);
            }
        }
        return ExtensiveGame.of(game.title(), game.players(), nodes);
    }

    private static Node terminal(int number, Rational... payoffs) {
        List<Numeral> numerals = List.of(payoffs).stream().map(Numeral::of).toList();
        return new Node.Terminal("", new Outcome(number, "", numerals));
    }

    /** With the players in the other order. */
    static ExtensiveGame swapped(ExtensiveGame game) {
        List<Node> nodes = new ArrayList<>();
        int number = 0;
        for (Node node : game.nodes()) {
            nodes.add(
                    switch (node) {
                        case Node.Chance chance -> chance;
                        case Node.Decision decision -> {
                            InformationSet set = decision.informationSet();
                            yield new Node.Decision(
                                    "",
                                    new InformationSet(1 - set.player(), set.number(), set.name(), set.actions()),
                                    null);
                        }
                        case Node.Terminal _ -> {
                            Rational a = game.compiled().exactPayoff(0, number);
                            Rational b = game.compiled().exactPayoff(1, number);
                            yield terminal(++number, b, a);
                        }
                    });
        }
        return ExtensiveGame.of(game.title(), game.players().reversed(), nodes);
    }

    /** With moves of nature in two steps: the first branch or the others, then which. */
    static ExtensiveGame splitChance(ExtensiveGame game) {
        List<Node> nodes = new ArrayList<>();
        int[] fresh = {100_000};
        split(game, 0, nodes, fresh);
        return ExtensiveGame.of(game.title(), game.players(), nodes);
    }

    private static void split(ExtensiveGame game, int n, List<Node> nodes, int[] fresh) {
        CompiledGame compiled = game.compiled();
        Node node = game.nodes().get(n);
        int child = n + 1;
        if (node instanceof Node.Chance chance && chance.branches() > 2) {
            List<Rational> all = chance.move().actions().stream()
                    .map(action -> action.probability().value())
                    .toList();
            Rational rest = Rational.ONE.subtract(all.getFirst());
            nodes.add(new Node.Chance("", move(fresh[0]++, List.of(all.getFirst(), rest)), chance.outcome()));
            split(game, child, nodes, fresh);
            nodes.add(new Node.Chance(
                    "",
                    move(
                            fresh[0]++,
                            all.subList(1, all.size()).stream()
                                    .map(each -> each.divide(rest))
                                    .toList()),
                    null));
            child = compiled.subtreeEnd()[child];
        } else {
            nodes.add(node);
        }
        for (; child < compiled.subtreeEnd()[n]; child = compiled.subtreeEnd()[child]) {
            split(game, child, nodes, fresh);
        }
    }

    private static ChanceMove move(int number, List<Rational> probabilities) {
        return new ChanceMove(
                number,
                "",
                probabilities.stream()
                        .map(each -> new ChanceMove.Action("", Numeral.of(each)))
                        .toList());
    }
}
