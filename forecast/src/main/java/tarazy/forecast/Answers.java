package tarazy.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tarazy.casefile.Question;
import tarazy.evidence.AsOf;
import tarazy.evidence.Source;
import tarazy.insight.Density;
import tarazy.insight.FirstOrder;
import tarazy.insight.Interval;
import tarazy.insight.Quantiles;
import tarazy.insight.Wilson;

/** Reads answers out of the runs. */
final class Answers {
    private static final int MOST_DRIVERS = 8;
    private static final int BINS = 40;

    private final Simulated simulated;

    Answers(Simulated simulated) {
        this.simulated = simulated;
    }

    List<Answer> all() {
        return simulated.theCase().questions().stream().map(this::answer).toList();
    }

    Answer answer(Question question) {
        double[] values = simulated.answers(question);
        boolean number = question.kind() == Question.Kind.NUMBER;
        double[] quantiles = Quantiles.of(values, .05, .5, .95);
        Interval sampling = number ? new Interval(quantiles[0], quantiles[2]) : Wilson.interval(values);
        return new Answer(
                question.id(),
                question.ask(),
                number ? Answer.Kind.NUMBER : Answer.Kind.PROBABILITY,
                number ? quantiles[1] : meanOfKnown(values),
                sampling.low(),
                sampling.high(),
                question.unit(),
                question.date(),
                question.timing() == Question.Timing.BY,
                missing(values),
                question.baseline().map(b -> OptionalDouble.of(b.value())).orElse(OptionalDouble.empty()),
                question.baseline().map(Question.Baseline::note).orElse(""),
                drivers(question, values),
                simulated.sources(question),
                number ? Optional.of(histogram(values)) : Optional.empty(),
                question.resolution().map(this::resolution));
    }

    private static double meanOfKnown(double[] values) {
        double sum = 0;
        int known = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }

    private static int missing(double[] values) {
        int missing = 0;
        for (double value : values) {
            missing += Double.isNaN(value) ? 1 : 0;
        }
        return missing;
    }

    private List<Answer.Driver> drivers(Question question, double[] values) {
        List<Answer.Driver> drivers = allDrivers(question, values);
        return drivers.subList(0, Math.min(MOST_DRIVERS, drivers.size()));
    }

    /** The quantities whose share of the answer's variance is more than chance, largest first. */
    List<Answer.Driver> allDrivers(Question question, double[] values) {
        List<Answer.Driver> drivers = new ArrayList<>();
        for (String name : simulated.inputs(question)) {
            FirstOrder.Index index = FirstOrder.index(simulated.sorted(name), values);
            if (index.aboveNoise()) {
                drivers.add(driver(name, index.share()));
            }
        }
        drivers.sort(Comparator.comparingDouble(Answer.Driver::share).reversed());
        return drivers;
    }

    Answer.Driver driver(String name, double share) {
        return new Answer.Driver(name, simulated.model().label(name), share);
    }

    private static Answer.Histogram histogram(double[] values) {
        Density density = Density.between(values, .005, .995, BINS);
        return new Answer.Histogram(density.low(), density.high(), density.counts());
    }

    private Answer.Resolution resolution(Question.Resolution resolution) {
        Source source = simulated.theCase().sources().get(resolution.source());
        boolean known =
                source != null && AsOf.knows(simulated.model().knowledge().asOf(), source);
        return new Answer.Resolution(
                resolution.value(),
                resolution.date(),
                resolution.source(),
                resolution.quote(),
                resolution.note(),
                known);
    }
}
