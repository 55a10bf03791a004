package tarazy.bargain.opinion;

import java.util.List;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargainer;
import tarazy.bargain.Bargaining;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.FullSalience;
import tarazy.bargain.InvalidIssueException;
import tarazy.bargain.OptionWords;

/**
 * Actors persuade each other (Friedkin and Johnsen 1990; see {@link Persuasion} for any influence). Here an agenda says who listens to
 * whom: everybody hears everybody, itself included, in proportion to capability, and is the less open the more it cares: 1 less
 * its salience as a share of a full one. All then hear the same mean m, which in the long run is the mean of positions weighted by
 * capability times salience, and opinions end at λ m + (1 - λ) x. The settlement is the mean of these, weighted in the same way, so
 * that those who care count twice: they hardly move, and they weigh more. (Weighted by capability alone it would be m.)
 *
 * <p>Time O(n) a turn for n actors. Issues of an agenda are settled one by one.
 *
 * @param fullSalience the salience of somebody who does not change its mind, above 0; no salience may be higher
 */
public record FriedkinJohnsen(double fullSalience) implements BargainingModel {
    /** @throws IllegalArgumentException if the full salience is not above 0 */
    public FriedkinJohnsen {
        if (!(fullSalience > 0 && fullSalience < 1e300)) {
            throw new IllegalArgumentException("opinions: the full salience must be above 0, is " + fullSalience);
        }
    }

    /** Saliences up to 100. */
    public FriedkinJohnsen() {
        this(100);
    }

    /**
     * The same with one option changed.
     *
     * @param key full-salience
     * @throws IllegalArgumentException that says what is allowed
     */
    public FriedkinJohnsen with(String key, String value) {
        if (key.equals("full-salience")) {
            return new FriedkinJohnsen(OptionWords.number(key, value, Double.MIN_NORMAL, 1e299, "a number above 0"));
        }
        throw OptionWords.unknown("the model of opinions", key, "full-salience");
    }

    /** @throws InvalidIssueException if a salience is above the full one */
    @Override
    public Bargaining bargain(Agenda agenda) {
        FullSalience.check(agenda, fullSalience);
        List<Bargaining> parts = agenda.issues().stream()
                .map(issue -> new OpinionTeller(issue, fullSalience).tell())
                .toList();
        return Bargaining.together(agenda, parts);
    }

    @Override
    public Bargainer bargainer(int actors, int issues) {
        return new OpinionBargainer(actors, fullSalience);
    }
}
