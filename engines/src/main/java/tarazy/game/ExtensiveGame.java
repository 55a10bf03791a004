package tarazy.game;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A game tree. Its nodes are listed in prefix order: a node, then the whole subtree behind its first branch, then that
 * behind its second. Immutable; there is no game with a fault.
 */
public final class ExtensiveGame implements Game {
    private final String title;
    private final @Nullable String comment;
    private final NumberStyle numberStyle;
    private final List<String> players;
    private final List<Node> nodes;
    /** Made when first asked for; two threads may make it twice, to the same effect. */
    private @Nullable CompiledGame compiled;

    private ExtensiveGame(
            String title, @Nullable String comment, NumberStyle numberStyle, List<String> players, List<Node> nodes) {
        this.title = title;
        this.comment = comment;
        this.numberStyle = numberStyle;
        this.players = List.copyOf(players);
        this.nodes = List.copyOf(nodes);
    }

    /**
     * A game with rational numbers and without comment.
     *
     * @param nodes in prefix order, at least one
     * @throws InvalidGameException with all faults
     */
    public static ExtensiveGame of(String title, List<String> players, List<? extends Node> nodes) {
        return of(title, null, NumberStyle.R, players, nodes);
    }

    /**
     * A game as it stands in a file.
     *
     * @param nodes in prefix order, at least one
     * @throws InvalidGameException with all faults
     */
    public static ExtensiveGame of(
            String title,
            @Nullable String comment,
            NumberStyle numberStyle,
            List<String> players,
            List<? extends Node> nodes) {
        ExtensiveGame game = new ExtensiveGame(title, comment, numberStyle, players, List.copyOf(nodes));
        List<GameProblem> problems = TreeCheck.problems(game);
        if (!problems.isEmpty()) {
            throw new InvalidGameException(title, problems);
        }
        return game;
    }

    /** Builds a game from branches with names. */
    public static ExtensiveGameBuilder builder(String title) {
        return new ExtensiveGameBuilder(title);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    @Override
    public NumberStyle numberStyle() {
        return numberStyle;
    }

    @Override
    public List<String> players() {
        return players;
    }

    /** In prefix order, the root first. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The form that solvers work on. Made once. O(nodes × players). */
    public CompiledGame compiled() {
        CompiledGame made = compiled;
        if (made == null) {
            made = GameCompiler.compile(this);
            compiled = made;
        }
        return made;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExtensiveGame that
                && title.equals(that.title)
                && comment().equals(that.comment())
                && numberStyle == that.numberStyle
                && players.equals(that.players)
                && nodes.equals(that.nodes);
    }

    @Override
    public int hashCode() {
        return 31 * title.hashCode() + nodes.hashCode();
    }

    @Override
    public String toString() {
        return "game " + title + " (" + players.size() + " players, " + nodes.size() + " nodes)";
    }
}
