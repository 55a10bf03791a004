package tarazy.influence.denial;

import java.util.List;

/**
 * What can flow, as it grows with the time one has to build, hire or reroute: straight lines between points, flat before the
 * first and after the last.
 *
 * @param points at least one, by rising horizon
 */
public record Capacity(List<Point> points) {
    /**
     * What can flow at a horizon.
     *
     * @param horizon days from the shock, 0 or more
     * @param amount in the unit of the flow, 0 or more; infinite only if it is the only point
     */
    public record Point(double horizon, double amount) {}

    public Capacity {
        points = List.copyOf(points);
    }

    /** The same at any horizon. */
    public static Capacity of(double amount) {
        return new Capacity(List.of(new Point(0, amount)));
    }

    /** Growing evenly from one amount to another. */
    public static Capacity growing(double now, double days, double later) {
        return new Capacity(List.of(new Point(0, now), new Point(days, later)));
    }

    /** At a horizon in days. */
    public double at(double horizon) {
        int after = 0;
        while (after < points.size() && points.get(after).horizon() <= horizon) {
            after++;
        }
        if (after == 0 || after == points.size()) {
            return points.get(Math.max(0, after - 1)).amount();
        }
        Point low = points.get(after - 1);
        Point high = points.get(after);
        double passed = (horizon - low.horizon()) / (high.horizon() - low.horizon());
        return low.amount() + passed * (high.amount() - low.amount());
    }
}
