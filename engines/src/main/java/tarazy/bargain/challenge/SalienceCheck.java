package tarazy.bargain.challenge;

import java.util.ArrayList;
import java.util.List;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.InvalidIssueException;
import tarazy.bargain.Issue;
import tarazy.bargain.IssueProblem;

/** Finds every salience that is more than full. */
final class SalienceCheck {
    private SalienceCheck() {}

    static void check(Agenda agenda, double full) {
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
}
