package tarazy.bargain.spatial;

import java.util.ArrayList;
import java.util.List;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.InvalidIssueException;
import tarazy.bargain.Issue;
import tarazy.bargain.IssueProblem;

/** Finds what of an agenda the model cannot take. */
final class SpatialCheck {
    /** KTAB takes capabilities below this. */
    static final double KTAB_CAPABILITY = 1e8;

    private final SpatialOptions options;
    private final Agenda agenda;
    private final List<IssueProblem> problems = new ArrayList<>();

    private SpatialCheck(SpatialOptions options, Agenda agenda) {
        this.options = options;
        this.agenda = agenda;
    }

    static void check(SpatialOptions options, Agenda agenda) {
        SpatialCheck check = new SpatialCheck(options, agenda);
        List<String> actors = agenda.actors();
        for (int i = 0; i < actors.size(); i++) {
            check.actor(i + 1, actors.get(i));
        }
        if (!check.problems.isEmpty()) {
            throw new InvalidIssueException(agenda.name(), check.problems);
        }
        Accommodation accommodation = options.accommodation();
        if (!accommodation.isNone() && !accommodation.actors().equals(actors)) {
            throw new IllegalArgumentException("agenda %s: its actors are %s, those of the accommodation %s"
                    .formatted(agenda.name(), actors, accommodation.actors()));
        }
    }

    private void actor(int row, String actor) {
        double sum = 0;
        double capability = 0;
        for (Issue issue : agenda.issues()) {
            Actor stake = agenda.stake(actor, issue).orElse(null);
            if (stake == null) {
                add(row, actor, "has no position on " + issue.name() + ", must have one even with salience 0");
            } else {
                sum += stake.salience();
                capability = stake.capability();
            }
        }
        if (Parties.exceeds(sum, options)) {
            add(
                    row,
                    actor,
                    "salience is %s over all issues, must be %s (full attention) or less"
                            .formatted(sum, options.fullSalience()));
        }
        if (options.fidelity() == Fidelity.KTAB && capability >= KTAB_CAPABILITY) {
            add(row, actor, "capability is %s, must be below %s for KTAB".formatted(capability, KTAB_CAPABILITY));
        }
    }

    private void add(int row, String actor, String message) {
        problems.add(new IssueProblem(row, actor, message));
    }
}
