package tarazy.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tarazy.cli.OutputFolder.Content;
import tarazy.dataset.Benchmark;
import tarazy.dataset.BenchmarkOptions;
import tarazy.dataset.DatasetException;
import tarazy.dataset.Proposal;
import tarazy.forecast.ForecastException;
import tarazy.report.Format;
import tarazy.report.Reproduction;
import tarazy.report.ScoreCsv;
import tarazy.report.ScoreReport;
import tarazy.report.Screen;

@Command(
        name = "score",
        description = {
            "Scores models of bargaining on issues whose outcomes are known.",
            "",
            "Takes data in the form of DEU II (decision-making in the European Union), which you have to bring. Prints a"
                    + " table and writes three files: score.html (table and pictures), scores.json (full precision) and"
                    + " forecasts.csv (one row an issue).",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy score --dataset deu data/DEU2.csv",
            "  tarazy score --dataset deu DEU2.csv --council EU15.csv --council EU27.csv",
            "  tarazy score --dataset deu data/DEU2.csv --format json | jq '.models[0]'"
        })
final class ScoreCommand implements Callable<Integer> {
    private static final String DEU = "deu";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Option(names = "--dataset", paramLabel = "NAME", description = "what kind of data FILE holds: deu")
    private Optional<String> dataset = Optional.empty();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "the issues, such as DEU2.csv")
    private List<Path> files = List.of();

    @Option(
            names = "--council",
            paramLabel = "FILE",
            description =
                    "a composition of the Council with the power of its members; may be given several times (default: EU15.csv,"
                            + " EU27.csv and the like beside the issues)")
    private List<Path> councils = List.of();

    @Mixin
    private final SeedArguments draws = new SeedArguments();

    @Mixin
    private final FormatArgument form = new FormatArgument();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder for the page and the other files (default: out/score-deu in the current folder)")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws CallException, ForecastException {
        Path file = file();
        DeuFiles data = new DeuFiles(new InputFile(tarazy.directory(), file, "DEU2.csv"), councils);
        List<Proposal> proposals = data.read();
        Benchmark benchmark;
        try (ProgressBar progress = tarazy.progress()) {
            benchmark = Benchmark.run(DEU, proposals, new BenchmarkOptions(draws.seed(), draws.workers(), progress));
        } catch (DatasetException e) {
            throw data.fault(e);
        }
        Path folder = tarazy.directory()
                .resolve(out.orElse(Path.of("out", "score-" + DEU)))
                .normalize();
        try {
            write(benchmark, folder, file);
        } finally {
            // Whoever cannot write the files still gets the scores.
            tarazy.results().print(form.format.of(benchmark, tarazy.screen()));
        }
        tarazy.messages().line("page: " + tarazy.shown(folder.resolve("score.html")));
        return ExitCode.FINE;
    }

    private Path file() throws CallException {
        if (dataset.isEmpty()) {
            throw new CallException(
                    "score needs --dataset; today it scores models of bargaining on data in the form of DEU II:"
                            + " tarazy score --dataset deu DEU2.csv");
        }
        if (!dataset.get().equals(DEU)) {
            throw new CallException("there is no data set \"" + dataset.get() + "\"; write --dataset deu");
        }
        if (files.size() != 1) {
            throw new CallException("give the one file with the issues, for example tarazy score --dataset deu DEU2.csv"
                    + (files.isEmpty() ? "" : "; Councils go with --council"));
        }
        return files.getFirst();
    }

    private void write(Benchmark benchmark, Path folder, Path file) throws CallException {
        try (OutputFolder results = OutputFolder.at(folder)) {
            results.add("score.html", Content.of(out -> ScoreReport.write(benchmark, reproduction(file), out)));
            results.add(
                    "scores.json",
                    stream -> stream.write(
                            Format.JSON.of(benchmark, Screen.plain()).getBytes(StandardCharsets.UTF_8)));
            results.add(
                    "forecasts.csv",
                    stream -> stream.write(ScoreCsv.forecasts(benchmark).getBytes(StandardCharsets.UTF_8)));
            results.commit();
        }
    }

    /** Files by their names only: where they lie is nobody's business but their owner's. */
    private Reproduction reproduction(Path file) {
        StringBuilder command = new StringBuilder("tarazy score --dataset " + DEU + " " + name(file));
        councils.forEach(council -> command.append(" --council ").append(name(council)));
        return new Reproduction(command.append(" --seed ").append(draws.seed()).toString(), Version.number());
    }

    private static String name(Path file) {
        return Shell.quoted(String.valueOf(file.getFileName()));
    }
}
