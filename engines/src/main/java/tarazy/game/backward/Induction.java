package tarazy.game.backward;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import tarazy.game.CompiledGame;
import tarazy.game.Outcome;

/** What backward induction found, with what ties leave open. */
public final class Induction {
    private final CompiledGame game;
    private final int[] choices;
    private final List<Tie> ties;
    private final List<Range> payoffs;
    private final BitSet possible;

    /**
     * Several actions are equally good, given what was chosen after them.
     *
     * @param actions places in the information set, rising, two or more
     */
    public record Tie(int informationSet, List<Integer> actions) {
        public Tie {
            actions = List.copyOf(actions);
        }
    }

    /**
     * A number in the equilibrium taken, and how far ties can move it. No subgame perfect equilibrium, pure or mixed, lies
     * outside; the ends are reached unless how one tie is broken decides how another can be.
     */
    public record Range(double value, double low, double high) {}

    /** The probability that the game passes an outcome. */
    public record OutcomeRange(Outcome outcome, Range probability) {}

    Induction(CompiledGame game, int[] choices, List<Tie> ties, List<Range> payoffs, BitSet possible) {
        this.game = game;
        this.choices = choices;
        this.ties = List.copyOf(ties);
        this.payoffs = List.copyOf(payoffs);
        this.possible = possible;
    }

    /** By information set: the place of the action taken. */
    public List<Integer> choices() {
        return Arrays.stream(choices).boxed().toList();
    }

    /** In order of information set. */
    public List<Tie> ties() {
        return ties;
    }

    /** By player: the payoff at the root. */
    public List<Range> payoffs() {
        return payoffs;
    }

    /**
     * Every outcome that some subgame perfect equilibrium may bring about with positive probability, in order of number.
     * O(nodes + occurrences × depth).
     */
    public List<OutcomeRange> outcomes() {
        return new OutcomeRanges(game, choices, possible).list();
    }
}
