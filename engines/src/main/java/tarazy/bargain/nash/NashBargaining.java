package tarazy.bargain.nash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargainer;
import tarazy.bargain.Bargaining;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.OptionWords;
import tarazy.bargain.Settlement;
import tarazy.bargain.Weighting;

/**
 * The weighted Nash bargaining solution (Nash 1950; weights after Harsanyi and Selten 1972) of all issues of an agenda
 * together: the outcome x that maximises Σ_i w_i ln(u_i(x) - d_i), where actor i has weight w_i, utility u_i(x) = Σ_k s_ik (1 -
 * |x_k - x_ik|^β / L_k^β), its saliences s_ik divided by their sum, and utility d_i without agreement. It is the only outcome that
 * nobody can better for itself without cost to others, that treats equals alike, that does not depend on the units of utilities,
 * nor on outcomes that are not chosen. Actors give way on what they care less about.
 *
 * <p>Several outcomes can be best if β = 1 and there are two or more issues; the one nearest to the weighted means is taken, the
 * settlements carry the whole range, and a note says so. An actor without a stake in an issue does not mind its outcome.
 *
 * @param exponent β: 1 if what an actor loses grows with distance, 2 if with its square
 * @param disagreement what happens without agreement
 * @param weighting bargaining power; salience is the sum over all issues
 */
public record NashBargaining(int exponent, Disagreement disagreement, Weighting weighting) implements BargainingModel {
    /** @throws IllegalArgumentException if the exponent is neither 1 nor 2 */
    public NashBargaining {
        checkExponent(exponent);
    }

    /** Weighted by capability times salience. */
    public NashBargaining(int exponent, Disagreement disagreement) {
        this(exponent, disagreement, Weighting.CAPABILITY_TIMES_SALIENCE);
    }

    /** Losses grow with the square of distance; to disagree is as bad as an outcome a whole scale away on every issue. */
    public NashBargaining() {
        this(2, new Disagreement.Utility(0));
    }

    static void checkExponent(int exponent) {
        if (exponent != 1 && exponent != 2) {
            throw new IllegalArgumentException("the exponent of losses must be 1 or 2, is " + exponent);
        }
    }

    /**
     * The same with one option changed.
     *
     * @param key exponent, disagreement (a position, or one for each issue with commas between), disagreement-utility (the same
     *     for all, or one for each actor) or weighting
     * @throws IllegalArgumentException that says what is allowed
     */
    public NashBargaining with(String key, String value) {
        return switch (key) {
            case "exponent" -> new NashBargaining(OptionWords.whole(key, value, 1, 2), disagreement, weighting);
            case "disagreement" -> new NashBargaining(exponent, DisagreementWords.point(key, value), weighting);
            case "disagreement-utility" ->
                new NashBargaining(exponent, DisagreementWords.utility(key, value), weighting);
            case "weighting" ->
                new NashBargaining(exponent, disagreement, OptionWords.constant(Weighting.class, key, value));
            default ->
                throw OptionWords.unknown(
                        "Nash bargaining", key, "exponent", "disagreement", "disagreement-utility", "weighting");
        };
    }

    /**
     * What is agreed on.
     *
     * @throws IllegalArgumentException if the disagreement is not one about these issues and actors
     */
    public NashSolution solve(Agenda agenda) {
        int actors = agenda.actors().size();
        Gains gains = new Gains(exponent, actors, agenda.issues().size());
        NashAgreement agreement = new NashAgreement(gains, actors);
        AgreementTeller teller = new AgreementTeller(agenda, gains, agreement, weighting, disagreement);
        double residual = teller.agreed() ? agreement.residual() : Double.NaN;
        List<Settlement> settlements = teller.settlements(k -> {
            double[] range = agreement.range(k);
            return new Settlement.At(agreement.outcome()[k], range[0], range[1]);
        });
        return new NashSolution(
                settlements, teller.agreed() ? teller.gains(agreement.outcome()) : new LinkedHashMap<>(), residual);
    }

    @Override
    public Bargaining bargain(Agenda agenda) {
        NashSolution solution = solve(agenda);
        List<String> notes = new ArrayList<>(Notes.ties(agenda, solution.settlements()));
        if (!Double.isNaN(solution.residual())) {
            notes.add(Notes.gains(solution.gains()));
            notes.add(String.format(
                    Locale.ROOT, "the conditions of an optimum hold to %.1e (KKT residual)", solution.residual()));
        }
        return Bargaining.atOnce(agenda, solution.settlements(), notes);
    }

    @Override
    public Bargainer bargainer(int actors, int issues) {
        Gains gains = new Gains(exponent, actors, issues);
        return new AgreementBargainer(gains, new NashAgreement(gains, actors), weighting, disagreement);
    }
}
