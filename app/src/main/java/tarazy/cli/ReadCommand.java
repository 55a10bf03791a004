package tarazy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tarazy.casefile.CaseReader;
import tarazy.casefile.CaseResult;
import tarazy.cli.OutputFolder.Content;
import tarazy.forecast.ForecastException;
import tarazy.report.ReadForm;
import tarazy.report.Screen;
import tarazy.report.Worksheet;
import tarazy.text.DocumentException;
import tarazy.text.TextView;
import tarazy.text.corpus.Corpus;
import tarazy.text.file.FileReading;
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
    private static final List<String> ENDINGS = List.of(".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".pdf");

    /** Most text held in memory, in UTF-16 code units. */
    private static final long MOST = 256L * 1024 * 1024;

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
        List<Path> files = files(tarazy.directory().resolve(path));
        List<TextView> views = new ArrayList<>();
        Corpus corpus;
        int unread;
        try (ProgressBar progress = tarazy.progress()) {
            unread = read(files, views, progress);
            corpus = Corpus.of(views, names, share -> {});
        }
        if (out.isPresent()) {
            try (OutputFolder folder = OutputFolder.at(tarazy.directory().resolve(out.get()))) {
                folder.add("worksheet.html", Content.of(out -> Worksheet.write(corpus, out)));
                folder.add("seen.jsonl", Content.of(text -> text.write(ReadForm.JSONL.of(corpus, Screen.plain()))));
                folder.add("seen.csv", Content.of(text -> text.write(ReadForm.CSV.of(corpus, Screen.plain()))));
                folder.commit();
            }
        }
        tarazy.results().print(form.of(corpus, tarazy.screen()));
        return unread == 0 ? ExitCode.FINE : ExitCode.CASE;
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
                    .filter(ReadCommand::isText)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new CallException(
                        "there is no text in \"" + path + "\"; texts end in " + String.join(", ", ENDINGS));
            }
            return found;
        } catch (IOException e) {
            throw new CallException("cannot read \"" + path + "\": " + OutputFolder.reason(e));
        }
    }

    private static boolean isText(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Returns how many could not be read. */
    private int read(List<Path> files, List<TextView> views, ProgressBar progress) throws CallException {
        Path root = tarazy.directory().resolve(path);
        int unread = 0;
        long total = 0;
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            String name = file.equals(root)
                    ? String.valueOf(file.getFileName())
                    : root.relativize(file).toString().replace('\\', '/');
            try {
                TextView view = FileReading.read(file, name);
                total += view.text().length() + view.document().text().length();
                if (total > MOST) {
                    throw new CallException("the texts together are too large; read the folder in parts");
                }
                views.add(view);
            } catch (DocumentException e) {
                unread++;
                String place = e.line() > 0 ? name + ":" + e.line() : name;
                tarazy.messages()
                        .line("tarazy: " + place + ": " + e.message()
                                + (e.advice().isEmpty() ? "" : ". " + e.advice()));
            }
            progress.accept((i + 1.0) / files.size());
        }
        return unread;
    }
}
