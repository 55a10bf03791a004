package tarazy.uprising.street;

import java.util.List;
import tarazy.uprising.Checks;

/**
 * Legitimacy over the steps of a run: straight lines between points, level before the first and after the last.
 *
 * @param points at least one, by rising step
 */
public record LegitimacySchedule(List<Point> points) {
    /**
     * Legitimacy at a step.
     *
     * @param step number of the step, from 1 for the first
     * @param legitimacy from 0 to 1
     */
    public record Point(int step, double legitimacy) {}

    public LegitimacySchedule {
        points = List.copyOf(points);
    }

    /** The same at all steps. */
    public static LegitimacySchedule constant(double legitimacy) {
        return new LegitimacySchedule(List.of(new Point(1, legitimacy)));
    }

    /** Changes evenly: the old value up to step {@code start}, the new one from {@code start + steps} on. */
    public static LegitimacySchedule gradual(double from, double to, int start, int steps) {
        return new LegitimacySchedule(List.of(new Point(start, from), new Point(start + steps, to)));
    }

    /** Changes at once: the new value from step {@code step} on. */
    public static LegitimacySchedule sudden(double from, double to, int step) {
        return new LegitimacySchedule(List.of(new Point(step - 1, from), new Point(step, to)));
    }

    void check(Checks checks) {
        checks.require(!points.isEmpty(), "points", "is empty, must have at least one point");
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            String place = "points[" + (i + 1) + "].";
            checks.within(place + "legitimacy", point.legitimacy, 0, 1);
            checks.require(
                    i == 0 || point.step > points.get(i - 1).step,
                    place + "step",
                    "is " + point.step + ", must be above the step of the point before");
        }
    }

    /** Legitimacy at a step. */
    public double at(int step) {
        Point before = points.getFirst();
        if (step <= before.step) {
            return before.legitimacy;
        }
        for (Point point : points) {
            if (step <= point.step) {
                double share = ((double) step - before.step) / ((double) point.step - before.step);
                return before.legitimacy + share * (point.legitimacy - before.legitimacy);
            }
            before = point;
        }
        return before.legitimacy;
    }
}
