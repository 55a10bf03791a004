package tarazy.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarazy.game.ExtensiveGame;
import tarazy.game.InvalidGameException;
import tarazy.game.Rational;
import tarazy.game.Tree;

/** Builds the game of a decision's tree; payoffs and probabilities come with the runs. */
final class DecisionGame {
    private final String title;
    private final List<String> players;
    private final Problems problems;

    DecisionGame(String title, List<String> players, Problems problems) {
        this.title = title;
        this.players = players;
        this.problems = problems;
    }

    /** The game; empty if an information set has different actions or a player forgets, which is reported. */
    Optional<ExtensiveGame> build(DecisionNode root) {
        try {
            ExtensiveGame game = ExtensiveGame.builder(title)
                    .players(players)
                    .root(tree(root))
                    .build();
            if (!game.compiled().recall().perfect()) {
                problems.error(
                        root.place(),
                        "somebody forgets: " + game.compiled().recall().text(),
                        "Give the choices different names, so that each actor knows what it did before");
                return Optional.empty();
            }
            return Optional.of(game);
        } catch (InvalidGameException refused) {
            refused.problems()
                    .forEach(problem -> problems.error(
                            root.place(),
                            problem.text(),
                            "Choices with the same name must have the same actions in the same order"));
            return Optional.empty();
        }
    }

    private Tree tree(DecisionNode node) {
        List<Tree.Branch> branches = new ArrayList<>();
        for (DecisionNode.Branch branch : node.branches()) {
            Tree next = tree(branch.next());
            branches.add(
                    node instanceof DecisionNode.Chance
                            ? Tree.on(
                                    branch.name(),
                                    Rational.of(1, node.branches().size()),
                                    next)
                            : Tree.on(branch.name(), next));
        }
        return switch (node) {
            case DecisionNode.Choice choice -> Tree.choice(choice.player(), choice.set(), branches);
            case DecisionNode.Chance chance -> Tree.chance(chance.name(), branches);
            case DecisionNode.End _ -> Tree.end();
        };
    }
}
