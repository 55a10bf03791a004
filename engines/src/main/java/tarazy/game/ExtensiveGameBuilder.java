package tarazy.game;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a game from a {@link Tree} in which players, information sets and outcomes go by names.
 *
 * <pre>{@code
 * ExtensiveGame.builder("deterrence")
 *         .players("A", "B")
 *         .root(choice("A", "first move",
 *                 on("wait", end("status quo", 0, 1)),
 *                 on("attack", choice("B", "answer",
 *                         on("concede", end("capitulation", "1", "-1/2")),
 *                         on("resist", end("war", "-1/2", "-1"))))))
 *         .build();
 * }</pre>
 */
public final class ExtensiveGameBuilder {
    private final String title;
    private final List<String> players = new ArrayList<>();
    private @Nullable String comment;
    private Tree root = Tree.end();

    ExtensiveGameBuilder(String title) {
        this.title = title;
    }

    /** All players in order. */
    public ExtensiveGameBuilder players(String... names) {
        return players(List.of(names));
    }

    /** All players in order. */
    public ExtensiveGameBuilder players(List<String> names) {
        players.clear();
        players.addAll(names);
        return this;
    }

    /** Free text about the game. */
    public ExtensiveGameBuilder comment(String text) {
        comment = text;
        return this;
    }

    /** The whole tree. */
    public ExtensiveGameBuilder root(Tree tree) {
        root = tree;
        return this;
    }

    /** @throws InvalidGameException with all faults and the actions that lead to them */
    public ExtensiveGame build() {
        return new TreeFlattener(title, comment, players).flatten(root);
    }
}
