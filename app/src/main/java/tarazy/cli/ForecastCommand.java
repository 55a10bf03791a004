package tarazy.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tarazy.cli.OutputFolder.Content;
import tarazy.forecast.Forecast;
import tarazy.forecast.ForecastException;
import tarazy.report.Format;
import tarazy.report.HtmlReport;
import tarazy.report.Reproduction;
import tarazy.report.SamplesFile;
import tarazy.report.Screen;

@Command(
        name = "forecast",
        description = {
            "Runs a case and answers its questions.",
            "",
            "Prints a table and writes three files: report.html (everything on one page), answers.json (full precision)"
                    + " and samples.csv.gz (one row a run).",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy forecast cases/kazakhstan-2022",
            "  tarazy forecast cases/kazakhstan-2022 --as-of 2022-01-05 --runs 100k",
            "  tarazy forecast cases/kazakhstan-2022 --scenario two-fronts --out /tmp/two-fronts",
            "  tarazy forecast cases/kazakhstan-2022 --format json | jq '.answers[0]'"
        })
final class ForecastCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Mixin
    private final CaseArgument argument = new CaseArgument();

    @Mixin
    private final RunArguments run = new RunArguments();

    @Mixin
    private final FormatArgument form = new FormatArgument();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder for the report and the other files (default: out/<case> in the current folder)")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws CallException, ForecastException {
        RunnableCase theCase = tarazy.open(argument);
        Forecast forecast;
        try (ProgressBar progress = tarazy.progress()) {
            forecast = theCase.forecast(run.options(theCase, progress));
        }
        Path folder = tarazy.directory()
                .resolve(out.orElseGet(() -> Path.of("out", forecast.caseName())))
                .normalize();
        try {
            write(forecast, folder);
        } finally {
            // Whoever cannot write the files still gets the answers.
            tarazy.results().print(form.format.of(forecast, tarazy.screen()));
        }
        tarazy.messages().line("report: " + tarazy.shown(folder.resolve("report.html")));
        return ExitCode.FINE;
    }

    private static void write(Forecast forecast, Path folder) throws CallException {
        try (OutputFolder files = OutputFolder.at(folder)) {
            Content report = Content.of(out -> HtmlReport.write(forecast, reproduction(forecast), out));
            Content answers = stream ->
                    stream.write(Format.JSON.of(forecast, Screen.plain()).getBytes(StandardCharsets.UTF_8));
            files.add(
                    "samples.csv.gz",
                    stream -> SamplesFile.write(forecast.samples(), stream),
                    Map.of("report.html", report, "answers.json", answers));
            files.commit();
        }
    }

    /** The case by its name only: where a folder lies is nobody's business but its owner's. */
    private static Reproduction reproduction(Forecast forecast) {
        String quoted = Shell.quoted(forecast.caseName());
        String scenario = forecast.scenario().isEmpty() ? "" : " --scenario " + forecast.scenario();
        return new Reproduction(
                "tarazy forecast " + quoted + " --as-of " + forecast.asOf() + " --seed " + forecast.seed() + " --runs "
                        + forecast.runs() + scenario,
                Version.number());
    }
}
