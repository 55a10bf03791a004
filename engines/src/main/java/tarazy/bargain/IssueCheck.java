package tarazy.bargain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds every fault of an issue's actors. */
final class IssueCheck {
    private final Scale scale;
    private final List<IssueProblem> problems = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();

    private IssueCheck(Scale scale) {
        this.scale = scale;
    }

    static void check(String issue, Scale scale, List<Actor> actors) {
        IssueCheck check = new IssueCheck(scale);
        for (int i = 0; i < actors.size(); i++) {
            check.actor(i + 1, actors.get(i));
        }
        if (!check.problems.isEmpty()) {
            throw new InvalidIssueException(issue, check.problems);
        }
    }

    private void actor(int row, Actor actor) {
        String name = actor.name().strip();
        Integer first = rows.putIfAbsent(name, row);
        if (name.isEmpty()) {
            add(row, actor, "name is empty");
        } else if (first != null) {
            add(row, actor, "name is already that of actor " + first);
        }
        weight(row, actor, "capability", actor.capability());
        if (!scale.contains(actor.position())) {
            add(
                    row,
                    actor,
                    "position is %s, must be on the scale from %s to %s"
                            .formatted(actor.position(), scale.low(), scale.high()));
        }
        weight(row, actor, "salience", actor.salience());
    }

    private void weight(int row, Actor actor, String field, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            add(row, actor, field + " is " + value + ", must be " + (value > 0 ? "finite" : "0 or more"));
        }
    }

    private void add(int row, Actor actor, String message) {
        problems.add(new IssueProblem(row, actor.name(), message));
    }
}
