package tarazy.bargain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds every disagreement between the issues of an agenda. */
final class AgendaCheck {
    private AgendaCheck() {}

    static void check(String agenda, List<Issue> issues) {
        if (issues.isEmpty()) {
            throw new IllegalArgumentException("agenda " + agenda + ": has no issue");
        }
        List<IssueProblem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Map<String, Known> known = new HashMap<>();
        for (Issue issue : issues) {
            if (!names.add(issue.name())) {
                throw new IllegalArgumentException("agenda " + agenda + ": two issues are called " + issue.name());
            }
            for (int i = 0; i < issue.actors().size(); i++) {
                Actor actor = issue.actors().get(i);
                Known first = known.putIfAbsent(actor.name().strip(), new Known(issue.name(), actor.capability()));
                if (first != null && first.capability() != actor.capability()) {
                    problems.add(new IssueProblem(
                            i + 1,
                            actor.name(),
                            "capability is %s on %s but %s on %s, must be the same on all issues"
                                    .formatted(actor.capability(), issue.name(), first.capability(), first.issue())));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidIssueException(agenda, problems);
        }
    }

    private record Known(String issue, double capability) {}
}
