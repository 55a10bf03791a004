package tarazy.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tarazy.forecast.Contradiction;

/**
 * What there is to say about a case folder before it is run.
 *
 * @param caseName name of the folder
 * @param title empty if the case could not be read
 * @param asOf only sources that speak from this date or earlier count as in use
 * @param contents how many of what the case holds, in display order; empty if it could not be read
 * @param findings everything found wrong, in the order of the files
 */
public record CheckResult(
        String caseName,
        String title,
        Optional<LocalDate> asOf,
        List<Count> contents,
        List<Finding> findings,
        Evidence evidence,
        List<Contradiction> contradictions) {
    public CheckResult {
        contents = List.copyOf(contents);
        findings = List.copyOf(findings);
        contradictions = List.copyOf(contradictions);
    }

    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    /** A number of things of one kind, for example 12 claims. */
    public record Count(String kind, int number) {}

    /**
     * @param file relative to the case folder
     * @param line from 1, 0 if the whole file is meant
     * @param column from 1, 0 if the whole line is meant
     * @param advice what to do about it, may be empty
     */
    public record Finding(Severity severity, String file, int line, int column, String message, String advice) {
        /** {@code file:line:column}, as editors and compilers write it. */
        public String place() {
            return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
        }
    }

    /**
     * How far the quotes of the claims were found in the texts of their sources.
     *
     * @param sourcesInUse those that speak from the as-of date or earlier
     * @param found quotes that stand in their source
     * @param missing quotes that do not
     * @param unchecked quotes of sources whose text is not in the folder
     */
    public record Evidence(int sources, int sourcesInUse, int claims, int found, int missing, int unchecked) {
        public static Evidence none() {
            return new Evidence(0, 0, 0, 0, 0, 0);
        }

        /** Quotes that could be looked for. */
        public int checked() {
            return found + missing;
        }
    }

    public long errors() {
        return count(Severity.ERROR);
    }

    public long warnings() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
