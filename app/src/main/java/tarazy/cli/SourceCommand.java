package tarazy.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tarazy.casefile.CaseReader;
import tarazy.evidence.EvidenceBase;
import tarazy.evidence.EvidenceChanges;
import tarazy.evidence.Source;
import tarazy.evidence.SourceCopy;
import tarazy.evidence.SourceGrade;
import tarazy.evidence.SourcesFile;
import tarazy.evidence.SpeakingDates;
import tarazy.forecast.ForecastException;
import tarazy.report.PlainText;
import tarazy.text.Document;
import tarazy.text.TextView;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Line;
import tarazy.text.layout.Zone;

@Command(
        name = "source",
        description = {
            "Puts a text into a case.",
            "",
            "The file (text, HTML or PDF) is copied to the folder sources, and a row for it goes to the end of"
                    + " sources/sources.csv; all else there stays as it is. If the case would be at fault with it, nothing is"
                    + " written. From when the text speaks is for you to say: without --speaks-from its dates are listed, and"
                    + " you are asked.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy source my-case dawn.html --publisher Dawn --grade C",
            "  tarazy source my-case report.pdf --id league --grade B",
            "      --speaks-from 2031-03-09"
        })
final class SourceCommand implements Callable<Integer> {
    private static final String FOLDER = "sources";
    private static final String TABLE = "sources.csv";
    private static final String FILE = FOLDER + "/" + TABLE;

    private static final String CLAIMS = "claims.csv";

    private static final int LONGEST_TITLE = 200;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Mixin
    private final CaseArgument argument = new CaseArgument();

    @Parameters(index = "1", paramLabel = "FILE", description = "the text: .txt, .md, .html or .pdf")
    private Path path = Path.of("");

    @Option(names = "--id", paramLabel = "ID", description = "its name (default: that of the file)")
    private Optional<String> id = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "its title (default: the one in the text)")
    private Optional<String> title = Optional.empty();

    @Option(names = "--publisher", paramLabel = "NAME", description = "who published it")
    private String publisher = "";

    @Option(
            names = "--grade",
            paramLabel = "A-F",
            description = "how reliable, A completely to E not (default: ${DEFAULT-VALUE}, cannot be judged)")
    private String grade = SourceGrade.F.name();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "the date on the page")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--speaks-from",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "the day whose knowledge it has")
    private Optional<LocalDate> speaksFrom = Optional.empty();

    @Option(names = "--group", paramLabel = "ID", description = "sources of one root share a group, and one vote")
    private String group = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "anything to know about it")
    private String note = "";

    @Option(names = "--dry-run", description = "only check, write nothing")
    private boolean dryRun;

    @Override
    public Integer call() throws CallException, ForecastException {
        Path folder = argument.folder(tarazy.directory());
        SourcesFile sources = SourcesFile.of(CaseTable.read(folder, FILE));
        String name = id.orElseGet(() -> sources.freeId(bare(path)));
        SourceFile file = SourceFile.read(folder.resolve(FOLDER), tarazy.directory(), path, name);
        EvidenceBase before = EvidenceBase.read(folder);
        unlisted(file, before);
        Layout layout = Layout.of(TextView.plain(file.text()));
        SpeaksFrom dates = new SpeaksFrom(SpeakingDates.of(layout, published), tarazy.messages());
        copies(file, before);
        LocalDate from = from(dates, file);
        Map<String, String> fields = fields(name, file, layout, from);
        CaseTable.has(FILE, sources.missing(fields));
        Document after = sources.with(fields);
        check(folder, EvidenceChanges.source(after, file.name(), file.text()), before, name);
        if (!dryRun) {
            write(folder, file, after);
        }
        tarazy.results()
                .print(PlainText.harmless("source " + name + (dryRun ? " is fine" : " added to " + FILE) + ": \""
                        + fields.get("title") + "\" in " + FOLDER + "/" + file.name() + "\n" + dates.confirmed(from)
                        + "\n"));
        return ExitCode.FINE;
    }

    private static String bare(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.indexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static void unlisted(SourceFile file, EvidenceBase evidence) throws CallException {
        for (Source source : evidence.sources().values()) {
            if (file.there() && source.file().equals(file.name())) {
                throw new CallException("\"" + file.shown() + "\" is the text of source " + source.id() + " already");
            }
        }
    }

    private void copies(SourceFile file, EvidenceBase evidence) {
        List<SourceCopy> apart = evidence.copiesOf(file.text()).stream()
                .filter(copy -> !copy.source().group().equals(group))
                .toList();
        for (SourceCopy copy : apart) {
            tarazy.messages()
                    .line("tarazy: " + file.shown() + " and source "
                            + copy.source().id() + " share "
                            + Math.round(100 * copy.shared()) + " % of their text; with --group "
                            + Shell.quoted(copy.source().group()) + " they have one vote, not two");
        }
    }

    /** Never guessed: if nobody says it, nothing is written. */
    private LocalDate from(SpeaksFrom dates, SourceFile file) throws CallException {
        if (speaksFrom.isPresent()) {
            dates.warn();
            return speaksFrom.get();
        }
        dates.show(file.shown());
        Optional<LocalDate> answer = tarazy.surroundings().answers().isPresent()
                ? dates.ask(tarazy.surroundings().answers().get())
                : Optional.empty();
        return answer.orElseThrow(() ->
                new CallException("nothing is written until you say from when the text speaks:\n  tarazy " + again()));
    }

    private String again() {
        return tarazy.commandLine().getParseResult().originalArgs().stream()
                        .map(Shell::quoted)
                        .collect(Collectors.joining(" "))
                + " --speaks-from DATE";
    }

    private Map<String, String> fields(String name, SourceFile file, Layout layout, LocalDate from) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", name);
        fields.put("file", file.name());
        fields.put("title", title.orElseGet(() -> title(layout).orElse(name)));
        fields.put("publisher", publisher);
        fields.put("published", published.map(LocalDate::toString).orElse(""));
        fields.put("speaks_from", from.toString());
        fields.put("grade", grade);
        fields.put("group", group);
        fields.put("note", note);
        return fields;
    }

    /** The line that looks like a title, else the first one. */
    private static Optional<String> title(Layout layout) {
        List<Line> lines = layout.lines().stream()
                .filter(line -> line.zone() != Zone.BLANK)
                .toList();
        return lines.stream()
                .filter(line -> line.zone() == Zone.TITLE)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(line -> line.span()
                        .of(layout.view().text())
                        .replaceAll("[\\s\\p{C}]+", " ")
                        .strip())
                .filter(words -> !words.isEmpty())
                .map(words -> words.length() <= LONGEST_TITLE ? words : words.substring(0, LONGEST_TITLE - 1) + "…");
    }

    private static void check(Path folder, EvidenceChanges changes, EvidenceBase before, String name)
            throws ForecastException {
        // claims are held against sources only once there is one: the first must not answer for those still to come
        NewFaults.none(folder, changes, before.sources().isEmpty() ? Set.of(CLAIMS) : Set.of());
        if (!EvidenceBase.read(folder, changes).texts().containsKey(name)) {
            // the row would be lost behind a fault that the table has already
            throw new ForecastException(
                    ForecastException.Blame.CASE,
                    CaseReader.read(folder).errors().stream()
                            .filter(problem -> problem.file().startsWith(FOLDER))
                            .toList());
        }
    }

    private static void write(Path folder, SourceFile file, Document after) throws CallException {
        try (OutputFolder files = OutputFolder.at(folder.resolve(FOLDER))) {
            if (!file.there()) {
                files.add(file.name(), file.bytes());
            }
            files.add(TABLE, out -> out.write(after.text().getBytes(StandardCharsets.UTF_8)));
            files.commit();
        }
    }
}
