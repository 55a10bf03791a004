package tarazy.bargain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Issues that are on the table together. An actor is the same in every issue that names it, and need not have a stake in
 * all of them.
 *
 * @param issues at least one; names differ
 */
public record Agenda(String name, List<Issue> issues) {
    /**
     * @throws InvalidIssueException if an actor's capability differs between issues, with all places
     * @throws IllegalArgumentException if there is no issue, or if two have the same name
     */
    public Agenda {
        issues = List.copyOf(issues);
        AgendaCheck.check(name, issues);
    }

    /** A single issue under its own name. */
    public static Agenda of(Issue issue) {
        return new Agenda(issue.name(), List.of(issue));
    }

    /** Names of all actors, in the order in which the issues first name them. */
    public List<String> actors() {
        Set<String> names = new LinkedHashSet<>();
        for (Issue issue : issues) {
            issue.actors().forEach(actor -> names.add(actor.name().strip()));
        }
        return List.copyOf(names);
    }

    /** What an actor wants of an issue, if it has a stake in it. */
    public Optional<Actor> stake(String actor, Issue issue) {
        return issue.actors().stream()
                .filter(each -> each.name().strip().equals(actor))
                .findFirst();
    }
}
