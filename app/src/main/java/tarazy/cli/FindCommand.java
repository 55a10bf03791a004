package tarazy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tarazy.evidence.EvidenceBase;
import tarazy.evidence.Verification;
import tarazy.report.FoundSentences;
import tarazy.text.Document;
import tarazy.text.Span;
import tarazy.text.TextView;
import tarazy.text.layout.Layout;
import tarazy.text.search.Passage;
import tarazy.text.search.PassageIndex;
import tarazy.text.search.Passages;

@Command(
        name = "find",
        description = {
            "Looks words up in the sources of a case.",
            "",
            "Prints the sentences that have some of them, those with more and rarer ones first, and which claims quote them"
                    + " already. Other forms of a word are found too; what stands between double quotation marks must be"
                    + " there as it stands.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy find cases/kazakhstan-2022 border troops",
            "  tarazy find cases/kazakhstan-2022 '\"rapid reaction\" army' --most 5",
            "  tarazy find cases/kazakhstan-2022 pipeline --source p001 --format json"
        })
final class FindCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Mixin
    private final CaseArgument argument = new CaseArgument();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "what to look for")
    private List<String> words = List.of();

    @Option(names = "--source", paramLabel = "ID", description = "look in this source only")
    private Optional<String> source = Optional.empty();

    @Option(
            names = "--most",
            paramLabel = "N",
            converter = Converters.Count.class,
            description = "how many sentences to print (default: ${DEFAULT-VALUE})")
    private int most = 20;

    @Mixin
    private final FormatArgument form = new FormatArgument();

    @Override
    public Integer call() throws CallException {
        Path folder = argument.folder(tarazy.directory());
        EvidenceBase evidence = EvidenceBase.read(folder);
        Map<String, Document> texts = texts(evidence);
        Map<String, Layout> layouts = new LinkedHashMap<>();
        texts.forEach((id, text) -> layouts.put(id, Layout.of(TextView.plain(text))));
        String typed = String.join(" ", words);
        try (PassageIndex index = PassageIndex.of(layouts)) {
            Passages passages = index.find(typed, most);
            List<FoundSentences.Item> items = new ArrayList<>();
            for (Passage passage : passages.best()) {
                items.add(item(passage, texts.getOrDefault(passage.source(), Document.of("", "")), evidence));
            }
            String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
            tarazy.results()
                    .print(form.format.of(new FoundSentences(name, typed, passages.found(), items), tarazy.screen()));
            return ExitCode.FINE;
        } catch (IllegalArgumentException e) {
            throw new CallException("\"" + typed + "\": " + e.getMessage() + "; words such as \"the\" do not count");
        }
    }

    private Map<String, Document> texts(EvidenceBase evidence) throws CallException {
        if (evidence.texts().isEmpty()) {
            throw new CallException("the case has no texts"
                    + (evidence.sources().isEmpty()
                            ? "; sources are declared in sources/sources.csv"
                            : ": no source in sources/sources.csv has a file"));
        }
        if (source.isEmpty()) {
            return evidence.texts();
        }
        Document text = evidence.texts().get(source.get());
        if (text == null) {
            throw new CallException("there is no text of a source \"" + source.get() + "\""
                    + Nearest.hint(source.get(), evidence.texts().keySet()));
        }
        return Map.of(source.get(), text);
    }

    private static FoundSentences.Item item(Passage passage, Document text, EvidenceBase evidence) {
        Span span = passage.span();
        return new FoundSentences.Item(
                passage.source(),
                text.name(),
                text.position(span.start()).line(),
                span,
                span.of(text.text()),
                passage.words().stream()
                        .map(word -> new Span(word.start() - span.start(), word.end() - span.start()))
                        .toList(),
                evidence.verifications().values().stream()
                        .filter(each -> quotes(each, passage))
                        .map(each -> each.claim().id())
                        .toList());
    }

    private static boolean quotes(Verification verification, Passage passage) {
        return verification instanceof Verification.Verified found
                && found.claim().source().equals(passage.source())
                && found.anchor().start() < passage.span().end()
                && passage.span().start() < found.anchor().end();
    }
}
