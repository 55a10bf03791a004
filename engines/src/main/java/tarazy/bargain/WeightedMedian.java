package tarazy.bargain;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final double TOLERANCE = 1e-12;

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
        double[] medians = medians(Columns.positions(issue), weighting.weights(issue.actors()));
        return medians.length == 0
                ? new Settlement.None(Settlement.Reason.NO_INFLUENCE)
                : new Settlement.At(chosen(medians, tie), medians[0], medians[1]);
    }

    /**
     * The median alone, for many issues in a row; time O(n log n).
     *
     * @param positions one an actor, left as they are
     * @param weights one an actor, 0 or more
     * @return NaN if all weights are 0, if one is negative, or if anything (or the sum of weights) is NaN or infinite
     */
    public static double of(double[] positions, double[] weights, Tie tie) {
        double[] medians = medians(positions, weights);
        return medians.length == 0 ? Double.NaN : chosen(medians, tie);
    }

    private static double chosen(double[] medians, Tie tie) {
        return switch (tie) {
            case LOWER -> medians[0];
            case UPPER -> medians[1];
            case MIDDLE -> 0.5 * medians[0] + 0.5 * medians[1];
        };
    }

    /** Lowest and highest median, or nothing. */
    private static double[] medians(double[] positions, double[] weights) {
        double[] places = new double[positions.length];
        for (int i = 0; i < places.length; i++) {
            if (!Columns.usable(positions[i], weights[i])) {
                return new double[0];
            }
            // one zero of the two
            places[i] = positions[i] + 0.0;
        }
        Arrays.sort(places);
        // equal positions share the place that the search finds for them
        double[] weightAt = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            weightAt[Arrays.binarySearch(places, positions[i] + 0.0)] += weights[i];
        }
        double total = Arrays.stream(weightAt).sum();
        if (!(total > 0 && total < Double.POSITIVE_INFINITY)) {
            return new double[0];
        }
        double[] medians = {Double.NaN, Double.NaN};
        double passed = 0;
        for (int i = 0; i < places.length && Double.isNaN(medians[1]); i++) {
            passed += weightAt[i];
            if (Double.isNaN(medians[0]) && weightAt[i] > 0 && passed >= total * (0.5 - TOLERANCE)) {
                medians[0] = places[i];
            }
            if (passed > total * (0.5 + TOLERANCE)) {
                medians[1] = places[i];
            }
        }
        return medians;
    }
}
