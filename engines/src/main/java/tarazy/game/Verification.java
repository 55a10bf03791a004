package tarazy.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a profile pays and what could be gained by leaving it, recomputed from the game.
 *
 * @param payoffs expected payoff of each player
 * @param regrets what each player would gain by its best response to the others, 0 or more
 * @param exact the same exactly, empty if the profile is in doubles
 */
public record Verification(List<Double> payoffs, List<Double> regrets, Optional<Exact> exact) {
    /** Exact payoffs and regrets. */
    public record Exact(List<Rational> payoffs, List<Rational> regrets) {
        public Exact {
            payoffs = List.copyOf(payoffs);
            regrets = List.copyOf(regrets);
        }
    }

    public Verification {
        payoffs = List.copyOf(payoffs);
        regrets = List.copyOf(regrets);
    }

    static Verification rounded(Responses<Double> responses) {
        List<Double> regrets = new ArrayList<>();
        for (int p = 0; p < responses.payoffs().size(); p++) {
            // below 0 only by rounding
            regrets.add(
                    Math.max(0, responses.best().get(p) - responses.payoffs().get(p)));
        }
        return new Verification(responses.payoffs(), regrets, Optional.empty());
    }

    /** The same where payoffs are counted from a base that each player has. */
    static Verification rounded(Responses<Double> responses, List<Double> bases) {
        Verification above = rounded(responses);
        List<Double> payoffs = new ArrayList<>();
        for (int p = 0; p < bases.size(); p++) {
            payoffs.add(bases.get(p) + above.payoffs.get(p));
        }
        return new Verification(payoffs, above.regrets, Optional.empty());
    }

    static Verification exact(Responses<Rational> responses) {
        List<Rational> regrets = new ArrayList<>();
        for (int p = 0; p < responses.payoffs().size(); p++) {
            regrets.add(responses.best().get(p).subtract(responses.payoffs().get(p)));
        }
        return new Verification(
                responses.payoffs().stream().map(Rational::doubleValue).toList(),
                regrets.stream().map(Rational::doubleValue).toList(),
                Optional.of(new Exact(responses.payoffs(), regrets)));
    }

    /** The largest regret of a player: 0 in a Nash equilibrium. */
    public double regret() {
        return regrets.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** The sum of all regrets; for two players with opposed interests it is twice the exploitability. */
    public double nashConv() {
        return regrets.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Whether the profile is exact and nobody has any regret. */
    public boolean exactEquilibrium() {
        return exact.isPresent() && exact.get().regrets().stream().allMatch(regret -> regret.signum() == 0);
    }
}
