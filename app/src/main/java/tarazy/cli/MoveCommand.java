package tarazy.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tarazy.casefile.MoveFile;
import tarazy.casefile.MoveFileReader;
import tarazy.casefile.MoveFileResult;
import tarazy.forecast.ForecastException;
import tarazy.forecast.MovementEnsemble;

@Command(
        name = "move",
        description = {
            "Says how soon how much can be where.",
            "",
            "Reads a file with places, ways between them, who is stationed where and who is ordered where, and tells when"
                    + " they arrive, which ways they take and what holds them up; and how quickly it could be done.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy move fronts.yaml",
            "  tarazy move fronts.yaml --runs 10k --seed 7",
            "  tarazy move fronts.yaml --format csv > fronts.csv"
        })
final class MoveCommand implements Callable<Integer> {
    /** Numbers that the quantiles over time need to be kept at once. */
    private static final long MOST_KEPT = 50_000_000;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Parameters(index = "0", paramLabel = "FILE", description = "a file about movement, see docs/move.md")
    private Path path = Path.of("");

    @Mixin
    private final EnsembleArguments ensemble = new EnsembleArguments();

    @Mixin
    private final FormatArgument form = new FormatArgument();

    @Override
    public Integer call() throws CallException, ForecastException {
        InputFile input = new InputFile(tarazy.directory(), path, "fronts.yaml");
        MoveFileResult result = MoveFileReader.read(input.name(), input.text());
        MoveFile read =
                result.file().orElseThrow(() -> new ForecastException(ForecastException.Blame.FILE, result.problems()));
        result.problems().forEach(problem -> tarazy.messages().line(problem.text()));
        MoveFile file = read.withRuns(ensemble.runs.orElse(read.runs()));
        long kept = MovementEnsemble.kept(file);
        if (kept > MOST_KEPT) {
            throw new CallException("%,d runs of so many days and places are too many to keep; at most %,d of these fit"
                    .formatted(file.runs(), Math.max(1, MOST_KEPT / Math.max(1, kept / file.runs()))));
        }
        try (ProgressBar progress = tarazy.progress()) {
            tarazy.results()
                    .print(form.format.of(
                            MovementEnsemble.run(file, ensemble.seed(), ensemble.workers(), progress),
                            tarazy.screen()));
        }
        return ExitCode.FINE;
    }
}
