package tarazy.simulation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** What an ensemble of runs left: one row a run in every column. */
public final class Samples {
    private final int runs;
    private final Map<String, double[]> columns;
    private final Map<String, double[]> observed;
    private final Map<String, int[]> labels;
    private final Map<String, List<BandPoint>> trajectories;
    private final Map<String, Missing> missing;

    Samples(
            int runs,
            Map<String, double[]> columns,
            Map<String, double[]> observed,
            Map<String, int[]> labels,
            Map<String, List<BandPoint>> trajectories,
            Map<String, Missing> missing) {
        this.runs = runs;
        this.columns = columns;
        this.observed = observed;
        this.labels = labels;
        this.trajectories = trajectories;
        this.missing = missing;
    }

    /**
     * Quantiles of a quantity at a moment, over the runs in which it is known.
     *
     * @param known number of such runs
     */
    public record BandPoint(
            LocalDateTime time, double p5, double p25, double p50, double p75, double p95, double mean, long known) {}

    /**
     * A formula that had no value although all it reads had one.
     *
     * @param runs in how many runs
     * @param first the earliest moment
     */
    public record Missing(int runs, LocalDateTime first) {
        Missing and(Missing other) {
            return new Missing(runs + other.runs, first.isBefore(other.first) ? first : other.first);
        }
    }

    public int runs() {
        return runs;
    }

    /** Names of the quantities kept, in the order in which the plan was told. */
    public List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /** A kept quantity at the end of each run; not to be modified. */
    public double[] column(String name) {
        return get(columns, name);
    }

    /** What an observation saw in each run; not to be modified. */
    public double[] observed(String id) {
        return get(observed, id);
    }

    /** Which part of a pool each run drew, from 0; not to be modified. */
    public int[] labels(String name) {
        return get(labels, name);
    }

    /** Names of the quantities that are pools. */
    public List<String> pools() {
        return List.copyOf(labels.keySet());
    }

    /** One point a moment. */
    public List<BandPoint> trajectory(String name) {
        return get(trajectories, name);
    }

    /** By name of the formula, in alphabetical order. */
    public Map<String, Missing> missing() {
        return missing;
    }

    private static <T> T get(Map<String, T> map, String name) {
        T value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing was kept under the name " + name);
        }
        return value;
    }
}
