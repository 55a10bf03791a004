package tarazy.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.Case;
import tarazy.casefile.Decision;
import tarazy.casefile.Mechanism;
import tarazy.casefile.Place;
import tarazy.casefile.Problem;
import tarazy.casefile.Question;
import tarazy.casefile.Severity;
import tarazy.formula.Names;
import tarazy.insight.PairedDifference;
import tarazy.simulation.Ensemble;
import tarazy.simulation.LocalRunner;
import tarazy.simulation.Runner;
import tarazy.simulation.Samples;

/** Runs cases: from a case that was read without errors to what its runs say. */
public final class Forecaster {
    private Forecaster() {}

    /**
     * Answers all questions of a case.
     *
     * @throws ForecastException if the case lacks something as of the date, or the options name what is not there
     */
    public static Forecast forecast(Case theCase, RunOptions options) throws ForecastException {
        Changes changes = Changes.of(theCase, options.scenario(), Map.of());
        Simulated simulated = simulate(theCase, changes, options);
        return new Outlook(simulated)
                .forecast(seed(theCase, options), options.scenario().orElse(""));
    }

    /**
     * Explains the answer to one question.
     *
     * @param question id of the question
     */
    public static Explanation explain(Case theCase, String question, RunOptions options) throws ForecastException {
        Question asked = question(theCase, question);
        Changes changes = Changes.of(theCase, options.scenario(), Map.of());
        Simulated simulated = simulate(theCase, changes, options);
        Knowledge knowledge = simulated.model().knowledge();
        return new Explainer(
                        simulated,
                        asked,
                        source -> simulate(theCase, knowledge.without(source), changes, options)
                                .answers(asked))
                .explanation();
    }

    /**
     * How a decision falls.
     *
     * @param name of the decision
     */
    public static DecisionOutlook decision(Case theCase, String name, RunOptions options) throws ForecastException {
        Decision decision = theCase.decisions().get(name);
        if (decision == null) {
            String all = String.join(", ", theCase.decisions().keySet());
            throw new ForecastException(
                    ForecastException.Blame.CALL,
                    List.of(new Problem(
                            Severity.ERROR, Place.of(""), "unknown decision " + name, "The case has: " + all + ".")));
        }
        Changes changes = Changes.of(theCase, options.scenario(), Map.of());
        return new DecisionOutlooks(simulate(theCase, changes, options)).of(decision);
    }

    /**
     * What each mechanism of a case contributes.
     *
     * @throws ForecastException as for a forecast
     */
    public static MechanismTable mechanisms(Case theCase, RunOptions options) throws ForecastException {
        Changes changes = Changes.of(theCase, options.scenario(), Map.of());
        RunOptions each = options.alone();
        Simulated whole = simulate(theCase, changes, each);
        LocalDate asOf = whole.model().knowledge().asOf();
        Mechanisms mechanisms = new Mechanisms(whole, removal -> {
            Knowledge knowledge = new Knowledge(theCase, removal.asOf().orElse(asOf)).without(removal.unsaid());
            return simulate(theCase, knowledge, changes.and(removal.changes()), each);
        });
        // one case on each thread, as most of them are a block or two
        List<Mechanism> all = theCase.mechanisms();
        List<MechanismTable.Row> rows = new ArrayList<>();
        new LocalRunner(options.threads())
                .<MechanismTable.Row>run(all.size(), i -> mechanisms.row(all.get(i)), (i, row) -> {
                    rows.add(row);
                    options.progress().accept((i + 1.0) / all.size());
                });
        return new MechanismTable(
                theCase.name(),
                theCase.title(),
                asOf,
                seed(theCase, options),
                whole.samples().runs(),
                rows);
    }

    /**
     * Who can press whom, and which kind each lever shows itself to be when one intervenes.
     */
    public static InfluenceOutlook influence(Case theCase, RunOptions options) throws ForecastException {
        Changes changes = Changes.of(theCase, options.scenario(), Map.of());
        Simulated simulated = simulate(theCase, changes, options.part(0, 2));
        long seed = seed(theCase, options);
        LeverKinds kinds = new LeverKinds(theCase, simulated.model().knowledge(), changes, seed);
        RunOptions second = options.part(1, 2);
        return new InfluenceOutlooks(simulated)
                .outlook(seed, kinds.find(simulated.model(), new LocalRunner(options.threads()), second.progress()));
    }

    /**
     * The case as it stands against the case with a scenario, changes by hand, or both; with the same draws.
     *
     * @param set formulas by name of the quantity, stock, event or lever they replace
     */
    public static Comparison compare(Case theCase, Map<String, String> set, RunOptions options)
            throws ForecastException {
        Changes changes = Changes.of(theCase, options.scenario(), set);
        Simulated before = simulate(theCase, Changes.none(), options);
        Simulated after = simulate(theCase, changes, options);
        long seed = seed(theCase, options);
        Forecast was = new Outlook(before).forecast(seed, "");
        Forecast is = new Outlook(after).forecast(seed, options.scenario().orElse(""));
        return new Comparison(was, is, changes.described(), changes(before, was.answers(), after, is.answers()));
    }

    private static List<Comparison.Change> changes(
            Simulated before, List<Answer> was, Simulated after, List<Answer> is) {
        List<Comparison.Change> changes = new ArrayList<>();
        List<Question> questions = before.theCase().questions();
        for (int k = 0; k < questions.size(); k++) {
            Question question = questions.get(k);
            Optional<PairedDifference> difference =
                    PairedDifference.of(before.answers(question), after.answers(question), Simulated.centre(question));
            changes.add(new Comparison.Change(
                    question.id(),
                    question.ask(),
                    was.get(k),
                    is.get(k),
                    difference.map(PairedDifference::value).orElse(Double.NaN),
                    difference.map(PairedDifference::low).orElse(Double.NaN),
                    difference.map(PairedDifference::high).orElse(Double.NaN)));
        }
        return changes;
    }

    private static Simulated simulate(Case theCase, Changes changes, RunOptions options) throws ForecastException {
        LocalDate asOf = options.asOf().orElse(theCase.asOf());
        return simulate(theCase, new Knowledge(theCase, asOf), changes, options);
    }

    private static Simulated simulate(Case theCase, Knowledge knowledge, Changes changes, RunOptions options)
            throws ForecastException {
        CaseModel model = new CaseModel(theCase, knowledge, changes);
        Runner runner = new LocalRunner(options.threads());
        Samples samples = Ensemble.run(
                model.plan(),
                options.runs().orElse(theCase.runs()),
                seed(theCase, options),
                runner,
                options.progress());
        return new Simulated(theCase, model, samples, runner);
    }

    private static long seed(Case theCase, RunOptions options) {
        return options.seed().orElse(theCase.seed());
    }

    private static Question question(Case theCase, String id) throws ForecastException {
        for (Question question : theCase.questions()) {
            if (question.id().equals(id)) {
                return question;
            }
        }
        List<String> ids = theCase.questions().stream().map(Question::id).toList();
        String advice = Names.nearest(id, ids)
                .map(near -> "Did you mean " + near + "?")
                .orElse("The case asks: " + String.join(", ", ids) + ".");
        throw new ForecastException(
                ForecastException.Blame.CALL,
                List.of(new Problem(Severity.ERROR, Place.of(""), "unknown question " + id, advice)));
    }
}
