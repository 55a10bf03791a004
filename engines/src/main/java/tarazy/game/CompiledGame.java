package tarazy.game;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A game tree as columns of numbers, for solvers. <strong>Arrays are shared and must not be written to.</strong>
 *
 * <p>Nodes are numbered in prefix order from the root, 0: a node comes after its parent, its first child is the next
 * node, its subtree is a range, and the sibling after child {@code c} is {@code subtreeEnd()[c]}. Terminal nodes have
 * numbers of their own ("terminals") in the same order. Information sets are numbered player by player, within a player
 * in the order in which prefix order meets them; so are the actions, those of a set standing together. A behaviour
 * profile is thus one array over {@link #actions()}.
 */
public final class CompiledGame {
    /** The owner of nodes at which nature moves. */
    public static final int CHANCE = -1;

    /** The owner of nodes at which the game ends. */
    public static final int TERMINAL = -2;

    private final ExtensiveGame source;
    private final TreeColumns tree;
    private final SetColumns sets;
    private final Payoffs payoffs;
    private final Chances chances;
    /** Each made when first asked for; two threads may make it twice, to the same effect. */
    private @Nullable Recall recall;

    private @Nullable SequenceForm sequenceForm;

    CompiledGame(ExtensiveGame source, TreeColumns tree, SetColumns sets, Payoffs payoffs, Chances chances) {
        this.source = source;
        this.tree = tree;
        this.sets = sets;
        this.payoffs = payoffs;
        this.chances = chances;
    }

    /**
     * The same tree with other payoffs, as in one run of an ensemble. The exact payoffs are then what the doubles are
     * exactly.
     *
     * @param perPlayer for each player a number for each terminal, summed along the path; copied
     */
    public CompiledGame withPayoffs(double[][] perPlayer) {
        return with(Payoffs.of(perPlayer, players(), terminals()), chances);
    }

    /**
     * The same tree with other probabilities of nature, as in one run of an ensemble. The exact probabilities are then
     * what the doubles are exactly, and add up to 1 only about.
     *
     * @param branchProbability by node, as in {@link #branchProbability()}; copied, and what stands at nodes whose parent
     *     is no move of nature is not looked at
     * @throws IllegalArgumentException if they are negative or those of a move of nature do not add up to 1 (within 1e-9)
     */
    public CompiledGame withChances(double[] branchProbability) {
        return with(payoffs, Chances.of(branchProbability, tree));
    }

    private CompiledGame with(Payoffs otherPayoffs, Chances otherChances) {
        CompiledGame other = new CompiledGame(source, tree, sets, otherPayoffs, otherChances);
        // which depends on the tree alone
        other.recall = recall;
        return other;
    }

    /** The game this was made from; payoffs and probabilities may have been replaced since. */
    public ExtensiveGame source() {
        return source;
    }

    public int players() {
        return source.players().size();
    }

    public int nodes() {
        return tree.parent().length;
    }

    public int terminals() {
        return tree.terminalNode().length;
    }

    /** How many information sets all players have together. */
    public int informationSets() {
        return sets.owner().length;
    }

    /** How many actions all information sets have together: the length of a behaviour profile. */
    public int actions() {
        return sets.firstAction()[informationSets()];
    }

    /** By node: its parent, −1 for the root. */
    public int[] parent() {
        return tree.parent();
    }

    /** By node: which branch of its parent it is, from 0; −1 for the root. */
    public int[] branch() {
        return tree.branch();
    }

    /** By node: the action that leads to it; −1 for the root and after a move of nature. */
    public int[] action() {
        return tree.action();
    }

    /** By node: the player who moves, or {@link #CHANCE} or {@link #TERMINAL}. */
    public int[] owner() {
        return tree.owner();
    }

    /** By node: its information set; −1 if no player moves. */
    public int[] informationSet() {
        return tree.informationSet();
    }

    /** By node: its first child, −1 if it is terminal. */
    public int firstChild(int node) {
        return tree.owner()[node] == TERMINAL ? -1 : node + 1;
    }

    /** By node: the node after its subtree. */
    public int[] subtreeEnd() {
        return tree.subtreeEnd();
    }

    /** By node: its number among the terminals, −1 if it is none. */
    public int[] terminal() {
        return tree.terminal();
    }

    /** By terminal: its node, rising. */
    public int[] terminalNode() {
        return tree.terminalNode();
    }

    /** By node: the probability with which nature takes the branch to it; 1 if its parent is no move of nature. */
    public double[] branchProbability() {
        return chances.branch();
    }

    /** By node: the product of nature's probabilities on the way to it. */
    public double[] chanceReach() {
        return chances.reach();
    }

    /** The probability of {@link #branchProbability()}, exactly. */
    public Rational exactBranchProbability(int node) {
        return chances.exactBranch(node);
    }

    /** The product of nature's probabilities on the way to a terminal, exactly. */
    public Rational exactChanceReach(int terminal) {
        return chances.exactReach()[terminal];
    }

    /** By terminal: what a player receives there, summed along the path, rounded once. */
    public double[] payoffs(int player) {
        return payoffs.rounded(player);
    }

    /** What a player receives at a terminal, summed along the path, exactly. */
    public Rational exactPayoff(int player, int terminal) {
        return payoffs.exact(player, terminal);
    }

    /** The largest less the smallest payoff of a player; tolerances are relative to it. */
    public double payoffRange(int player) {
        return payoffs.range(player);
    }

    /** By information set: the player who moves there. */
    public int[] setOwner() {
        return sets.owner();
    }

    /** By information set: its first action; one more entry at the end, so that the difference is the count. */
    public int[] firstAction() {
        return sets.firstAction();
    }

    /** By player: its first information set; one more entry at the end. */
    public int[] firstSet() {
        return sets.firstSet();
    }

    /** By action: its information set. */
    public int[] setOfAction() {
        return sets.setOfAction();
    }

    public int actionCount(int informationSet) {
        return sets.firstAction()[informationSet + 1] - sets.firstAction()[informationSet];
    }

    /** By information set: where its nodes begin in {@link #members()}; one more entry at the end. */
    public int[] firstMember() {
        return sets.firstMember();
    }

    /** The nodes of the first information set, rising, then those of the second. */
    public int[] members() {
        return sets.members();
    }

    /** The information set as the game has it. */
    public InformationSet set(int informationSet) {
        return sets.sources().get(informationSet);
    }

    /** Names for people and files, each unique in its scope. O(names). */
    public GameNames names() {
        return GameNames.of(this);
    }

    /** Whether players remember what they knew and did. O(nodes × players), once. */
    public Recall recall() {
        Recall made = recall;
        if (made == null) {
            made = Recall.of(this);
            recall = made;
        }
        return made;
    }

    /**
     * Sequences of each player and payoffs by sequences. O(nodes × players), once.
     *
     * @throws ImperfectRecallException if a player forgets, with the paths that show it
     */
    public SequenceForm sequenceForm() {
        SequenceForm made = sequenceForm;
        if (made == null) {
            made = SequenceForm.of(this);
            sequenceForm = made;
        }
        return made;
    }

    /** The actions on the way to a node, by name, from the root. */
    public List<String> path(int node) {
        return Paths.to(this, node);
    }
}
