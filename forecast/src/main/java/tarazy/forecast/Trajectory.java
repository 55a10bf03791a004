package tarazy.forecast;

import java.time.LocalDateTime;
import java.util.List;

/** Quantile bands of one quantity over time; all lists have one entry a moment. */
public record Trajectory(String name, String label, String unit, List<Point> points) {
    public Trajectory {
        points = List.copyOf(points);
    }

    public record Point(LocalDateTime time, double p5, double p25, double p50, double p75, double p95, double mean) {}
}
