package tarazy.bargain.nash;

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
 * The solution of Kalai and Smorodinsky (1975) of all issues of an agenda together: all gain the same share of the most that
 * they could gain while nobody loses, and that share is as large as possible. An actor with better prospects gains
 * more; how strong it is does not count as long as it has any weight. Utilities are those of {@link NashBargaining}.
 *
 * @param exponent β: 1 if what an actor loses grows with distance, 2 if with its square
 * @param disagreement what happens without agreement
 */
public record KalaiSmorodinsky(int exponent, Disagreement disagreement) implements BargainingModel {
    /** @throws IllegalArgumentException if the exponent is neither 1 nor 2 */
    public KalaiSmorodinsky {
        NashBargaining.checkExponent(exponent);
    }

    /** Losses grow with the square of distance; to disagree is as bad as an outcome a whole scale away on every issue. */
    public KalaiSmorodinsky() {
        this(2, new Disagreement.Utility(0));
    }

    /**
     * The same with one option changed.
     *
     * @param key exponent, disagreement or disagreement-utility, as in {@link NashBargaining#with}
     * @throws IllegalArgumentException that says what is allowed
     */
    public KalaiSmorodinsky with(String key, String value) {
        return switch (key) {
            case "exponent" -> new KalaiSmorodinsky(OptionWords.whole(key, value, 1, 2), disagreement);
            case "disagreement" -> new KalaiSmorodinsky(exponent, DisagreementWords.point(key, value));
            case "disagreement-utility" -> new KalaiSmorodinsky(exponent, DisagreementWords.utility(key, value));
            default ->
                throw OptionWords.unknown(
                        "the Kalai-Smorodinsky solution", key, "exponent", "disagreement", "disagreement-utility");
        };
    }

    @Override
    public Bargaining bargain(Agenda agenda) {
        int actors = agenda.actors().size();
        Gains gains = new Gains(exponent, actors, agenda.issues().size());
        KalaiAgreement agreement = new KalaiAgreement(gains, actors);
        AgreementTeller teller =
                new AgreementTeller(agenda, gains, agreement, Weighting.CAPABILITY_TIMES_SALIENCE, disagreement);
        List<Settlement> settlements =
                teller.settlements(k -> Settlement.At.point(agreement.outcome()[k]));
        List<String> notes = teller.agreed()
                ? List.of(
                        String.format(
                                Locale.ROOT,
                                "everybody gains at least %.4f of the most it could gain while nobody loses",
                                agreement.level()),
                        Notes.gains(teller.gains(agreement.outcome())))
                : List.of();
        return Bargaining.atOnce(agenda, settlements, notes);
    }

    @Override
    public Bargainer bargainer(int actors, int issues) {
        Gains gains = new Gains(exponent, actors, issues);
        return new AgreementBargainer(
                gains, new KalaiAgreement(gains, actors), Weighting.CAPABILITY_TIMES_SALIENCE, disagreement);
    }
}
