package tarazy.game;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A probability for each action of each information set of a tree, in the order of {@link CompiledGame#actions()}. */
public final class BehaviorProfile implements Profile {
    private final CompiledGame game;
    private final double[] probabilities;
    private final @Nullable List<Rational> exact;

    private BehaviorProfile(CompiledGame game, double[] probabilities, @Nullable List<Rational> exact) {
        this.game = game;
        this.probabilities = probabilities;
        this.exact = exact;
    }

    /**
     * In doubles.
     *
     * @param probabilities by action; copied
     * @throws IllegalArgumentException if they are negative or those of an information set do not add up to 1 (within
     *     1e-9)
     */
    public static BehaviorProfile of(CompiledGame game, double[] probabilities) {
        Distributions.check(probabilities, game.firstAction());
        return new BehaviorProfile(game, probabilities.clone(), null);
    }

    /**
     * Exact.
     *
     * @param probabilities by action
     * @throws IllegalArgumentException if they are negative or those of an information set do not add up to 1
     */
    public static BehaviorProfile exact(CompiledGame game, List<Rational> probabilities) {
        List<Rational> copy = List.copyOf(probabilities);
        Distributions.check(copy, game.firstAction());
        return new BehaviorProfile(game, Distributions.rounded(copy), copy);
    }

    /** Every action of an information set with the same probability, exactly. */
    public static BehaviorProfile uniform(CompiledGame game) {
        return exact(game, Arrays.asList(Distributions.exactlyUniform(game.firstAction())));
    }

    /**
     * One action with certainty, exactly.
     *
     * @param choices by information set, the place of the action in it, from 0
     */
    public static BehaviorProfile pure(CompiledGame game, List<Integer> choices) {
        Rational[] probabilities = new Rational[game.actions()];
        Arrays.fill(probabilities, Rational.ZERO);
        for (int h = 0; h < choices.size(); h++) {
            probabilities[game.firstAction()[h] + choices.get(h)] = Rational.ONE;
        }
        return exact(game, Arrays.asList(probabilities));
    }

    /** The same as an array. */
    public static BehaviorProfile pure(CompiledGame game, int[] choices) {
        return pure(game, Arrays.stream(choices).boxed().toList());
    }

    public CompiledGame game() {
        return game;
    }

    @Override
    public ExtensiveGame source() {
        return game.source();
    }

    /** By action. */
    public double probability(int action) {
        return probabilities[action];
    }

    /**
     * By names as in {@link CompiledGame#names()}.
     *
     * @throws IllegalArgumentException if there is no such action, with those there are
     */
    public double probability(String player, String informationSet, String action) {
        return probabilities[ActionLookup.action(game, player, informationSet, action)];
    }

    @Override
    public double[] probabilities() {
        return probabilities.clone();
    }

    @Override
    public Optional<List<Rational>> exactProbabilities() {
        return Optional.ofNullable(exact);
    }

    @Override
    public double payoffRange(int player) {
        return game.payoffRange(player);
    }

    @Override
    public Verification verify() {
        return verifyFrom(0);
    }

    /**
     * The same in the subgame that begins at a node, as if it had been reached. Payoffs are those of the whole path.
     *
     * @param root one of {@link Subgames#roots}
     * @throws ImperfectRecallException if a player forgets
     */
    public Verification verifyFrom(int root) {
        return exact == null
                ? Verification.rounded(new TreeResponses<>(new DoubleArithmetic(), game, boxed(), root).values())
                : Verification.exact(new TreeResponses<>(new ExactArithmetic(), game, exact, root).values());
    }

    /**
     * A best response of a player to the others.
     *
     * @throws ImperfectRecallException if a player forgets
     */
    public BestResponse bestResponse(int player) {
        return exact == null
                ? new TreeResponses<>(new DoubleArithmetic(), game, boxed(), 0).best(player)
                : new TreeResponses<>(new ExactArithmetic(), game, exact, 0).best(player);
    }

    /**
     * Whether every information set is played well, with the beliefs that follow from the profile.
     *
     * @throws ImperfectRecallException if a player forgets
     */
    public SequentialRationality sequentialRationality() {
        return exact == null
                ? new LocalRegrets<>(new DoubleArithmetic(), game, boxed(), x -> x, _ -> Optional.empty()).judge()
                : new LocalRegrets<>(new ExactArithmetic(), game, exact, Rational::doubleValue, Optional::of).judge();
    }

    private List<Double> boxed() {
        return Distributions.boxed(probabilities);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BehaviorProfile that
                && game == that.game
                && Distributions.equal(probabilities, that.probabilities, exact, that.exact);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(probabilities);
    }

    @Override
    public String toString() {
        return exact == null ? Arrays.toString(probabilities) : exact.toString();
    }
}
