package tarazy.bargain.spatial;

import java.util.List;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargainer;
import tarazy.bargain.Bargaining;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;

/**
 * The Spatial Model of Politics of KTAB, the KAPSARC Toolkit for Behavioral Analysis (Wise, Lester and Efird 2015), after
 * Bueno de Mesquita's expected utility model. Actors with a position on every issue look at what a challenge of each other
 * actor would bring, given who would help whom; each proposes a bargain to its best target; each takes its part of the
 * bargain that prevails among those that name it, all actors voting with their capability; and so on until moves have
 * become small. The outcome is a lottery over the positions at the end.
 *
 * <p>Everybody must have a position on every issue, and saliences are shares of an actor's full attention ({@link
 * SpatialOptions#fullSalience}): unlike in other models their unit matters. Time O(actors³) a turn.
 *
 * @param options which variant
 */
public record SpatialModel(SpatialOptions options) implements BargainingModel {
    /** KTAB's defaults with its faults mended. */
    public SpatialModel() {
        this(SpatialOptions.standard());
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if an accommodation does not name the agenda's actors, in its order
     */
    @Override
    public Bargaining bargain(Agenda agenda) {
        SpatialCheck.check(options, agenda);
        Stakes stakes = Stakes.of(agenda);
        SpatialBargainer bargainer = new SpatialBargainer(options, stakes.actors(), stakes.issues());
        Story story = new Story(options, agenda, stakes, bargainer);
        bargainer.settle(stakes, story);
        if (story.turns().isEmpty()) {
            Settlement none = new Settlement.None(Settlement.Reason.NO_INFLUENCE);
            return Bargaining.atOnce(
                    agenda, agenda.issues().stream().map(issue -> none).toList(), List.of());
        }
        return new Bargaining(agenda, story.turns(), story.settlements(), bargainer.ending(), story.notes());
    }

    /**
     * {@inheritDoc} With an accommodation, actors stand in the order of its names.
     *
     * @throws IllegalArgumentException if an accommodation names more or fewer actors
     */
    @Override
    public Bargainer bargainer(int actors, int issues) {
        return new SpatialBargainer(options, actors, issues);
    }
}
