package tarazy.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tarazy.evidence.ClaimsFile;
import tarazy.evidence.EvidenceBase;
import tarazy.evidence.EvidenceChanges;
import tarazy.evidence.ItemGrade;
import tarazy.evidence.Verification;
import tarazy.forecast.ForecastException;
import tarazy.text.Document;
import tarazy.text.QuoteMatch.Agreement;

@Command(
        name = "claim",
        description = {
            "Adds a claim to a case.",
            "",
            "The quote is looked up in its source and the numbers of the value in the quote; the row goes to the end of"
                    + " claims.csv, all else there stays as it is. If the case would be at fault with it, nothing is written.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy claim my-case --source ministry --quote 'closed for 40 days'",
            "      --about works.duration --value 40 --unit day --grade 2",
            "  tarazy claim my-case --source daily --quote 'nobody knows when it will end'",
            "      --about 'text: the end is open' --dry-run"
        })
final class ClaimCommand implements Callable<Integer> {
    private static final String FILE = "claims.csv";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Mixin
    private final CaseArgument argument = new CaseArgument();

    @Option(names = "--source", required = true, paramLabel = "ID", description = "who says it, from sources.csv")
    private String source = "";

    @Option(
            names = "--quote",
            required = true,
            paramLabel = "TEXT",
            description = "its own words, as they stand in its text")
    private String quote = "";

    @Option(
            names = "--about",
            required = true,
            paramLabel = "NAME",
            description = "a quantity, stock, event or lever, or \"text: …\"")
    private String about = "";

    @Option(names = "--value", paramLabel = "VALUE", description = "such as 6846, >3M, 20%%, 10 to 15, yes, likely")
    private String value = "";

    @Option(names = "--unit", paramLabel = "UNIT", description = "of the value (default: that of the quantity)")
    private String unit = "";

    @Option(names = "--said-by", paramLabel = "WHO", description = "whom the source quotes, if it is not its own voice")
    private String saidBy = "";

    @Option(
            names = "--grade",
            paramLabel = "1-6",
            description = "how credible, 1 confirmed to 5 improbable (default: ${DEFAULT-VALUE}, cannot be judged)")
    private String grade = Integer.toString(ItemGrade.CANNOT_BE_JUDGED.number());

    @Option(
            names = "--when",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "the day it is about (default: that from which the source speaks)")
    private Optional<LocalDate> when = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "anything to know about it")
    private String note = "";

    @Option(names = "--id", paramLabel = "ID", description = "its name (default: made of source and subject)")
    private Optional<String> id = Optional.empty();

    @Option(names = "--dry-run", description = "only check, write nothing")
    private boolean dryRun;

    @Override
    public Integer call() throws CallException, ForecastException {
        Path folder = argument.folder(tarazy.directory());
        Document before = CaseTable.read(folder, FILE);
        ClaimsFile claims = ClaimsFile.of(before);
        Map<String, String> fields = fields(claims);
        CaseTable.has(FILE, claims.missing(fields));
        Document after = claims.with(fields);
        EvidenceChanges changes = EvidenceChanges.claims(after);
        NewFaults.none(folder, changes);
        String name = fields.getOrDefault("id", "");
        if (!dryRun) {
            try (OutputFolder files = OutputFolder.at(folder)) {
                files.add(FILE, out -> out.write(after.text().getBytes(StandardCharsets.UTF_8)));
                files.commit();
            }
        }
        tarazy.results().print(report(EvidenceBase.read(folder, changes), name));
        return ExitCode.FINE;
    }

    private Map<String, String> fields(ClaimsFile claims) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", id.orElseGet(() -> claims.freeId(source, about, Set.of())));
        fields.put("source", source);
        fields.put("quote", quote);
        fields.put("about", about);
        fields.put("value", value);
        fields.put("unit", unit);
        fields.put("said_by", saidBy);
        fields.put("item_grade", grade);
        fields.put("when", when.map(LocalDate::toString).orElse(""));
        fields.put("note", note);
        return fields;
    }

    private String report(EvidenceBase evidence, String name) {
        String done = (dryRun ? "claim " + name + " is fine" : "claim " + name + " added to " + FILE);
        String place = switch (Objects.requireNonNull(evidence.verifications().get(name))) {
            case Verification.Verified(var claim, var anchor, var agreement, var places) -> {
                Document text = Objects.requireNonNull(evidence.texts().get(claim.source()));
                yield "its quote stands in " + text.name() + ":"
                        + text.position(anchor.start()).line()
                        + (agreement == Agreement.FOLDED ? " (typography differs)" : "")
                        + (places > 1 ? " and " + (places - 1) + " more times in the source" : "");
            }
            case Verification.Unverified _ ->
                "its quote was not looked up: the case does not have the text of " + source;
            case Verification.NotFound(var claim, var nearest, var suggested) ->
                throw new IllegalStateException("the quote of " + claim.id() + " was found and is lost");
        };
        return done + "; " + place + "\n";
    }
}
