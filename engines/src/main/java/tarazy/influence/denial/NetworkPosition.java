package tarazy.influence.denial;

import java.util.List;

/**
 * What an actor's place in a network is worth to it (Farrell and Newman 2019, <em>International Security</em> 44): the
 * chokepoint lets it cut others off, the view (panopticon) lets it see what they do. Both take institutions that can use
 * them.
 *
 * @param chokepoint what it can withhold alone, in the unit of the flow
 * @param view share of the flow that crosses its jurisdiction, 0 to 1
 * @param institutions how far its institutions can use the position, 0 (not at all) to 1 (fully)
 */
public record NetworkPosition(double chokepoint, double view, double institutions) {
    /** The chokepoint as far as it can be used. */
    public double usableChokepoint() {
        return institutions * chokepoint;
    }

    /** The view as far as it can be used. */
    public double usableView() {
        return institutions * view;
    }

    /** Share of an observed flow that crosses an actor's jurisdiction; NaN if nothing flows. */
    public static double view(List<Route> routes, String actor) {
        double crossing = 0;
        double all = 0;
        for (Route route : routes) {
            all += route.amount();
            crossing += route.jurisdictions().contains(actor) ? route.amount() : 0;
        }
        return crossing / all;
    }
}
