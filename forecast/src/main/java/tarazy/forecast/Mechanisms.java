package tarazy.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tarazy.casefile.Mechanism;
import tarazy.casefile.Question;
import tarazy.casefile.Severity;

/** Compares a case with itself less each of its mechanisms. */
final class Mechanisms {
    private final Simulated whole;
    private final Rerun rerun;

    /** Runs the case, with the same draws, after something was taken out of it. */
    @FunctionalInterface
    interface Rerun {
        Simulated without(Removal removal) throws ForecastException;
    }

    Mechanisms(Simulated whole, Rerun rerun) {
        this.whole = whole;
        this.rerun = rerun;
    }

    MechanismTable.Row row(Mechanism mechanism) {
        Removal removal = Removal.of(mechanism, whole.theCase());
        List<String> taken = removal.changes().described();
        if (removal.isNothing()) {
            return row(
                    mechanism, taken, List.of(), "Nothing in the case can be taken away; say how under \"without\".");
        }
        try {
            Simulated rest = rerun.without(removal);
            return row(mechanism, taken, changes(rest), "");
        } catch (ForecastException refused) {
            String why = refused.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .findFirst()
                    .map(problem -> problem.message())
                    .orElse("");
            return row(mechanism, taken, List.of(), "The case does not run without it: " + why);
        }
    }

    private static MechanismTable.Row row(
            Mechanism mechanism, List<String> taken, List<MechanismTable.Change> changes, String note) {
        return new MechanismTable.Row(mechanism.id(), mechanism.mechanism(), taken, changes, note);
    }

    private List<MechanismTable.Change> changes(Simulated rest) {
        record Sized(double size, MechanismTable.Change change) {}
        List<Sized> changes = new ArrayList<>();
        for (Question question : whole.theCase().questions()) {
            double[] with = whole.answers(question);
            double[] without = rest.answers(question);
            int differing = 0;
            for (int run = 0; run < with.length; run++) {
                // NaN equals NaN here: in neither is there an answer
                differing += Double.compare(with[run], without[run]) == 0 ? 0 : 1;
            }
            if (differing > 0) {
                double before = Simulated.centre(question).of(with);
                double after = Simulated.centre(question).of(without);
                double size = Math.abs(after - before) / spread(question, with);
                changes.add(new Sized(
                        Double.isFinite(size) ? size : 0,
                        new MechanismTable.Change(
                                question.id(),
                                question.ask(),
                                Answer.Kind.valueOf(question.kind().name()),
                                question.unit(),
                                before,
                                after,
                                (double) differing / with.length)));
            }
        }
        changes.sort(Comparator.comparingDouble(Sized::size)
                .thenComparingDouble(sized -> sized.change().differing())
                .reversed());
        return changes.stream().map(Sized::change).toList();
    }

    /** What a change is measured by: certainty for a probability, the spread of the runs for a number. */
    private static double spread(Question question, double[] values) {
        if (question.kind() == Question.Kind.PROBABILITY) {
            return 1;
        }
        double sum = 0;
        double squares = 0;
        int known = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                squares += value * value;
                known++;
            }
        }
        return Math.sqrt(Math.max(squares / known - sum / known * (sum / known), 0));
    }
}
