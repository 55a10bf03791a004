package tarazy.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarazy.evidence.EvidenceBase;
import tarazy.evidence.EvidenceChanges;
import tarazy.evidence.Finding;
import tarazy.evidence.GradeConvention;
import tarazy.evidence.Severity;
import tarazy.evidence.Source;

/** Reads sources with their texts, claims and grades, and reports what is wrong or worth knowing about them. */
final class EvidenceReader {

    static final String SOURCES_FOLDER = "sources";
    static final String SOURCES = "sources/sources.csv";
    static final String CLAIMS = "claims.csv";
    static final String GRADES = "grades.csv";

    private final CaseFolder folder;
    private final Problems problems;

    private final EvidenceChanges changes;

    /** @param changes what is read in place of the case's own */
    EvidenceReader(CaseFolder folder, EvidenceChanges changes, Problems problems) {
        this.folder = folder;
        this.changes = changes;
        this.problems = problems;
    }

    static EvidenceBase nothing() {
        return EvidenceBase.of(Map.of(), List.of(), Map.of(), GradeConvention.standard());
    }

    /** True if a row of a table is at fault and thus missing; that fault is not reported again by all who need the row. */
    static boolean broken(EvidenceBase evidence, String file) {
        return evidence.findings().stream()
                .anyMatch(finding -> finding.file().equals(file) && finding.severity() == Severity.ERROR);
    }

    /** All evidence of the folder; none if one of its tables leads out of the folder. */
    EvidenceBase read() {
        for (String file : List.of(SOURCES_FOLDER, SOURCES, CLAIMS, GRADES)) {
            if (folder.exists(file) && !folder.inside(file, Place.of(file))) {
                return nothing();
            }
        }
        EvidenceBase evidence = EvidenceBase.read(folder.root(), changes);
        for (Finding finding : evidence.findings()) {
            report(finding);
        }
        withoutText(evidence);
        if (!broken(evidence, SOURCES)) {
            unlisted(evidence);
        }
        return evidence;
    }

    private void report(Finding finding) {
        Place place = new Place(finding.file(), finding.line(), finding.column());
        switch (finding.severity()) {
            case ERROR -> problems.error(place, finding.message(), finding.advice());
            case WARNING -> problems.warning(place, finding.message(), finding.advice());
            case NOTE -> problems.note(place, finding.message(), finding.advice());
        }
    }

    private void withoutText(EvidenceBase evidence) {
        for (Source source : evidence.sources().values()) {
            if (source.file().isEmpty()) {
                long quotes = evidence.claims().stream()
                        .filter(claim -> claim.source().equals(source.id()))
                        .count();
                problems.note(
                        new Place(SOURCES, source.line(), 0),
                        "the text of source \"" + source.id() + "\" is not in the folder"
                                + (quotes == 0 ? "" : ": " + quotes + " of its quotes cannot be checked"),
                        "");
            }
        }
    }

    /** Texts that nobody can quote because the table does not know them. */
    private void unlisted(EvidenceBase evidence) {
        Set<String> listed = new HashSet<>();
        evidence.sources().values().forEach(source -> listed.add(source.file()));
        for (String name : folder.list(SOURCES_FOLDER)) {
            if (name.matches(".*\\.(txt|md|html?|pdf)") && !listed.contains(name)) {
                problems.note(
                        Place.of(SOURCES_FOLDER + "/" + name),
                        "the text is not listed in " + SOURCES,
                        "Add a row for it, so that claims can quote it");
            }
        }
    }
}
