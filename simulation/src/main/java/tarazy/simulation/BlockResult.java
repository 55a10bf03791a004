package tarazy.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tarazy.formula.Frame;

/** What one block leaves behind: the columns kept, its share of the bands, and which formulas went missing. */
final class BlockResult {
    private final Plan plan;
    private final int runs;
    private final double[][] observed;
    private final Band[][] bands;
    private final MissingValues missing;
    private double[][] kept = {};
    private double[][] labels = {};

    BlockResult(Plan plan, int runs) {
        this.plan = plan;
        this.runs = runs;
        Plan.Outputs outputs = plan.outputs();
        observed = new double[outputs.observed().size()][runs];
        bands = new Band[outputs.trajectories().size()]
                [plan.timeline().moments().size()];
        missing = new MissingValues(outputs.watched(), runs);
    }

    void record(Moment moment, Frame frame) {
        List<Cells.Observed> observations = plan.outputs().observed();
        for (int k = 0; k < observed.length; k++) {
            observe(observations.get(k), frame, moment, observed[k]);
        }
        for (int k = 0; k < bands.length; k++) {
            double[] column =
                    frame.column(plan.register(plan.outputs().trajectories().get(k)));
            bands[k][moment.index()] = new Band(column, runs);
        }
        missing.look(moment, frame);
    }

    private void observe(Cells.Observed cell, Frame frame, Moment moment, double[] out) {
        double[] value = frame.column(cell.value());
        switch (cell.observation().timing()) {
            case AT -> {
                if (moment.index() == cell.lastMoment()) {
                    System.arraycopy(value, 0, out, 0, runs);
                }
            }
            case BY -> {
                if (moment.index() <= cell.lastMoment()) {
                    everTrue(value, out);
                }
            }
        }
    }

    /** A yes at any moment outweighs a missing value at another; a no does not. */
    private static void everTrue(double[] value, double[] out) {
        for (int i = 0; i < out.length; i++) {
            if (value[i] != 0 && !Double.isNaN(value[i])) {
                out[i] = 1;
            } else if (Double.isNaN(value[i]) && out[i] != 1) {
                out[i] = Double.NaN;
            }
        }
    }

    BlockResult finish(Frame frame) {
        Plan.Outputs outputs = plan.outputs();
        kept = columns(frame, outputs.kept().stream().map(plan::register).toList());
        labels = columns(frame, List.copyOf(outputs.labels().values()));
        return this;
    }

    private double[][] columns(Frame frame, List<Integer> registers) {
        List<double[]> columns = new ArrayList<>();
        for (int register : registers) {
            columns.add(Arrays.copyOf(frame.column(register), runs));
        }
        return columns.toArray(double[][]::new);
    }

    int runs() {
        return runs;
    }

    double[][] observed() {
        return observed;
    }

    double[][] kept() {
        return kept;
    }

    double[][] labels() {
        return labels;
    }

    Band[][] bands() {
        return bands;
    }

    MissingValues missing() {
        return missing;
    }
}
