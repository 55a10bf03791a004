package tarazy.bargain;

import java.util.List;

/**
 * A contested question: a scale of outcomes and the actors along it. There is no issue with a fault; there may be one
 * without influence (no actors, or none with capability and salience), which every model answers with {@link
 * Settlement.None}.
 *
 * @param actors in the order in which they were given, which no result depends on
 */
public record Issue(String name, Scale scale, List<Actor> actors) {
    /** @throws InvalidIssueException with all faults of all actors */
    public Issue {
        actors = List.copyOf(actors);
        IssueCheck.check(name, scale, actors);
    }
}
