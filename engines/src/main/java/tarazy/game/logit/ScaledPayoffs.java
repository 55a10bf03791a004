package tarazy.game.logit;

import tarazy.game.CompiledGame;
import tarazy.game.Rational;

/**
 * Payoffs brought to a common scale, each player's beginning where that is more precise at 0; neither changes an
 * equilibrium if λ is brought to the same scale.
 *
 * @param payoffs by player and terminal
 * @param unit what λ is to be multiplied with
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ScaledPayoffs(double[][] payoffs, double unit) {
    /** Payoffs so many times larger than their range lose digits in differences of doubles. */
    private static final double FAR = 1_000;

    /** @param ratios by player, what its λ is relative to the common one */
    static ScaledPayoffs of(CompiledGame game, double[] ratios) {
        double unit = 0;
        for (int p = 0; p < ratios.length; p++) {
            unit = Math.max(unit, ratios[p] * game.payoffRange(p));
        }
        if (!(unit > 0)) {
            return new ScaledPayoffs(new double[ratios.length][game.terminals()], 1);
        }
        double[][] payoffs = new double[ratios.length][];
        for (int p = 0; p < ratios.length; p++) {
            payoffs[p] = fromLowest(game, p);
            for (int t = 0; t < payoffs[p].length; t++) {
                payoffs[p][t] *= ratios[p] / unit;
            }
        }
        return new ScaledPayoffs(payoffs, unit);
    }

    private static double[] fromLowest(CompiledGame game, int player) {
        double[] payoffs = game.payoffs(player).clone();
        double range = game.payoffRange(player);
        double largest = 0;
        for (double payoff : payoffs) {
            largest = Math.max(largest, Math.abs(payoff));
        }
        if (largest > FAR * range) {
            Rational low = game.exactPayoff(player, 0);
            for (int t = 1; t < payoffs.length; t++) {
                low = low.min(game.exactPayoff(player, t));
            }
            for (int t = 0; t < payoffs.length; t++) {
                payoffs[t] = game.exactPayoff(player, t).subtract(low).doubleValue();
            }
        }
        return payoffs;
    }
}
