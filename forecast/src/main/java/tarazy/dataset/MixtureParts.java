package tarazy.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tarazy.bargain.Scale;
import tarazy.insight.MixedDistribution;

/**
 * What our own forecast is mixed of: lotteries of the actors' positions, the reference point, the middle of the scale, and
 * errors around the weighted mean. An even error of ±w is cut off at the ends of the scale, which get what lies beyond;
 * several widths together make any error that is the less probable the larger it is.
 */
final class MixtureParts {
    /** Of the scale's length; the widest reaches most of the scale from anywhere. */
    private static final List<Double> WIDTHS = List.of(0.05, 0.1, 0.2, 0.4, 0.8);

    /** What contenders say, each under the name of what it adds. */
    private static final List<Source> SOURCES = List.of(
            new Source(Contenders.MEAN, "Positions, by capability × salience"),
            new Source(Contenders.SMP_START, "Positions, by SMP’s probabilities"),
            new Source(Contenders.REFERENCE, "Reference point"),
            new Source(Contenders.MIDDLE, "Middle of the scale"));

    private record Source(String contender, String label) {}

    private final List<String> ids;

    MixtureParts(List<Contender> contenders) {
        ids = contenders.stream().map(Contender::id).toList();
    }

    static List<String> labels() {
        return Stream.concat(
                        SOURCES.stream().map(Source::label),
                        WIDTHS.stream().map(w -> "Weighted mean ± " + Math.round(100 * w)))
                .toList();
    }

    /** Places of all parts. */
    static int[] all() {
        return IntStream.range(0, SOURCES.size() + WIDTHS.size()).toArray();
    }

    /** Places of the parts that spread around the mean. */
    static int[] errors() {
        return IntStream.range(SOURCES.size(), SOURCES.size() + WIDTHS.size()).toArray();
    }

    /**
     * The parts for an issue; where one is not known, the lottery of positions takes its place.
     *
     * @param predictions one a contender, that of the mean not empty
     */
    List<MixedDistribution> of(DecidedIssue decided, List<Optional<Prediction>> predictions) {
        Prediction mean = predictions.get(ids.indexOf(Contenders.MEAN)).orElseThrow();
        List<MixedDistribution> parts = new ArrayList<>();
        for (Source source : SOURCES) {
            parts.add(predictions
                    .get(ids.indexOf(source.contender()))
                    .orElse(mean)
                    .distribution());
        }
        Scale scale = decided.issue().scale();
        for (double width : WIDTHS) {
            double w = width * (scale.high() - scale.low());
            parts.add(MixedDistribution.uniform(mean.point() - w, mean.point() + w)
                    .clamped(scale.low(), scale.high()));
        }
        return parts;
    }
}
