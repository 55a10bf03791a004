package tarazy.report;

import java.util.List;
import java.util.Locale;
import tarazy.game.Equilibrium;
import tarazy.game.Rational;

/** Probabilities and payoffs of a profile as people read them: short fractions as such, other numbers rounded. */
final class GameFigures {
    private static final int SHORT = 7;

    private GameFigures() {}

    static String probability(Equilibrium equilibrium, int place) {
        double probability = equilibrium.profile().probabilities()[place];
        return equilibrium
                .profile()
                .exactProbabilities()
                .map(exact -> exact.get(place))
                .filter(exact -> exact.toString().length() <= SHORT)
                .map(Rational::toString)
                .orElseGet(() -> probability(probability));
    }

    static String probability(Rational exact) {
        String text = exact.toString();
        return text.length() <= SHORT ? text : probability(exact.doubleValue());
    }

    private static String probability(double probability) {
        return probability == 0 || probability == 1
                ? String.format(Locale.ROOT, "%.0f", probability)
                : probability < 1e-4
                        ? String.format(Locale.ROOT, "%.1e", probability)
                        : probability > 0.9999 && probability < 1
                                ? String.format(Locale.ROOT, "1-%.1e", 1 - probability)
                                : String.format(Locale.ROOT, "%.4f", probability);
    }

    /** What a player receives. */
    static String payoff(Equilibrium equilibrium, int player) {
        return equilibrium
                .verification()
                .exact()
                .map(exact -> payoff(exact.payoffs().get(player)))
                .orElseGet(() -> number(equilibrium.verification().payoffs().get(player)));
    }

    static String payoff(Rational exact) {
        String text = exact.toString();
        return text.length() <= SHORT ? text.replace('-', '−') : number(exact.doubleValue());
    }

    static String payoffs(List<Rational> payoffs) {
        return String.join(", ", payoffs.stream().map(GameFigures::payoff).toList());
    }

    /** Six significant digits. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return Figures.NONE;
        }
        String text = String.format(Locale.ROOT, "%.6g", value);
        boolean plain = Math.abs(value) >= 1e-4 && Math.abs(value) < 1e6;
        String shown = value == 0
                ? "0"
                : plain
                        ? new java.math.BigDecimal(text).stripTrailingZeros().toPlainString()
                        : text.replaceFirst("\\.?0*e", "e");
        return shown.replaceFirst("^-", "−");
    }
}
