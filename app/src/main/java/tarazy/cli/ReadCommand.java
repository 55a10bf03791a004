package tarazy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tarazy.casefile.CaseReader;
import tarazy.casefile.CaseResult;
import tarazy.forecast.ForecastException;
import tarazy.report.ReadForm;
import tarazy.text.corpus.ChangedDocumentException;
import tarazy.text.snippet.ActorNames;

@Command(
        name = "read",
        description = {
            "Shows what there is in a folder of texts: figures, dates, who says what.",
            "",
            "Takes text, HTML and PDF. Everything found is anchored in the raw text. Nothing is decided: what may"
                    + " contradict is listed, dates without a year stay open, copies count once.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy read pages",
            "  tarazy read pages --actors actors.csv --format jsonl > seen.jsonl",
            "  tarazy read cases/kazakhstan-2022/sources --case cases/kazakhstan-2022"
        })
final class ReadCommand implements Callable<Integer> {
    /** Share of the time that opening files takes, about. */
    private static final double READING = 0.25;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Parameters(index = "0", paramLabel = "DIR", description = "a folder with texts, or one text")
    private Path path = Path.of("");

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "whom to look for: a table with the columns id,name,aliases,except")
    private Optional<Path> actors = Optional.empty();

    @Option(names = "--case", paramLabel = "CASE", description = "look for the actors of this case")
    private Optional<Path> ofCase = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Converters.FormOfReading.class,
            description = "how to print it: text, jsonl or csv (default: text)")
    private ReadForm form = ReadForm.TEXT;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "also write worksheet.html, seen.jsonl and seen.csv to this folder")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws CallException, ForecastException {
        ActorNames names = names();
        Path root = tarazy.directory().resolve(path);
        List<Path> files = files(root);
        try (ProgressBar progress = tarazy.progress()) {
            TextFiles texts = TextFiles.read(root, files, TextFiles.KEPT, share -> progress.accept(READING * share));
            texts.faults().forEach(fault -> tarazy.messages().line("tarazy: " + fault));
            DoubleConsumer rest = share -> progress.accept(READING + (1 - READING) * share);
            if (out.isPresent()) {
                try (OutputFolder folder = OutputFolder.at(tarazy.directory().resolve(out.get()))) {
                    new ReadOutput(tarazy.results(), form, tarazy.screen(), Optional.of(folder)).of(texts, names, rest);
                    folder.commit();
                }
            } else {
                new ReadOutput(tarazy.results(), form, tarazy.screen(), Optional.empty()).of(texts, names, rest);
            }
            return texts.faults().isEmpty() ? ExitCode.FINE : ExitCode.CASE;
        } catch (ChangedDocumentException e) {
            throw new CallException(e.getMessage() + "; run the command again");
        }
    }

    private ActorNames names() throws CallException, ForecastException {
        if (actors.isPresent() && ofCase.isPresent()) {
            throw new CallException("--actors and --case both say whom to look for; give one of them");
        }
        if (actors.isPresent()) {
            InputFile file = new InputFile(tarazy.directory(), actors.get(), "actors.csv");
            return ActorList.read(file.name(), file.text());
        }
        if (ofCase.isPresent()) {
            CaseArgument argument = new CaseArgument();
            argument.path = ofCase.get();
            CaseResult result = CaseReader.read(argument.folder(tarazy.directory()));
            return ActorList.of(result.theCase()
                    .orElseThrow(() -> new ForecastException(ForecastException.Blame.CASE, result.errors())));
        }
        return ActorNames.of(Map.of());
    }

    private List<Path> files(Path given) throws CallException {
        if (Files.isRegularFile(given)) {
            return List.of(given);
        }
        if (!Files.isDirectory(given)) {
            throw new CallException("there is no folder or file \"" + path + "\"");
        }
        try (Stream<Path> all = Files.walk(given)) {
            List<Path> found = all.filter(Files::isRegularFile)
                    .filter(TextEndings::has)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new CallException("there is no text in \"" + path + "\"; texts end in " + TextEndings.listed());
            }
            return found;
        } catch (IOException e) {
            throw new CallException("cannot read \"" + path + "\": " + OutputFolder.reason(e));
        }
    }
}
