package tarazy.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tarazy.casefile.Case;
import tarazy.casefile.Question;
import tarazy.evidence.Claim;
import tarazy.insight.Centre;
import tarazy.simulation.Runner;
import tarazy.simulation.Samples;

/** A model with the samples of its runs: what answers and explanations are read from. */
final class Simulated {
    private final Case theCase;
    private final CaseModel model;
    private final Samples samples;
    private final Runner runner;

    /**
     * @param runner computes what is read from the samples, too
     */
    Simulated(Case theCase, CaseModel model, Samples samples, Runner runner) {
        this.runner = runner;
        this.theCase = theCase;
        this.model = model;
        this.samples = samples;
    }

    Case theCase() {
        return theCase;
    }

    CaseModel model() {
        return model;
    }

    Samples samples() {
        return samples;
    }

    /** The course of a quantity that the model follows. */
    Trajectory trajectory(String name, String label, String unit) {
        return new Trajectory(
                name,
                label,
                unit,
                samples.trajectory(name).stream()
                        .map(p -> new Trajectory.Point(p.time(), p.p5(), p.p25(), p.p50(), p.p75(), p.p95(), p.mean()))
                        .toList());
    }

    /** The results for all items in their order, computed side by side. */
    <T, R> List<R> forEach(List<T> items, Function<T, R> reading) {
        List<R> results = new ArrayList<>(items.size());
        runner.<R>run(items.size(), i -> reading.apply(items.get(i)), (i, result) -> results.add(result));
        return results;
    }

    /** What the question's formula gave in each run: 1 or 0 for a probability. */
    double[] answers(Question question) {
        double[] observed = samples.observed(question.id());
        if (question.kind() == Question.Kind.NUMBER) {
            return observed;
        }
        double[] yes = new double[observed.length];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = Double.isNaN(observed[i]) ? Double.NaN : observed[i] != 0 ? 1 : 0;
        }
        return yes;
    }

    static Centre centre(Question question) {
        return question.kind() == Question.Kind.NUMBER ? Centre.MEDIAN : Centre.MEAN;
    }

    Answer.Driver driver(String name, double share) {
        return new Answer.Driver(name, model.label(name), share);
    }

    Set<String> ancestors(Question question) {
        return model.ancestors(question.formula().expression());
    }

    /** The uncertain quantities that the question's formula depends on. */
    List<String> inputs(Question question) {
        Set<String> ancestors = ancestors(question);
        return model.uncertain().stream().filter(ancestors::contains).toList();
    }

    /** The pooled ones among them. */
    List<String> pools(Question question) {
        Set<String> ancestors = ancestors(question);
        return samples.pools().stream().filter(ancestors::contains).toList();
    }

    /** Ids of the sources with a claim about anything the question depends on. */
    List<String> sources(Question question) {
        Set<String> ancestors = ancestors(question);
        Set<String> sources = new TreeSet<>();
        for (Claim claim : model.knowledge().claims()) {
            if (ancestors.contains(claim.about())) {
                sources.add(claim.source());
            }
        }
        return List.copyOf(sources);
    }

    /** For each run of a pool the number of the source it believed, in the order of the case's sources. */
    int[] believed(String pool) {
        List<String> ids = new ArrayList<>(theCase.sources().keySet());
        int[] sourceOfPart = switch (model.beliefs().get(pool)) {
            case Belief.Pooled pooled ->
                pooled.pool().shares().stream()
                        .mapToInt(share -> ids.indexOf(share.claim().source()))
                        .toArray();
            case null, default -> throw new IllegalArgumentException(pool + " is no pool");
        };
        int[] labels = samples.labels(pool);
        int[] believed = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            believed[i] = labels[i] < 0 ? -1 : sourceOfPart[labels[i]];
        }
        return believed;
    }
}
