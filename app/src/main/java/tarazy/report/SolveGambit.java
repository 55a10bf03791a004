package tarazy.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tarazy.game.Concept;
import tarazy.game.Equilibrium;
import tarazy.game.Rational;

/**
 * Solutions of a game as the lines that Gambit's tools print: {@code NE} (or λ) and the probabilities, player by player,
 * information set by information set in the order in which the tree meets them. What is no equilibrium is not called one.
 */
final class SolveGambit {
    private SolveGambit() {}

    static String text(SolveResult result) {
        StringBuilder out = new StringBuilder();
        String mark =
                result.solution().concept() == Concept.LOGIT && result.lambda().isPresent()
                        ? plain(result.lambda().getAsDouble())
                        : "NE";
        result.equilibria().forEach(each -> line(out, mark, each));
        result.approximations().forEach(each -> line(out, "approximation", each));
        return out.toString();
    }

    /** λ (one for each player if they differ), the probabilities there, and the log-likelihood. */
    static String text(EstimateResult result) {
        List<String> numbers = new ArrayList<>();
        result.estimate().values().forEach(value -> numbers.add(figure(value.lambda())));
        for (double probability : result.estimate().profile().probabilities()) {
            numbers.add(plain(probability));
        }
        numbers.add(figure(result.estimate().logLikelihood()));
        return String.join(",", numbers) + "\n";
    }

    private static String figure(double number) {
        return Double.isFinite(number) ? plain(number) : Double.toString(number);
    }

    private static void line(StringBuilder out, String mark, Equilibrium equilibrium) {
        out.append(mark);
        numbers(equilibrium).forEach(number -> out.append(',').append(number));
        out.append('\n');
    }

    private static List<String> numbers(Equilibrium equilibrium) {
        return equilibrium
                .profile()
                .exactProbabilities()
                .map(exact -> exact.stream().map(Rational::toString).toList())
                .orElseGet(() -> Arrays.stream(equilibrium.profile().probabilities())
                        .mapToObj(SolveGambit::plain)
                        .collect(Collectors.toList()));
    }

    /** All digits, without exponent. */
    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).toPlainString();
    }
}
