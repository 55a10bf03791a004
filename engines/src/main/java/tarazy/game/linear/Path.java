package tarazy.game.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tarazy.game.BehaviorProfile;
import tarazy.game.Rational;
import tarazy.game.SequenceForm;

/** One way from a prior to an equilibrium: in doubles with an exact end, exactly, or, if that takes too long, in doubles. */
final class Path {
    /** How much exact arithmetic is done at most: half a minute or so. */
    private static final long MOST_WORK = 20_000_000_000L;

    /** How far variables are moved, one after the other until the end is a solution. */
    private static final List<Double> SHIFTS = List.of(1e-6, 1e-9, 1e-4);

    /** Up to how many rows a path that is too long is followed exactly. */
    private static final int EXACT_ROWS = 400;

    private final SequenceForm form;
    private final SequenceProblem problem;
    private final List<String> notes = new ArrayList<>();
    private @Nullable BehaviorProfile profile;
    private @Nullable List<?> plans;

    Path(SequenceForm form, SequenceProblem problem) {
        this.form = form;
        this.problem = problem;
    }

    void follow() {
        int[] last = null;
        try {
            Work work = new Work(MOST_WORK);
            for (double shift : SHIFTS) {
                DoubleLemke.End end = DoubleLemke.solve(problem, shift);
                last = end.basis() == null ? last : end.basis();
                if (end.basis() != null && take(ExactLemke.certify(problem, end.basis(), work))) {
                    return;
                }
                if (end.tooLong() && problem.matrix().rows() > EXACT_ROWS) {
                    notes.add("the path did not end within " + DoubleLemke.steps(problem) + " steps");
                    return;
                }
            }
            if (!take(ExactLemke.solve(problem, work))) {
                notes.add("no equilibrium: the path ended in a ray");
            }
        } catch (WorkExceededException e) {
            String why = "exact arithmetic would take too long (more than " + MOST_WORK + " units of work)";
            double[] values = last == null ? null : DoubleLemke.values(problem, last);
            if (last == null || values == null) {
                notes.add("no equilibrium: " + why);
                return;
            }
            double[][] rounded = problem.plans(last, values);
            profile = form.behavior(rounded);
            plans = List.of(profile);
            notes.add("solved in doubles: " + why);
        }
    }

    private boolean take(ExactLemke.@Nullable End end) {
        if (end == null) {
            return false;
        }
        List<List<Rational>> exact = problem.plans(end.basis(), end.values());
        plans = exact;
        profile = form.exactBehavior(exact);
        return true;
    }

    /** Where it led, empty if nowhere. */
    Optional<BehaviorProfile> profile() {
        return Optional.ofNullable(profile);
    }

    /** By what the end is told from others; empty if there is none. */
    List<?> plans() {
        return plans == null ? List.of() : plans;
    }

    List<String> notes() {
        return notes;
    }
}
