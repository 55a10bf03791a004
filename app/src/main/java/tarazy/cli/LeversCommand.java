package tarazy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tarazy.casefile.CaseResult;
import tarazy.casefile.LeverFileReader;
import tarazy.forecast.ForecastException;
import tarazy.forecast.InfluenceOutlook;

@Command(
        name = "levers",
        description = {
            "Shows who can press whom, and by what.",
            "",
            "How strong the levers of a case are, what kind each is declared to be and shows itself to be when one"
                    + " intervenes, how they are used and at what cost, and who can withhold how much of what flows through"
                    + " networks. Takes a case folder, or a file with levers or networks by itself.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy levers cases/kazakhstan-2022",
            "  tarazy levers cases/kazakhstan-2022 --as-of 2022-01-05 --format json",
            "  tarazy levers crude.yaml --runs 100k"
        })
final class LeversCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Parameters(index = "0", paramLabel = "CASE|FILE", description = "a case folder, or a file such as levers.yaml")
    private Path path = Path.of("");

    @Mixin
    private final RunArguments run = new RunArguments();

    @Mixin
    private final FormatArgument form = new FormatArgument();

    @Override
    public Integer call() throws CallException, ForecastException {
        RunnableCase theCase = open();
        InfluenceOutlook outlook;
        try (ProgressBar progress = tarazy.progress()) {
            outlook = theCase.influence(run.options(theCase, progress));
        }
        tarazy.results().print(form.format.of(outlook, tarazy.screen()));
        return ExitCode.FINE;
    }

    private RunnableCase open() throws CallException, ForecastException {
        Path given = tarazy.directory().resolve(path);
        if (!Files.isRegularFile(given) || given.endsWith("case.yaml")) {
            CaseArgument argument = new CaseArgument();
            argument.path = path;
            return tarazy.open(argument);
        }
        InputFile input = new InputFile(tarazy.directory(), path, "levers.yaml");
        CaseResult result = LeverFileReader.read(input.name(), input.text());
        if (result.theCase().isEmpty()) {
            if (Files.exists(given.resolveSibling("case.yaml"))) {
                tarazy.messages().line("tarazy: the file is part of a case; give its folder to read all of it");
            }
            throw new ForecastException(ForecastException.Blame.FILE, List.copyOf(result.errors()));
        }
        result.problems().forEach(problem -> tarazy.messages().line(problem.text()));
        return new FolderCase(input.name(), result).runnable();
    }
}
