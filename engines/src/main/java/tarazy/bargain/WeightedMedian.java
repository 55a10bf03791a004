package tarazy.bargain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The weighted median of the positions: the position that beats every other one in a weighted majority vote when actors
 * vote for what is nearer (Black 1948). Where the weight on one side of a gap is exactly half, every position in the gap
 * is a median, the settlement says so, and the tie rule chooses one. Exactly means within 1e-12 of all weight, so that
 * weights such as 0.1 + 0.2 and 0.3 tie.
 *
 * @param weighting what makes an actor count
 * @param tie which median to take of several
 */
public record WeightedMedian(Weighting weighting, Tie tie) implements BargainingModel {
    /** Which end of the interval of medians is the settlement. */
    public enum Tie {
        LOWER,
        UPPER,
        MIDDLE
    }

    /** Weighted by capability times salience, the lower of two medians. */
    public WeightedMedian() {
        this(Weighting.CAPABILITY_TIMES_SALIENCE, Tie.LOWER);
    }

    @Override
    public Bargaining bargain(Agenda agenda) {
        List<Settlement> settlements =
                agenda.issues().stream().map(this::settle).toList();
        List<String> notes = new ArrayList<>();
        for (int k = 0; k < settlements.size(); k++) {
            if (settlements.get(k) instanceof Settlement.At at && at.tied()) {
                notes.add("%s: every position from %s to %s is a median, the %s one was taken"
                        .formatted(
                                agenda.issues().get(k).name(),
                                at.low(),
                                at.high(),
                                tie.name().toLowerCase(Locale.ROOT)));
            }
        }
        return Bargaining.atOnce(agenda, settlements, notes);
    }

    @Override
    public Bargainer bargainer(int actors, int issues) {
        return new PointBargainer(weighting, actors, (positions, weights) -> of(positions, weights, tie));
    }

    @Override
    public Settlement settle(Issue issue) {
        int count = issue.actors().size();
        MedianFinder finder = new MedianFinder(count);
        return finder.find(Columns.positions(issue), weighting.weights(issue.actors()), count)
                ? new Settlement.At(chosen(finder, tie), finder.low(), finder.high())
                : new Settlement.None(Settlement.Reason.NO_INFLUENCE);
    }

    /**
     * The median alone, for many issues in a row; time O(n log n).
     *
     * @param positions one an actor, left as they are
     * @param weights one an actor, 0 or more
     * @return NaN if all weights are 0, if one is negative, or if anything (or the sum of weights) is NaN or infinite
     */
    public static double of(double[] positions, double[] weights, Tie tie) {
        MedianFinder finder = new MedianFinder(positions.length);
        finder.find(positions, weights, positions.length);
        return chosen(finder, tie);
    }

    private static double chosen(MedianFinder found, Tie tie) {
        return switch (tie) {
            case LOWER -> found.low();
            case UPPER -> found.high();
            case MIDDLE -> 0.5 * found.low() + 0.5 * found.high();
        };
    }
}
