package tarazy.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import tarazy.formula.Expression;
import tarazy.formula.FormulaException;
import tarazy.formula.FormulaParser;

/** Short words for the models of the tests. */
final class Models {
    static final LocalDateTime START = LocalDateTime.of(2022, 1, 7, 0, 0);

    private Models() {}

    static Expression f(String text) {
        try {
            return FormulaParser.parse(text);
        } catch (FormulaException refused) {
            throw new AssertionError(text, refused);
        }
    }

    static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    /** From 7 January 2022. */
    static Timeline days(int count) {
        return steps(count, 1, StepUnit.DAY);
    }

    /** From 7 January 2022 over some days, in steps of another length. */
    static Timeline steps(int days, int count, StepUnit unit) {
        return Timeline.of(
                START, List.of(new Timeline.Phase(START.toLocalDate().plusDays(days), count, unit)), List.of());
    }

    static Plan build(PlanBuilder model) {
        try {
            return model.build();
        } catch (PlanException refused) {
            throw new AssertionError(refused);
        }
    }

    static Samples run(PlanBuilder model, int runs) {
        return Ensemble.run(build(model), runs, 1, new LocalRunner(1));
    }

    static Observation at(String id, String formula, LocalDate date) {
        return new Observation(id, f(formula), Observation.Timing.AT, date);
    }

    static Observation by(String id, String formula, LocalDate date) {
        return new Observation(id, f(formula), Observation.Timing.BY, date);
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    static double sd(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / (values.length - 1));
    }
}
