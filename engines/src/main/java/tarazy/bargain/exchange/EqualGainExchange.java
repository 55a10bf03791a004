package tarazy.bargain.exchange;

import tarazy.bargain.Agenda;
import tarazy.bargain.Bargainer;
import tarazy.bargain.Bargaining;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.FullSalience;
import tarazy.bargain.InvalidIssueException;
import tarazy.bargain.OptionWords;

/**
 * Exchange of voting positions with equal gains (Stokman and van Oosten 1994). Each issue is expected to settle at the mean
 * of positions weighted by capability times salience. Two actors who stand on opposite sides of that mean on two issues, and
 * care about them in different proportions, each give way on what they care less about, so far that both gain equally by what
 * is then expected: the one who cares relatively more about the first issue gets all of the other's move towards its own position on
 * it, or the other gets that on the second, whichever is reached first. Exchanges are made by falling gain until none is left;
 * a position only ever moves in one direction. The settlement is the mean of the positions then held.
 *
 * <p>Who stands where is settled when a round begins. In a further round actors start nearer to what they held: from x, having
 * held y, at x + (y - x) (.4 (1 - salience) + .1).
 *
 * <p>Of exchanges with equal gains the one on issues earlier in the agenda is made, then that of stronger actors, then of those
 * with lower positions; a note says how often.
 *
 * @param rounds how many, 1 to 1000; after one, as in the published applications, the settlement is as good as any (on
 *     decisions of the European Union more rounds hardly change it)
 * @param fullSalience the salience of an actor that cares about nothing more; gains are in hundredths of the scale times the
 *     share of it, and no salience may be higher if there are several rounds
 */
public record EqualGainExchange(int rounds, double fullSalience) implements BargainingModel {
    private static final int MOST_ROUNDS = 1000;

    /** @throws IllegalArgumentException if a number is not in its range */
    public EqualGainExchange {
        if (rounds < 1 || rounds > MOST_ROUNDS || !(fullSalience > 0 && fullSalience < 1e300)) {
            throw new IllegalArgumentException(
                    "exchange: rounds must be 1 to %d (is %d), the full salience above 0 (is %s)"
                            .formatted(MOST_ROUNDS, rounds, fullSalience));
        }
    }

    /** One round, saliences up to 100. */
    public EqualGainExchange() {
        this(1, 100);
    }

    /**
     * The same with one option changed.
     *
     * @param key rounds or full-salience
     * @throws IllegalArgumentException that says what is allowed
     */
    public EqualGainExchange with(String key, String value) {
        return switch (key) {
            case "rounds" -> new EqualGainExchange(OptionWords.whole(key, value, 1, MOST_ROUNDS), fullSalience);
            case "full-salience" ->
                new EqualGainExchange(
                        rounds, OptionWords.number(key, value, Double.MIN_NORMAL, 1e299, "a number above 0"));
            default -> throw OptionWords.unknown("exchange", key, "rounds", "full-salience");
        };
    }

    /** @throws InvalidIssueException if there are several rounds and a salience is above the full one */
    @Override
    public Bargaining bargain(Agenda agenda) {
        if (rounds > 1) {
            FullSalience.check(agenda, fullSalience);
        }
        return new ExchangeTeller(this, agenda).tell();
    }

    @Override
    public Bargainer bargainer(int actors, int issues) {
        return new ExchangeBargainer(this, actors, issues);
    }
}
