package tarazy.game.bimatrix;

import java.util.List;
import tarazy.game.MixedProfile;

/**
 * The set of all equilibria of a game of two players: a union of maximal Nash subsets, each of which is all that mixes some
 * extreme strategies of one player with some of the other (Winkels 1979; Jansen 1981).
 *
 * @param extreme the extreme equilibria: no other two mix to any of them
 * @param components the connected parts, by their extreme equilibria
 * @param complete whether these are all; otherwise the search was stopped at its bound
 * @param vertices how many vertices of both players' best-response polytopes were met
 */
public record EquilibriumSet(List<MixedProfile> extreme, List<Component> components, boolean complete, long vertices) {
    public EquilibriumSet {
        extreme = List.copyOf(extreme);
        components = List.copyOf(components);
    }

    /**
     * A connected part of the set.
     *
     * @param equilibria places of its extreme equilibria in the list of all, from 0, ascending
     * @param nashSubsets the same for each maximal Nash subset; empty if there are too many to be told
     */
    public record Component(List<Integer> equilibria, List<List<Integer>> nashSubsets) {
        public Component {
            equilibria = List.copyOf(equilibria);
            nashSubsets = nashSubsets.stream().map(List::copyOf).toList();
        }

        /** Whether it is a single equilibrium. */
        public boolean isolated() {
            return equilibria.size() == 1;
        }
    }
}
