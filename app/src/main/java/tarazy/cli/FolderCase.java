package tarazy.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.Case;
import tarazy.casefile.CaseReader;
import tarazy.casefile.CaseResult;
import tarazy.evidence.AsOf;
import tarazy.forecast.Comparison;
import tarazy.forecast.Contradiction;
import tarazy.forecast.DecisionOutlook;
import tarazy.forecast.Explanation;
import tarazy.forecast.Forecast;
import tarazy.forecast.ForecastException;
import tarazy.forecast.Forecaster;
import tarazy.forecast.InfluenceOutlook;
import tarazy.forecast.MechanismTable;
import tarazy.forecast.RunOptions;
import tarazy.report.CheckResult;
import tarazy.report.QuestionList;

/** A case folder on disk. */
record FolderCase(String name, CaseResult result) implements OpenCase {
    static FolderCase open(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return new FolderCase(name, CaseReader.read(folder));
    }

    @Override
    public CheckResult check(Optional<LocalDate> asOf) {
        return new CheckResult(name, result.problems(), result.theCase().map(c -> content(c, asOf)));
    }

    /** Without a date, contradictions are looked for among all sources, whenever they speak. */
    private static CheckResult.Content content(Case theCase, Optional<LocalDate> date) {
        LocalDate asOf = date.orElse(theCase.asOf());
        return new CheckResult.Content(
                theCase.title(),
                asOf,
                List.of(
                        new CheckResult.Count(theCase.questions().size(), "question", "questions"),
                        new CheckResult.Count(theCase.actors().size(), "actor", "actors"),
                        new CheckResult.Count(theCase.quantities().size(), "quantity", "quantities"),
                        new CheckResult.Count(theCase.stocks().size(), "stock", "stocks"),
                        new CheckResult.Count(theCase.events().size(), "event", "events"),
                        new CheckResult.Count(theCase.levers().size(), "lever", "levers"),
                        new CheckResult.Count(theCase.networks().size(), "network", "networks"),
                        new CheckResult.Count(theCase.issues().size(), "issue", "issues"),
                        new CheckResult.Count(theCase.decisions().size(), "decision", "decisions"),
                        new CheckResult.Count(theCase.uprisings().size(), "uprising", "uprisings"),
                        new CheckResult.Count(theCase.deployments().size(), "deployment", "deployments"),
                        new CheckResult.Count(theCase.scenarios().size(), "scenario", "scenarios")),
                theCase.evidence().counts(),
                (int) theCase.sources().values().stream()
                        .filter(source -> AsOf.knows(asOf, source))
                        .count(),
                theCase.evidence().contradictions(date.orElse(LocalDate.MAX)).stream()
                        .map(FolderCase::contradiction)
                        .toList());
    }

    private static Contradiction contradiction(tarazy.evidence.Contradiction found) {
        return new Contradiction(
                found.about(),
                found.explanation(),
                found.sides().stream()
                        .map(claim -> new Contradiction.Side(
                                claim.id(), claim.source(), claim.saidBy(), claim.value(), claim.quote()))
                        .toList());
    }

    @Override
    public RunnableCase runnable() throws ForecastException {
        return new Ready(result.theCase()
                .orElseThrow(() -> new ForecastException(ForecastException.Blame.CASE, result.errors())));
    }

    private record Ready(Case theCase) implements RunnableCase {
        @Override
        public QuestionList questions() {
            return new QuestionList(
                    theCase.name(),
                    theCase.questions().stream()
                            .map(question -> new QuestionList.Item(question.id(), question.ask()))
                            .toList(),
                    theCase.decisions().values().stream()
                            .map(decision -> new QuestionList.Item(decision.name(), decision.label()))
                            .toList());
        }

        @Override
        public List<String> scenarios() {
            return List.copyOf(theCase.scenarios().keySet());
        }

        @Override
        public Forecast forecast(RunOptions options) throws ForecastException {
            return Forecaster.forecast(theCase, options);
        }

        @Override
        public Explanation explain(String question, RunOptions options) throws ForecastException {
            return Forecaster.explain(theCase, question, options);
        }

        @Override
        public DecisionOutlook decision(String name, RunOptions options) throws ForecastException {
            return Forecaster.decision(theCase, name, options);
        }

        @Override
        public MechanismTable mechanisms(RunOptions options) throws ForecastException {
            return Forecaster.mechanisms(theCase, options);
        }

        @Override
        public InfluenceOutlook influence(RunOptions options) throws ForecastException {
            return Forecaster.influence(theCase, options);
        }

        @Override
        public Comparison compare(Map<String, String> changes, RunOptions options) throws ForecastException {
            return Forecaster.compare(theCase, changes, options);
        }
    }
}
