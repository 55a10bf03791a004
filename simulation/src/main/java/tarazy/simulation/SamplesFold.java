package tarazy.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tarazy.formula.Frame;

/** Puts the results of blocks together, in block order. */
final class SamplesFold {
    private final Plan plan;
    private final int runs;
    private final double[][] kept;
    private final double[][] observed;
    private final int[][] labels;
    private final @Nullable Band[][] bands;
    private final Map<String, Samples.Missing> missing = new TreeMap<>();

    SamplesFold(Plan plan, int runs) {
        this.plan = plan;
        this.runs = runs;
        Plan.Outputs outputs = plan.outputs();
        kept = new double[outputs.kept().size()][runs];
        observed = new double[outputs.observed().size()][runs];
        labels = new int[outputs.labels().size()][runs];
        bands = new Band[outputs.trajectories().size()]
                [plan.timeline().moments().size()];
    }

    void add(int block, BlockResult result) {
        int start = block * Frame.RUNS;
        place(result.kept(), kept, start);
        place(result.observed(), observed, start);
        for (int k = 0; k < labels.length; k++) {
            for (int i = 0; i < result.runs(); i++) {
                double label = result.labels()[k][i];
                labels[k][start + i] = Double.isNaN(label) ? -1 : (int) label;
            }
        }
        mergeBands(result.bands());
        result.missing().addTo(missing, plan.timeline());
    }

    private static void place(double[][] from, double[][] to, int start) {
        for (int k = 0; k < to.length; k++) {
            System.arraycopy(from[k], 0, to[k], start, from[k].length);
        }
    }

    private void mergeBands(Band[][] more) {
        for (int k = 0; k < bands.length; k++) {
            for (int m = 0; m < bands[k].length; m++) {
                Band sum = bands[k][m];
                if (sum == null) {
                    bands[k][m] = more[k][m];
                } else {
                    sum.merge(more[k][m]);
                }
            }
        }
    }

    /** @param runner for what each trajectory needs on its own */
    Samples samples(Runner runner) {
        Plan.Outputs outputs = plan.outputs();
        Map<String, double[]> keptByName = new LinkedHashMap<>();
        for (int k = 0; k < kept.length; k++) {
            keptByName.put(outputs.kept().get(k), kept[k]);
        }
        Map<String, double[]> observedById = new LinkedHashMap<>();
        for (int k = 0; k < observed.length; k++) {
            observedById.put(outputs.observed().get(k).observation().id(), observed[k]);
        }
        Map<String, int[]> labelsByName = new LinkedHashMap<>();
        List<String> pools = List.copyOf(outputs.labels().keySet());
        for (int k = 0; k < labels.length; k++) {
            labelsByName.put(pools.get(k), labels[k]);
        }
        return new Samples(
                runs,
                Collections.unmodifiableMap(keptByName),
                Collections.unmodifiableMap(observedById),
                Collections.unmodifiableMap(labelsByName),
                trajectories(runner),
                Collections.unmodifiableMap(missing));
    }

    private Map<String, List<Samples.BandPoint>> trajectories(Runner runner) {
        Map<String, List<Samples.BandPoint>> trajectories = new LinkedHashMap<>();
        List<String> names = plan.outputs().trajectories();
        runner.<List<Samples.BandPoint>>run(
                names.size(), this::points, (k, points) -> trajectories.put(names.get(k), points));
        return Collections.unmodifiableMap(trajectories);
    }

    private List<Samples.BandPoint> points(int trajectory) {
        List<Samples.BandPoint> points = new ArrayList<>();
        for (Moment moment : plan.timeline().moments()) {
            Band band = bands[trajectory][moment.index()];
            if (band != null) {
                points.add(point(moment, band));
            }
        }
        return List.copyOf(points);
    }

    private static Samples.BandPoint point(Moment moment, Band band) {
        double[] q = band.quantiles(.05, .25, .5, .75, .95);
        return new Samples.BandPoint(moment.time(), q[0], q[1], q[2], q[3], q[4], band.mean(), band.known());
    }
}
