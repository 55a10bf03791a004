package tarazy.dataset;

import java.util.List;
import tarazy.bargain.Agenda;

/** Issues that were on the table together. */
public record Proposal(String name, List<DecidedIssue> issues) {
    public Proposal {
        issues = List.copyOf(issues);
    }

    /**
     * All issues, for models that treat them as one.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Agenda agenda() {
        return new Agenda(name, issues.stream().map(DecidedIssue::issue).toList());
    }

    /** The same with only those issues that tell a model's worth; maybe none. */
    public Proposal scored() {
        return new Proposal(name, issues.stream().filter(DecidedIssue::scored).toList());
    }
}
