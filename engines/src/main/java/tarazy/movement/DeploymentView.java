package tarazy.movement;

/** How a run of a deployment stands in a step, in arrays that are filled again and again. */
public final class DeploymentView {
    final double[] present;
    final double[] arrived;
    final double[] waiting;
    final int[] firstArrival;
    final int[] lastArrival;
    final boolean[] open;
    double moving;
    int nextChange;

    /** For one network and number of orders. */
    public DeploymentView(TransportNetwork network, int orders) {
        present = new double[network.placeNames().size()];
        arrived = new double[orders];
        waiting = new double[orders];
        firstArrival = new int[orders];
        lastArrival = new int[orders];
        open = new boolean[orders];
    }

    /** How many are at a place; those included who wait to set out. */
    public double present(int place) {
        return present[place];
    }

    /** How many are on the way anywhere. */
    public double moving() {
        return moving;
    }

    /** How many have arrived by an order so far. */
    public double arrived(int tag) {
        return arrived[tag];
    }

    /** How many are bound by an order but have not set out. */
    public double waiting(int tag) {
        return waiting[tag];
    }

    /** True if someone is bound by an order who has not arrived. */
    public boolean isOpen(int tag) {
        return open[tag];
    }

    /** The step in which the first of an order arrived; the largest integer if nobody has yet. */
    public int firstArrival(int tag) {
        return firstArrival[tag];
    }

    /** The step in which the last of an order's who have arrived did; far below 0 if nobody has yet. */
    public int lastArrival(int tag) {
        return lastArrival[tag];
    }

    /** The first later step in which anything differs; the largest integer if there is none. */
    public int nextChange() {
        return nextChange;
    }
}
