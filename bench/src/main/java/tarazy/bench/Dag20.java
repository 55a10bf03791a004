package tarazy.bench;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import tarazy.formula.FormulaException;
import tarazy.formula.FormulaParser;
import tarazy.random.SampleQuantiles;
import tarazy.simulation.Ensemble;
import tarazy.simulation.LocalRunner;
import tarazy.simulation.Plan;
import tarazy.simulation.PlanBuilder;
import tarazy.simulation.PlanException;
import tarazy.simulation.Samples;
import tarazy.simulation.Timeline;

/**
 * DAG20-LN: ten lognormal inputs and ten formulas of them, a yardstick for tools that draw samples. The model is written
 * in the formula language and runs as any case does.
 */
final class Dag20 {
    private static final Map<String, String> FORMULAS = new TreeMap<>(Map.of(
            "y1", "x1 * x2",
            "y2", "x3 / x4",
            "y3", "y1 + y2",
            "y4", "x5 * x6",
            "y5", "y4 - y3",
            "y6", "y5 * x7",
            "y7", "x8 + x9",
            "y8", "y6 / y7",
            "y9", "y8 * x10",
            "y10", "y9 + y3"));

    private Dag20() {}

    static Plan plan() {
        PlanBuilder model = Plan.over(Timeline.instant(LocalDateTime.of(2022, 1, 7, 0, 0)));
        try {
            for (int i = 1; i <= 10; i++) {
                model.formula("x" + i, FormulaParser.parse("lognormal(" + i / 10.0 + ", 0.5)"));
            }
            for (Map.Entry<String, String> formula : FORMULAS.entrySet()) {
                model.formula(formula.getKey(), FormulaParser.parse(formula.getValue()));
            }
            return model.keep("y10").build();
        } catch (FormulaException | PlanException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** Mean, standard deviation and the 5, 50 and 95 % quantiles of y10. */
    static double[] report(Plan plan, int runs, int threads) {
        Samples samples = Ensemble.run(plan, runs, 1, new LocalRunner(threads));
        return summary(samples.column("y10"));
    }

    private static double[] summary(double[] values) {
        int n = values.length;
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / n;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double[] quantiles = SampleQuantiles.of(values, n, 0.05, 0.5, 0.95);
        return new double[] {mean, Math.sqrt(squares / (n - 1)), quantiles[0], quantiles[1], quantiles[2]};
    }
}
