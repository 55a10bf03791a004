package tarazy.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A probability for each strategy of each player of a table: those of the first player, then of the second. */
public final class MixedProfile implements Profile {
    private static final double MANY_TIMES = 16;

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
        Rational most = game.payoff(player, 0);
        for (int cell = 1; cell < game.size(); cell++) {
            most = most.max(game.payoff(player, cell));
        }
        return most.subtract(least(player)).doubleValue();
    }

    private Rational least(int player) {
        Rational least = game.payoff(player, 0);
        for (int cell = 1; cell < game.size(); cell++) {
            least = least.min(game.payoff(player, cell));
        }
        return least;
    }

    /** In doubles, large payoffs that hardly differ are counted from the least, so that no digits are lost. */
    @Override
    public Verification verify() {
        if (exact != null) {
            return Verification.exact(new TableResponses<>(new ExactArithmetic(), game, exact).values());
        }
        List<Rational> bases = new ArrayList<>();
        for (int p = 0; p < game.players().size(); p++) {
            Rational from = least(p);
            bases.add(from.abs().doubleValue() > MANY_TIMES * payoffRange(p) ? from : Rational.ZERO);
        }
        Responses<Double> responses = new TableResponses<>(
                        new DoubleArithmetic(),
                        game,
                        Distributions.boxed(probabilities),
                        (player, cell) -> game.payoff(player, cell)
                                .subtract(bases.get(player))
                                .doubleValue())
                .values();
        return Verification.rounded(
                responses, bases.stream().map(Rational::doubleValue).toList());
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
