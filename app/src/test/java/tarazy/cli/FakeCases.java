package tarazy.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.forecast.Comparison;
import tarazy.forecast.DecisionOutlook;
import tarazy.forecast.Explanation;
import tarazy.forecast.Forecast;
import tarazy.forecast.ForecastException;
import tarazy.forecast.InfluenceOutlook;
import tarazy.forecast.MechanismTable;
import tarazy.forecast.RunOptions;
import tarazy.report.CheckResult;
import tarazy.report.QuestionList;
import tarazy.report.SampleForecasts;

/** Cases that answer with samples and remember what they were asked. */
final class FakeCases implements Opener, OpenCase, RunnableCase {
    final List<RunOptions> runs = new ArrayList<>();
    final List<Map<String, String>> changes = new ArrayList<>();
    List<Problem> problems = List.of();
    Optional<LocalDate> checkedAsOf = Optional.empty();
    Optional<Throwable> failure = Optional.empty();

    static Problem warning() {
        return new Problem(Severity.WARNING, "claims.csv", 9, 0, "odd", "");
    }

    static ForecastException fault(ForecastException.Blame blame, String message, String advice) {
        return new ForecastException(blame, List.of(new Problem(Severity.ERROR, "case.yaml", 3, 1, message, advice)));
    }

    @Override
    public OpenCase open(Path folder) {
        return this;
    }

    @Override
    public CheckResult check(Optional<LocalDate> asOf) {
        checkedAsOf = asOf;
        return new CheckResult("strait-2031", problems, SampleForecasts.check().content());
    }

    @Override
    public RunnableCase runnable() throws ForecastException {
        CheckResult check = check(Optional.empty());
        if (!check.errors().isEmpty()) {
            throw new ForecastException(ForecastException.Blame.CASE, check.errors());
        }
        return this;
    }

    @Override
    public QuestionList questions() {
        return new QuestionList(
                "strait-2031",
                SampleForecasts.rich().answers().stream()
                        .map(answer -> new QuestionList.Item(answer.id(), answer.ask()))
                        .toList(),
                SampleForecasts.rich().decisions().stream()
                        .map(decision -> new QuestionList.Item(decision.name(), decision.label()))
                        .toList());
    }

    @Override
    public List<String> scenarios() {
        return List.of("two-fronts", "pipeline-closed");
    }

    @Override
    public InfluenceOutlook influence(RunOptions options) throws ForecastException {
        ran(options);
        return SampleForecasts.rich().influence();
    }

    @Override
    public Forecast forecast(RunOptions options) throws ForecastException {
        ran(options);
        return SampleForecasts.rich();
    }

    @Override
    public Explanation explain(String question, RunOptions options) throws ForecastException {
        ran(options);
        return SampleForecasts.explanation();
    }

    @Override
    public DecisionOutlook decision(String name, RunOptions options) throws ForecastException {
        ran(options);
        return SampleForecasts.rich().decisions().getFirst();
    }

    @Override
    public MechanismTable mechanisms(RunOptions options) {
        throw new AssertionError("not asked for");
    }

    @Override
    public Comparison compare(Map<String, String> set, RunOptions options) throws ForecastException {
        changes.add(set);
        ran(options);
        return SampleForecasts.comparison();
    }

    private void ran(RunOptions options) throws ForecastException {
        runs.add(options);
        options.progress().accept(0.5);
        if (failure.isPresent()) {
            switch (failure.get()) {
                case ForecastException fault -> throw fault;
                case RuntimeException runtime -> throw runtime;
                case Error error -> throw error;
                default -> throw new IllegalStateException(failure.get());
            }
        }
    }
}
