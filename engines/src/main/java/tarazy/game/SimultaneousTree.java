package tarazy.game;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as a tree, in prefix order: the first player's choice is at the root. */
final class SimultaneousTree {
    private SimultaneousTree() {}

    static ExtensiveGame of(StrategicGame game) {
        int players = game.strategies().size();
        List<InformationSet> sets = new ArrayList<>();
        for (int p = 0; p < players; p++) {
            sets.add(new InformationSet(p, 1, "", game.strategies().get(p).names()));
        }
        List<Node> nodes = new ArrayList<>();
        int[] choices = new int[players];
        int level = 0;
        while (level >= 0) {
            for (; level < players; level++) {
                nodes.add(new Node.Decision("", sets.get(level), null));
            }
            nodes.add(new Node.Terminal("", outcome(game, game.cell(choices))));
            level = players - 1;
            while (level >= 0 && ++choices[level] == game.strategyCount(level)) {
                choices[level--] = 0;
            }
            // what follows the next choice at this level
            level = level < 0 ? -1 : level + 1;
        }
        return ExtensiveGame.of(game.title(), game.comment().orElse(null), game.numberStyle(), game.players(), nodes);
    }

    private static @Nullable Outcome outcome(StrategicGame game, int cell) {
        return switch (game.cells()) {
            case StrategicGame.Cells.Payoffs payoffs -> {
                int players = game.strategies().size();
                yield new Outcome(cell + 1, "", payoffs.numbers().subList(cell * players, (cell + 1) * players));
            }
            case StrategicGame.Cells.Outcomes outcomes -> {
                int number = outcomes.numbers().get(cell);
                yield number == 0 ? null : outcomes.outcomes().get(number - 1);
            }
        };
    }
}
