package tarazy.bargain;

import java.util.List;

/**
 * A theory of where bargaining leads. An implementation has its options as record components and no state: the same
 * agenda gives the same bargaining, in whatever order its actors stand.
 */
public interface BargainingModel {
    /**
     * How the bargaining goes, turn by turn, and where it comes to rest.
     *
     * @throws InvalidIssueException if the model cannot take this agenda, with all reasons and their places
     */
    Bargaining bargain(Agenda agenda);

    /** Where a single issue settles. */
    default Settlement settle(Issue issue) {
        return bargain(Agenda.of(issue)).settlements().getFirst();
    }

    /**
     * The same model for many agendas of one shape, one after the other, without the story.
     *
     * @param actors how many actors each has, 0 or more
     * @param issues how many issues each has, 1 or more
     */
    Bargainer bargainer(int actors, int issues);

    /**
     * The same where the actors have names, which models with options about single actors need.
     *
     * @param actors names of the actors of each agenda, in its order
     * @param issues how many issues each has, 1 or more
     * @throws IllegalArgumentException if an option names somebody else
     */
    default Bargainer bargainer(List<String> actors, int issues) {
        return bargainer(actors.size(), issues);
    }
}
