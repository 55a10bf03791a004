package tarazy.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.forecast.Comparison;
import tarazy.forecast.Explanation;
import tarazy.forecast.Forecast;
import tarazy.forecast.RunOptions;
import tarazy.report.CheckResult;
import tarazy.report.QuestionList;
import tarazy.report.SampleForecasts;

/** Cases that answer with samples and remember what they were asked. */
final class FakeCases implements Opener, OpenCase {
    final List<RunOptions> runs = new ArrayList<>();
    final List<Map<String, String>> changes = new ArrayList<>();
    List<CheckResult.Finding> findings = List.of();
    Optional<LocalDate> checkedAsOf = Optional.empty();
    Optional<Throwable> failure = Optional.empty();

    @Override
    public OpenCase open(Path folder) {
        return this;
    }

    @Override
    public CheckResult check(Optional<LocalDate> asOf) {
        checkedAsOf = asOf;
        CheckResult sample = SampleForecasts.check();
        return new CheckResult(
                sample.caseName(),
                sample.title(),
                sample.asOf(),
                sample.contents(),
                findings,
                sample.evidence(),
                sample.contradictions());
    }

    @Override
    public QuestionList questions() {
        return new QuestionList(
                "strait-2031",
                SampleForecasts.rich().answers().stream()
                        .map(answer -> new QuestionList.Item(answer.id(), answer.ask()))
                        .toList());
    }

    @Override
    public List<String> scenarios() {
        return List.of("two-fronts", "pipeline-closed");
    }

    @Override
    public List<String> names() {
        return List.of("fuel.price", "sealift.days", "unrest.level");
    }

    @Override
    public Forecast forecast(RunOptions options) throws CaseFault {
        ran(options);
        return SampleForecasts.rich();
    }

    @Override
    public Explanation explain(String question, RunOptions options) throws CaseFault {
        ran(options);
        return SampleForecasts.explanation();
    }

    @Override
    public Comparison compare(Map<String, String> set, RunOptions options) throws CaseFault {
        changes.add(set);
        ran(options);
        return SampleForecasts.comparison();
    }

    private void ran(RunOptions options) throws CaseFault {
        runs.add(options);
        options.progress().accept(0.5);
        if (failure.isPresent()) {
            switch (failure.get()) {
                case CaseFault fault -> throw fault;
                case RuntimeException runtime -> throw runtime;
                case Error error -> throw error;
                default -> throw new IllegalStateException(failure.get());
            }
        }
    }
}
