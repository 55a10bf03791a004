package tarazy.game.backward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import tarazy.game.CompiledGame;
import tarazy.game.ExtensiveGame;
import tarazy.game.Node;
import tarazy.game.Numeral;
import tarazy.game.Outcome;
import tarazy.game.Rational;

/** A subgame in which those inside, solved before, have become terminal nodes with what they pay. */
final class Subgame {
    private final CompiledGame game;
    private final int root;
    private final CompiledGame reduced;
    private final int[] sets;

    Subgame(CompiledGame game, int root, BitSet solved, Rational[][] values) {
        this.game = game;
        this.root = root;
        List<Node> nodes = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int n = root;
        while (n < game.subtreeEnd()[root]) {
            boolean leaf = n != root && solved.get(n);
            places.add(n);
            nodes.add(leaf ? terminal(nodes.size() + 1, values[n]) : bare(n, nodes.size() + 1));
            n = leaf ? game.subtreeEnd()[n] : n + 1;
        }
        String title = game.source().title() + ", subgame at node " + (root + 1);
        reduced = ExtensiveGame.of(title, game.source().players(), nodes).compiled();
        sets = new int[reduced.informationSets()];
        for (int h = 0; h < sets.length; h++) {
            sets[h] = game.informationSet()[places.get(reduced.members()[reduced.firstMember()[h]])];
        }
    }

    private static Node terminal(int number, Rational[] payoffs) {
        return new Node.Terminal(
                "",
                new Outcome(number, "", Arrays.stream(payoffs).map(Numeral::of).toList()));
    }

    /** Everything is paid at the end, with what came before the subgame. */
    private Node bare(int n, int number) {
        return switch (game.source().nodes().get(n)) {
            case Node.Chance chance -> new Node.Chance("", chance.move(), null);
            case Node.Decision decision -> new Node.Decision("", decision.informationSet(), null);
            case Node.Terminal _ -> {
                Rational[] payoffs = new Rational[game.players()];
                Arrays.setAll(payoffs, p -> game.exactPayoff(p, game.terminal()[n]));
                yield terminal(number, payoffs);
            }
        };
    }

    int root() {
        return root;
    }

    CompiledGame reduced() {
        return reduced;
    }

    /** Which information set of the whole game one of the reduced game is. */
    int setInGame(int set) {
        return sets[set];
    }

    String name() {
        List<String> path = game.path(root);
        return path.isEmpty() ? "the whole game" : "the subgame after " + String.join(", ", path);
    }
}
