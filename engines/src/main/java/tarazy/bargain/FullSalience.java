package tarazy.bargain;

import java.util.ArrayList;
import java.util.List;

/** Saliences as shares of a full one, for models in which more than that has no meaning. */
public final class FullSalience {
    private FullSalience() {}

    /** @throws InvalidIssueException with every salience above the full one */
    public static void check(Agenda agenda, double full) {
        List<IssueProblem> problems = new ArrayList<>();
        for (Issue issue : agenda.issues()) {
            for (int i = 0; i < issue.actors().size(); i++) {
                Actor actor = issue.actors().get(i);
                if (actor.salience() > full) {
                    problems.add(new IssueProblem(
                            i + 1,
                            actor.name(),
                            "salience is %s%s, must be at most %s (option full-salience)"
                                    .formatted(
                                            actor.salience(),
                                            agenda.issues().size() == 1 ? "" : " on " + issue.name(),
                                            full)));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidIssueException(agenda.name(), problems);
        }
    }

    /** Whether no salience is above the full one. */
    public static boolean holds(Stakes stakes, double full) {
        for (double salience : stakes.salience()) {
            if (salience > full) {
                return false;
            }
        }
        return true;
    }
}
