package tarazy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tarazy.casefile.Actor;
import tarazy.casefile.Case;
import tarazy.casefile.CaseReader;
import tarazy.casefile.CaseResult;
import tarazy.casefile.Lever;
import tarazy.evidence.ClaimsFile;
import tarazy.evidence.Draft;
import tarazy.evidence.DraftGate;
import tarazy.evidence.DraftText;
import tarazy.evidence.DraftVerdict;
import tarazy.forecast.ForecastException;
import tarazy.report.DraftedClaims;
import tarazy.text.Document;
import tarazy.text.DocumentException;

@Command(
        name = "draft",
        description = {
            "Lets a language model propose claims from a source of a case.",
            "",
            "The text goes to the endpoint you configure, and nowhere if you configure none. What comes back is held"
                    + " against the text; what does not agree is listed as rejected, with the reason. Nothing is written into"
                    + " the case: only you make a proposal a claim.",
            ""
        },
        footer = {
            "",
            "A key is taken from the environment (TARAZY_KEY) only.",
            "",
            "Examples:",
            "  tarazy draft my-case --source herald",
            "      --endpoint http://localhost:11434/v1 --model llama3.1",
            "  tarazy draft my-case --source herald --format csv > drafts.csv"
        })
final class DraftCommand implements Callable<Integer> {
    private static final String FILE = "claims.csv";

    /** Longest text sent, in UTF-16 code units: few models take more. */
    private static final int LONGEST = 400_000;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Mixin
    private final CaseArgument argument = new CaseArgument();

    @Option(
            names = "--source",
            required = true,
            paramLabel = "ID",
            description = "the source to read, from sources.csv")
    private String source = "";

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "speaks the OpenAI chat protocol (default: TARAZY_ENDPOINT)")
    private Optional<String> endpoint = Optional.empty();

    @Option(names = "--model", paramLabel = "NAME", description = "which model to ask (default: TARAZY_MODEL)")
    private Optional<String> model = Optional.empty();

    @Mixin
    private final FormatArgument form = new FormatArgument();

    @Override
    public Integer call() throws CallException, ForecastException {
        Path folder = argument.folder(tarazy.directory());
        ChatSettings settings =
                ChatSettings.of(endpoint, model, tarazy.surroundings().environment());
        CaseResult result = CaseReader.read(folder);
        Case theCase = result.theCase()
                .orElseThrow(() -> new ForecastException(ForecastException.Blame.CASE, result.errors()));
        Map<String, List<String>> actors = ActorList.names(theCase);
        Set<String> subjects = subjects(theCase);
        ClaimsFile claims = claims(folder);
        DraftText text = DraftText.of(text(theCase), actors);
        List<Draft> drafts = text.sentences().isEmpty() ? List.of() : ask(settings, text, subjects, theCase);
        DraftGate gate = new DraftGate(source, text, theCase.evidence(), actors, subjects, claims);
        List<DraftVerdict> verdicts = gate.judge(drafts);
        tarazy.results()
                .print(form.format.of(
                        new DraftedClaims(theCase.name(), source, settings.model(), text.document(), verdicts, claims),
                        tarazy.screen()));
        return ExitCode.FINE;
    }

    private List<Draft> ask(ChatSettings settings, DraftText text, Set<String> subjects, Case theCase)
            throws CallException {
        List<String> names = theCase.actors().values().stream().map(Actor::name).toList();
        DraftPrompt prompt = DraftPrompt.of(text, subjects, names);
        tarazy.messages().line("tarazy: asking " + settings.model() + " at " + settings.shown());
        ChatEndpoint chat = new ChatEndpoint(settings, tarazy.surroundings().chat());
        List<Draft> drafts = DraftReply.drafts(DraftReply.content(chat.post(prompt.request(settings.model()))));
        if (!settings.key().isEmpty() && drafts.stream().anyMatch(draft -> has(draft, settings.key()))) {
            throw new CallException("the reply repeats the key and is not shown; do not trust this endpoint");
        }
        return drafts;
    }

    private static boolean has(Draft draft, String key) {
        return String.join("\n", draft.quote(), draft.about(), draft.value(), draft.unit(), draft.saidBy())
                .contains(key);
    }

    private Document text(Case theCase) throws CallException {
        Document text = theCase.evidence().texts().get(source);
        if (text == null) {
            throw new CallException("there is no text of a source \"" + source + "\""
                    + Nearest.hint(source, theCase.evidence().texts().keySet()));
        }
        if (text.text().length() > LONGEST) {
            throw new CallException("the text of " + source + " is too long for one question; split it into sources");
        }
        return text;
    }

    private static Set<String> subjects(Case theCase) {
        Set<String> names = new LinkedHashSet<>(theCase.quantities().keySet());
        names.addAll(theCase.stocks().keySet());
        names.addAll(theCase.events().keySet());
        theCase.levers().keySet().forEach(id -> names.add(Lever.PREFIX + id));
        return names;
    }

    private static ClaimsFile claims(Path folder) throws CallException {
        Path file = folder.resolve(FILE);
        try {
            return ClaimsFile.of(Files.exists(file) ? Document.read(file, FILE) : Document.of(FILE, ""));
        } catch (DocumentException e) {
            throw new CallException(FILE + ": " + e.message());
        }
    }
}
