package tarazy.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tarazy.movement.DeploymentSchedule;
import tarazy.movement.DeploymentState;

/**
 * Schedules over windows of some steps, each twice as long as the one before, in which the runs of a block are moved on one after
 * the other. A run needs the window that its journeys fill, not one as long as the timeline.
 */
final class DeploymentWindows {
    private static final int SHORTEST = 64;
    /** Numbers that a window may hold for each of its arcs and steps. */
    private static final long MOST = 4_000_000;

    private final TransportModel model;
    private final List<Set<String>> barred;
    private final List<DeploymentSchedule> windows = new ArrayList<>();

    DeploymentWindows(TransportModel model, List<Set<String>> barred) {
        this.model = model;
        this.barred = barred;
    }

    /** What is done at the first step of a window. */
    interface Action {
        void in(DeploymentSchedule schedule);
    }

    /**
     * Does something at a step of a run, in a window that is long enough for whatever follows from it.
     *
     * @param closed by number of the arc or place, whether it is closed before
     * @param least steps that count in any case
     * @param most steps beyond which nothing matters
     */
    void act(
            DeploymentState state,
            int step,
            TransportNumbers numbers,
            int run,
            boolean[] closed,
            long least,
            long most,
            Action action) {
        double before = Double.POSITIVE_INFINITY;
        long needed = Math.max(least, (long) state.lastStep() - step + 2);
        for (int k = smallest(needed); ; k++) {
            DeploymentSchedule schedule = window(k);
            numbers.fill(run, target(schedule));
            schedule.resume(state, step, true, closed);
            action.in(schedule);
            double stuck = schedule.stuck();
            boolean hopeless = stuck >= before || length(k) >= most || !fits(k + 1);
            if (stuck == 0 || hopeless) {
                schedule.keep(state);
                return;
            }
            before = length(k) >= longestWay(schedule) ? stuck : before;
        }
    }

    private int smallest(long steps) {
        int k = 0;
        while (length(k) < steps && fits(k + 1)) {
            k++;
        }
        return k;
    }

    private static long length(int k) {
        return (long) SHORTEST << k;
    }

    private boolean fits(int k) {
        return length(k) * model.limits() <= MOST;
    }

    private DeploymentSchedule window(int k) {
        while (windows.size() <= k) {
            int horizon = (int) length(windows.size()) - 1;
            windows.add(new DeploymentSchedule(model.network, horizon, barred));
        }
        return windows.get(k);
    }

    /** No way without a circle takes more steps, the wait for a whole unit included. */
    private static long longestWay(DeploymentSchedule schedule) {
        long steps = 0;
        for (int a = 0; a < schedule.transit().length; a++) {
            double perStep = schedule.capacity()[a];
            double wait = perStep > 0 && perStep < 1 ? Math.min(1e6, Math.ceil(1 / perStep)) : 0;
            steps += schedule.transit()[a] + (long) wait;
        }
        return steps;
    }

    private static TransportNumbers.Target target(DeploymentSchedule schedule) {
        return new TransportNumbers.Target() {
            @Override
            public double[] capacity() {
                return schedule.capacity();
            }

            @Override
            public int[] transit() {
                return schedule.transit();
            }

            @Override
            public void holding(int place, double most) {
                schedule.holding(place, most);
            }
        };
    }
}
