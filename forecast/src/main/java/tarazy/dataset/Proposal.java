package tarazy.dataset;

import java.util.List;
import java.util.stream.IntStream;
import tarazy.bargain.Agenda;

/**
 * Issues that were on the table together.
 *
 * @param issues at least one
 */
public record Proposal(String name, List<DecidedIssue> issues) {
    public Proposal {
        issues = List.copyOf(issues);
    }

    /** All issues, whether their outcome is known or not: the actors bargained over all of them. */
    public Agenda agenda() {
        return new Agenda(name, issues.stream().map(DecidedIssue::issue).toList());
    }

    /** Places of the issues that tell a model's worth. */
    public IntStream scored() {
        return IntStream.range(0, issues.size()).filter(k -> issues.get(k).scored());
    }
}
