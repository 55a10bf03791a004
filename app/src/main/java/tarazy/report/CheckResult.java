package tarazy.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.evidence.EvidenceCounts;
import tarazy.forecast.Contradiction;

/**
 * What there is to say about a case folder before it is run.
 *
 * @param caseName name of the folder
 * @param problems everything found wrong, in the order of the files
 * @param content empty if the case could not be read for its errors
 */
public record CheckResult(String caseName, List<Problem> problems, Optional<Content> content) {
    public CheckResult {
        problems = List.copyOf(problems);
    }

    /**
     * What a case without errors holds.
     *
     * @param asOf the date that decides which sources are in use
     * @param counts how many of what, in display order
     * @param sourcesInUse sources that speak from the as-of date or earlier
     * @param contradictions among the claims of those sources
     */
    public record Content(
            String title,
            LocalDate asOf,
            List<Count> counts,
            EvidenceCounts evidence,
            int sourcesInUse,
            List<Contradiction> contradictions) {
        public Content {
            counts = List.copyOf(counts);
            contradictions = List.copyOf(contradictions);
        }
    }

    /** A number of things of one kind, for example 12 levers. */
    public record Count(int number, String one, String many) {}

    public List<Problem> errors() {
        return of(Severity.ERROR);
    }

    public List<Problem> warnings() {
        return of(Severity.WARNING);
    }

    private List<Problem> of(Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).toList();
    }
}
