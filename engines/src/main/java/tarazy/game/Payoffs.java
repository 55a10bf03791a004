package tarazy.game;

import java.util.Arrays;

/** Payoffs by player and terminal, exact and rounded. */
final class Payoffs {
    private final double[][] rounded;
    /** Empty if the doubles are the payoffs. */
    private final Rational[][] exact;

    private final double[] range;

    private Payoffs(double[][] rounded, Rational[][] exact) {
        this.rounded = rounded;
        this.exact = exact;
        this.range = new double[rounded.length];
        for (int p = 0; p < rounded.length; p++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (double payoff : rounded[p]) {
                low = Math.min(low, payoff);
                high = Math.max(high, payoff);
            }
            range[p] = high - low;
        }
    }

    static Payoffs of(Rational[][] exact) {
        double[][] rounded = new double[exact.length][];
        for (int p = 0; p < exact.length; p++) {
            rounded[p] =
                    Arrays.stream(exact[p]).mapToDouble(Rational::doubleValue).toArray();
        }
        return new Payoffs(rounded, exact);
    }

    static Payoffs of(double[][] payoffs, int players, int terminals) {
        if (payoffs.length != players || Arrays.stream(payoffs).anyMatch(row -> row.length != terminals)) {
            throw new IllegalArgumentException(
                    "payoffs must be %d players × %d terminals".formatted(players, terminals));
        }
        double[][] copy = new double[players][];
        Arrays.setAll(copy, p -> payoffs[p].clone());
        return new Payoffs(copy, new Rational[0][]);
    }

    double[] rounded(int player) {
        return rounded[player];
    }

    Rational exact(int player, int terminal) {
        return exact.length == 0 ? Rational.exactly(rounded[player][terminal]) : exact[player][terminal];
    }

    double range(int player) {
        return range[player];
    }
}
