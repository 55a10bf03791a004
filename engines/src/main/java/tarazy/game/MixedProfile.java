package tarazy.game;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A probability for each strategy of each player of a table: those of the first player, then of the second. */
public final class MixedProfile implements Profile {
    private final StrategicGame game;
    private final double[] probabilities;
    private final @Nullable List<Rational> exact;

    private MixedProfile(StrategicGame game, double[] probabilities, @Nullable List<Rational> exact) {
        this.game = game;
        this.probabilities = probabilities;
        this.exact = exact;
    }

    /**
     * In doubles.
     *
     * @throws IllegalArgumentException if probabilities are negative or a player's do not add up to 1 (within 1e-9)
     */
    public static MixedProfile of(StrategicGame game, double[] probabilities) {
        Distributions.check(probabilities, game.firstStrategy());
        return new MixedProfile(game, probabilities.clone(), null);
    }

    /**
     * Exact.
     *
     * @throws IllegalArgumentException if probabilities are negative or a player's do not add up to 1
     */
    public static MixedProfile exact(StrategicGame game, List<Rational> probabilities) {
        List<Rational> copy = List.copyOf(probabilities);
        Distributions.check(copy, game.firstStrategy());
        return new MixedProfile(game, Distributions.rounded(copy), copy);
    }

    /** Every strategy of a player with the same probability, exactly. */
    public static MixedProfile uniform(StrategicGame game) {
        return exact(game, Arrays.asList(Distributions.exactlyUniform(game.firstStrategy())));
    }

    @Override
    public StrategicGame source() {
        return game;
    }

    /** The probability of a player's strategy, from 0. */
    public double probability(int player, int strategy) {
        return probabilities[game.firstStrategy()[player] + strategy];
    }

    /**
     * By names as in {@link GameNames}.
     *
     * @throws IllegalArgumentException if there is no such strategy, with those there are
     */
    public double probability(String player, String strategy) {
        int p = ActionLookup.find("player", player, GameNames.players(game));
        return probability(p, ActionLookup.find("strategy", strategy, GameNames.strategies(game, p)));
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
        double[] payoffs = game.payoffs(player);
        return Arrays.stream(payoffs).max().orElse(0)
                - Arrays.stream(payoffs).min().orElse(0);
    }

    @Override
    public Verification verify() {
        return exact == null
                ? Verification.rounded(
                        new TableResponses<>(new DoubleArithmetic(), game, Distributions.boxed(probabilities)).values())
                : Verification.exact(new TableResponses<>(new ExactArithmetic(), game, exact).values());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MixedProfile that
                && game.equals(that.game)
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
