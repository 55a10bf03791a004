package tarazy.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tarazy.casefile.Decision;
import tarazy.casefile.Question;
import tarazy.evidence.Source;
import tarazy.insight.Ablation;
import tarazy.insight.BreakEven;
import tarazy.insight.Centre;
import tarazy.insight.FirstOrder;
import tarazy.insight.SortedColumn;
import tarazy.insight.Tornado;

/** Says why an answer is what it is, from the runs already made. */
final class Explainer {
    /** Share of the runs that have to be left for a source's absence to be read from them. */
    private static final double FEWEST_RUNS = 0.1;

    private final Rerun rerun;
    private final Simulated simulated;
    private final Question question;
    private final double[] values;
    private final Centre centre;
    private final List<Answer.Driver> drivers;
    private final Answer answer;

    /** The question's answers in runs that know nothing of one source; fails where nothing stands in for it. */
    interface Rerun {
        double[] without(String source) throws ForecastException;
    }

    Explainer(Simulated simulated, Question question, Rerun rerun) {
        this.rerun = rerun;
        this.simulated = simulated;
        this.question = question;
        this.values = simulated.answers(question);
        this.centre = Simulated.centre(question);
        this.drivers = new Drivers(simulated).of(List.of(question)).getOrDefault(question, List.of());
        this.answer = new Answers(simulated).answer(question, drivers);
    }

    Explanation explanation() {
        List<String> notes = new ArrayList<>();
        List<Explanation.WithoutSource> without = withoutSources(notes);
        if (drivers.isEmpty()) {
            notes.add("No single quantity moves this answer by more than chance: it is either nearly certain or left to"
                    + " events that the model draws at random.");
        }
        List<Estimate> estimates = new Estimates(simulated)
                .all().stream()
                        .filter(estimate ->
                                drivers.stream().anyMatch(d -> d.quantity().equals(estimate.name())))
                        .toList();
        return new Explanation(
                answer,
                simulated.samples().runs(),
                drivers,
                disagreement(),
                tornado(),
                breakEven(),
                without,
                estimates,
                decisions(),
                notes);
    }

    private List<Explanation.Decided> decisions() {
        Set<String> behind = simulated.model().ancestors(question.formula().expression());
        DecisionOutlooks outlooks = new DecisionOutlooks(simulated);
        List<Explanation.Decided> decided = new ArrayList<>();
        for (Decision decision : simulated.theCase().decisions().values()) {
            if (decision.outputs().stream().anyMatch(output -> behind.contains(output.name()))) {
                FirstOrder.Index index = FirstOrder.indexOfLabels(outlooks.labels(decision), values);
                if (index.aboveNoise()) {
                    decided.add(new Explanation.Decided(index.share(), outlooks.of(decision)));
                }
            }
        }
        decided.sort(Comparator.comparingDouble(Explanation.Decided::share).reversed());
        return decided;
    }

    private List<Answer.Driver> disagreement() {
        List<Answer.Driver> shares = new ArrayList<>();
        for (String pool : simulated.pools(question)) {
            FirstOrder.Index index = FirstOrder.indexOfLabels(simulated.believed(pool), values);
            if (index.aboveNoise()) {
                shares.add(simulated.driver(pool, index.share()));
            }
        }
        shares.sort(Comparator.comparingDouble(Answer.Driver::share).reversed());
        return shares;
    }

    private List<Explanation.Swing> tornado() {
        List<Explanation.Swing> swings = new ArrayList<>();
        for (Answer.Driver driver : drivers) {
            Optional<Tornado.Swing> swing = Tornado.swing(sorted(driver), values, centre);
            swing.ifPresent(s -> swings.add(new Explanation.Swing(
                    driver.quantity(),
                    driver.label(),
                    simulated.model().unit(driver.quantity()),
                    s.low(),
                    s.high(),
                    s.answerAtLow(),
                    s.answerAtHigh())));
        }
        swings.sort(Comparator.comparingDouble((Explanation.Swing s) -> Math.abs(s.answerAtHigh() - s.answerAtLow()))
                .reversed());
        return swings;
    }

    private SortedColumn sorted(Answer.Driver driver) {
        return SortedColumn.of(simulated.samples().column(driver.quantity()));
    }

    private List<Explanation.BreakEven> breakEven() {
        double threshold = question.kind() == Question.Kind.PROBABILITY
                ? 0.5
                : question.baseline().map(Question.Baseline::value).orElseGet(answer::value);
        List<Explanation.BreakEven> crossings = new ArrayList<>();
        for (Answer.Driver driver : drivers) {
            OptionalDouble value = Double.isNaN(threshold)
                    ? OptionalDouble.empty()
                    : BreakEven.value(sorted(driver), values, threshold, centre);
            crossings.add(new Explanation.BreakEven(
                    driver.quantity(),
                    driver.label(),
                    simulated.model().unit(driver.quantity()),
                    threshold,
                    value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty()));
        }
        return crossings;
    }

    private List<Explanation.WithoutSource> withoutSources(List<String> notes) {
        List<int[]> pools =
                simulated.pools(question).stream().map(simulated::believed).toList();
        List<Explanation.WithoutSource> results = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, Source> source : simulated.theCase().sources().entrySet()) {
            int label = number++;
            List<int[]> those =
                    pools.stream().filter(pool -> contains(pool, label)).toList();
            if (those.isEmpty()) {
                continue;
            }
            withoutSource(source.getValue(), Ablation.without(label, those, values, centre), notes)
                    .ifPresent(results::add);
        }
        results.sort(Comparator.comparingDouble((Explanation.WithoutSource r) -> Math.abs(r.change()))
                .reversed());
        return results;
    }

    private Optional<Explanation.WithoutSource> withoutSource(
            Source source, Optional<Ablation.Result> conditioned, List<String> notes) {
        if (conditioned.isPresent() && conditioned.get().effectiveRuns() >= FEWEST_RUNS * values.length) {
            Ablation.Result result = conditioned.get();
            return Optional.of(new Explanation.WithoutSource(
                    source.id(), source.title(), result.value(), result.change(), result.effectiveRuns()));
        }
        try {
            double[] again = rerun.without(source.id());
            double without = centre.of(again);
            return Optional.of(new Explanation.WithoutSource(
                    source.id(), source.title(), without, without - answer.value(), again.length));
        } catch (ForecastException nothingLeft) {
            notes.add("Without " + source.id()
                    + " nothing would be known about a quantity behind this answer, and it has no" + " prior.");
            return Optional.empty();
        }
    }

    private static boolean contains(int[] labels, int label) {
        for (int each : labels) {
            if (each == label) {
                return true;
            }
        }
        return false;
    }
}
