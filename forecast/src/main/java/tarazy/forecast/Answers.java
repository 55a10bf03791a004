package tarazy.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tarazy.casefile.Question;
import tarazy.evidence.AsOf;
import tarazy.evidence.Source;
import tarazy.insight.Density;
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
        List<Question> questions = simulated.theCase().questions();
        Map<Question, List<Answer.Driver>> drivers = new Drivers(simulated).of(questions);
        return simulated.forEach(questions, question -> answer(question, drivers.getOrDefault(question, List.of())));
    }

    Answer answer(Question question, List<Answer.Driver> drivers) {
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
                drivers.subList(0, Math.min(MOST_DRIVERS, drivers.size())),
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
