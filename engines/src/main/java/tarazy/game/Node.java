package tarazy.game;

import org.jspecify.annotations.Nullable;

/** A node of a game tree. What comes after it is told by its place in {@link ExtensiveGame#nodes()}. */
public sealed interface Node {
    /** Free text, often empty. */
    String label();

    /** What players receive on passing through or ending here, on top of what came before; null for nothing. */
    @Nullable
    Outcome outcome();

    /** How many branches leave it, 0 for a terminal node. */
    int branches();

    /** A node at which nature moves. */
    record Chance(String label, ChanceMove move, @Nullable Outcome outcome) implements Node {
        @Override
        public int branches() {
            return move.actions().size();
        }
    }

    /** A node at which a player chooses, not knowing at which node of the information set it is. */
    record Decision(
            String label,
            InformationSet informationSet,
            @Nullable Outcome outcome) implements Node {
        @Override
        public int branches() {
            return informationSet.actions().size();
        }
    }

    /** A node at which the game ends. */
    record Terminal(String label, @Nullable Outcome outcome) implements Node {
        @Override
        public int branches() {
            return 0;
        }
    }
}
