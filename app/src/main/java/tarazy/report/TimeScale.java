package tarazy.report;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import tarazy.forecast.Trajectory;

/**
 * Finds where a chart over time needs a second part. A crisis told by the day is a sliver beside the months that follow;
 * with the scale of time changed once, both can be read.
 */
final class TimeScale {
    private static final int LONGER = 4;
    private static final int FEWEST = 3;
    /** Quantiles over time are read from narrow bins. */
    private static final double NEARLY = 0.01;

    private TimeScale() {}

    /** The moment that ends the first part, if the steps after it are much longer and take more than half of the time. */
    static OptionalInt split(List<Trajectory.Point> points) {
        int n = points.size();
        if (n < 2 * FEWEST) {
            return OptionalInt.empty();
        }
        Duration first = step(points, 0);
        int k = 1;
        while (k < n - 1 && step(points, k).compareTo(first.multipliedBy(LONGER)) < 0) {
            k++;
        }
        boolean enough = k >= FEWEST && k <= n - FEWEST;
        return enough && between(points, 0, k).compareTo(between(points, k, n - 1)) < 0
                ? OptionalInt.of(k)
                : OptionalInt.empty();
    }

    /** True for what is only ever 0 or 1: its share of the runs says more than its quantiles. */
    static boolean yesNo(List<Trajectory.Point> points) {
        return points.stream()
                        .flatMapToDouble(p -> DoubleStream.of(p.p5(), p.p25(), p.p50(), p.p75(), p.p95()))
                        .allMatch(value -> Math.abs(value) < NEARLY || Math.abs(value - 1) < NEARLY)
                // a count that is hardly ever above 0 has quantiles of 0, but not its mean
                && points.stream().allMatch(p -> p.mean() <= 1 + NEARLY);
    }

    private static Duration step(List<Trajectory.Point> points, int k) {
        return between(points, k, k + 1);
    }

    private static Duration between(List<Trajectory.Point> points, int from, int to) {
        LocalDateTime start = points.get(from).time();
        return Duration.between(start, points.get(to).time());
    }
}
