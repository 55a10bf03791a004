package tarazy.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarazy.text.Anchor;
import tarazy.text.AnchorFinder;
import tarazy.text.Document;
import tarazy.text.Position;

/**
 * All evidence of a case: sources with their texts, claims with their quotes looked up, and the convention that weighs
 * them. Immutable.
 */
public final class EvidenceBase {

    /** Longest passage shown in a finding, in characters. */
    private static final int LONGEST_PASSAGE = 300;

    /** Bound on the look-ups: characters of text times quotes. */
    private static final long MOST_SCANNED = 20_000_000_000L;

    private final Map<String, Source> sources;
    private final List<Claim> claims;
    private final Map<String, Document> texts;
    private final GradeConvention convention;
    private final Map<String, Verification> verifications;
    private final List<Finding> findings;

    private EvidenceBase(
            Map<String, Source> sources,
            List<Claim> claims,
            Map<String, Document> texts,
            GradeConvention convention,
            Map<String, Position> quotes,
            List<Finding> found) {
        this.sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        this.claims = List.copyOf(claims);
        this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        this.convention = convention;
        List<Finding> all = new ArrayList<>(found);
        this.verifications = Collections.unmodifiableMap(verify(all));
        for (Verification verification : verifications.values()) {
            fault(verification, quotes).ifPresent(all::add);
        }
        all.addAll(ClaimChecks.of(this.claims));
        all.addAll(SourceCopies.find(this.sources, this.texts));
        all.sort(Finding.BY_PLACE);
        this.findings = List.copyOf(all);
    }

    /** Evidence at hand: looks up all quotes whose source has a text. */
    public static EvidenceBase of(
            Map<String, Source> sources, List<Claim> claims, Map<String, Document> texts, GradeConvention convention) {
        return new EvidenceBase(sources, claims, texts, convention, Map.of(), List.of());
    }

    /**
     * Reads {@code sources/sources.csv}, {@code claims.csv}, {@code grades.csv} and the texts in {@code sources} of a case
     * folder, each if it is there. Never throws for what they hold; all faults are in {@link #findings()}.
     */
    public static EvidenceBase read(Path caseFolder) {
        return read(caseFolder, EvidenceChanges.none());
    }

    /** As {@link #read(Path)}, with other files in place of those that are there. */
    public static EvidenceBase read(Path caseFolder, EvidenceChanges changes) {
        List<Finding> found = new ArrayList<>();
        SourceTable sources = new SourceTable(Map.of(), Set.of(), List.of());
        if (changes.sources().isPresent()) {
            sources = SourcesCsv.read(changes.sources().get());
        } else if (Files.exists(caseFolder.resolve(EvidenceFiles.SOURCES))) {
            sources = SourcesCsv.read(caseFolder.resolve(EvidenceFiles.SOURCES), EvidenceFiles.SOURCES);
        }
        found.addAll(sources.findings());
        ClaimTable claims = new ClaimTable(List.of(), Map.of(), List.of());
        if (changes.claims().isPresent()) {
            claims = ClaimsCsv.read(changes.claims().get(), sources.ids());
        } else if (Files.exists(caseFolder.resolve(EvidenceFiles.CLAIMS))) {
            claims = ClaimsCsv.read(caseFolder.resolve(EvidenceFiles.CLAIMS), EvidenceFiles.CLAIMS, sources.ids());
        }
        found.addAll(claims.findings());
        if (sources.ids().isEmpty() && !claims.claims().isEmpty()) {
            found.add(Finding.error(
                    EvidenceFiles.CLAIMS, 0, 0, "there are claims, but no source in " + EvidenceFiles.SOURCES, ""));
        }
        GradeTable grades = new GradeTable(GradeConvention.standard(), List.of());
        if (Files.exists(caseFolder.resolve(EvidenceFiles.GRADES))) {
            grades = GradesCsv.read(caseFolder.resolve(EvidenceFiles.GRADES), EvidenceFiles.GRADES);
        }
        found.addAll(grades.findings());
        SourceTexts texts =
                SourceTexts.read(caseFolder.resolve(EvidenceFiles.SOURCES_FOLDER), sources.sources(), changes.texts());
        found.addAll(texts.findings());
        return new EvidenceBase(
                sources.sources(), claims.claims(), texts.documents(), grades.convention(), claims.quotes(), found);
    }

    private Map<String, Verification> verify(List<Finding> found) {
        Map<String, AnchorFinder> finders = new HashMap<>();
        Map<String, Verification> all = new LinkedHashMap<>();
        long scanned = 0;
        for (Claim claim : claims) {
            Document text = texts.get(claim.source());
            scanned += text == null ? 0 : text.text().length();
            if (scanned > MOST_SCANNED) {
                found.add(Finding.error(
                        EvidenceFiles.CLAIMS,
                        claim.line(),
                        0,
                        "too many quotes of texts this long, from here on none was looked for",
                        "Split the case, or cut the texts to what is quoted."));
                break;
            }
            all.put(
                    claim.id(),
                    text == null
                            ? new Verification.Unverified(claim)
                            : Verification.of(
                                    claim, finders.computeIfAbsent(claim.source(), unseen -> AnchorFinder.in(text))));
        }
        for (Claim claim : claims) {
            all.putIfAbsent(claim.id(), new Verification.Unverified(claim));
        }
        return all;
    }

    private Optional<Finding> fault(Verification verification, Map<String, Position> quotes) {
        if (!(verification
                instanceof Verification.NotFound(Claim claim, Optional<Anchor> nearest, boolean suggested))) {
            return Optional.empty();
        }
        Document text = texts.get(claim.source());
        if (text == null) {
            return Optional.empty();
        }
        String advice = nearest.map(anchor -> advice(text, anchor, suggested))
                .orElse("Nothing there comes near it; is it from another source?");
        Position place = quotes.getOrDefault(claim.id(), new Position(Math.max(claim.line(), 1), 1));
        return Optional.of(Finding.error(
                EvidenceFiles.CLAIMS,
                place.line(),
                place.column(),
                "the quote of claim " + claim.id() + " is not in " + text.name(),
                advice));
    }

    private static String advice(Document text, Anchor anchor, boolean suggested) {
        String passage = anchor.exact().replaceAll("\\s+", " ");
        String shown = passage.length() <= LONGEST_PASSAGE ? passage : passage.substring(0, LONGEST_PASSAGE) + "…";
        int line = text.position(anchor.start()).line();
        return suggested
                ? "Line " + line + " has nearly the same words, perhaps you mean: \"" + shown + "\""
                : "The nearest passage, in line " + line + ", is: \"" + shown + "\"";
    }

    /** By id, in the order of {@code sources.csv}. */
    public Map<String, Source> sources() {
        return sources;
    }

    /** Sources of the case that are largely one text with another one, the most alike first. */
    public List<SourceCopy> copiesOf(Document text) {
        return SourceCopies.of(text, sources, texts);
    }

    /** In the order of {@code claims.csv}. */
    public List<Claim> claims() {
        return claims;
    }

    /** The texts the case has, by source. */
    public Map<String, Document> texts() {
        return texts;
    }

    public GradeConvention convention() {
        return convention;
    }

    /** Whether each claim's quote was found, by claim. */
    public Map<String, Verification> verifications() {
        return verifications;
    }

    /** True if the claim's quote was found in the text of its source. */
    public boolean verified(Claim claim) {
        return verifications.get(claim.id()) instanceof Verification.Verified;
    }

    /** All faults, by place. */
    public List<Finding> findings() {
        return findings;
    }

    public EvidenceCounts counts() {
        return EvidenceCounts.of(this);
    }

    /** Claims about a name that are known on a date, in their order. */
    public List<Claim> claimsAbout(String name, LocalDate asOf) {
        return AsOf.claims(claims, sources, asOf).stream()
                .filter(claim -> claim.about().equals(name))
                .toList();
    }

    /** The pool of all claims about a name that are known on a date. */
    public Pool pool(String name, LocalDate asOf) {
        return Pooling.pool(claimsAbout(name, asOf), sources, convention);
    }

    /** Contradictions among the claims known on a date, the largest first. */
    public List<Contradiction> contradictions(LocalDate asOf) {
        return Contradictions.find(AsOf.claims(claims, sources, asOf), convention);
    }
}
