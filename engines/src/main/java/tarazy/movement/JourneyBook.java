package tarazy.movement;

import java.util.Arrays;

/**
 * All journeys of a run, and what follows from them for each place and step: who is there, who waits to set out, who is on the
 * way. A journey that cannot be made within the steps never sets out, or never arrives; one that was under way before the first
 * step has set out at a step below 0.
 */
final class JourneyBook extends JourneyList {
    private static final int[] NOWHERE = {};

    private final int steps;
    /** By place and step: at rest there, those included that wait to set out. */
    final double[] present;
    /** Bound to set out from there, but not on the way yet. */
    final double[] waiting;
    /** On the way to there. */
    final double[] toward;
    /** Arriving there in that step. */
    final double[] arriving;

    JourneyBook(int places, int steps) {
        super(16);
        this.steps = steps;
        present = new double[places * steps];
        waiting = new double[places * steps];
        toward = new double[places * steps];
        arriving = new double[places * steps];
    }

    @Override
    void clear() {
        super.clear();
        Arrays.fill(present, 0);
        Arrays.fill(waiting, 0);
        Arrays.fill(toward, 0);
        Arrays.fill(arriving, 0);
    }

    void station(int place, int fromStep, double more) {
        add(present, place, fromStep, steps, more);
    }

    /** A journey that can be made. */
    void add(
            int from,
            int to,
            int sinceStep,
            int readyStep,
            int ofTag,
            double of,
            int[] itsPath,
            int itsLength,
            int arrivalStep) {
        path(itsPath, 0, itsLength);
        enter(append(from, to, sinceStep, readyStep, arrivalStep, ofTag, of, itsLength), of);
    }

    /** One that cannot. */
    void addStuck(int from, int to, int sinceStep, int readyStep, int ofTag, double of) {
        add(from, to, sinceStep, readyStep, ofTag, of, NOWHERE, 0, NEVER);
    }

    /** One that is like another as far as {@code prefix} numbers of the path go, and then goes another way. */
    void addBranch(int like, int prefix, double of, int[] rest, int restLength, int arrivalStep) {
        addBranch(like, prefix, destination[like], tag[like], of, rest, restLength, arrivalStep);
    }

    /** The same to another place, by another order. */
    void addBranch(int like, int prefix, int to, int ofTag, double of, int[] rest, int restLength, int arrivalStep) {
        pathOf(this, like, prefix);
        path(rest, 0, restLength);
        int j = append(origin[like], to, since[like], ready[like], arrivalStep, ofTag, of, prefix + restLength);
        enter(j, of);
    }

    /** One that is stuck where the likeness ends. */
    void addStuckBranch(int like, int prefix, int to, int ofTag, double of) {
        addBranch(like, prefix, to, ofTag, of, NOWHERE, 0, NEVER);
    }

    /** Takes over a journey that began in a time before. */
    int resume(JourneyList list, int journey, int later) {
        int j = append(list, journey, later);
        enter(j, amount[j]);
        return j;
    }

    /** Where in its path a journey sets out on an arc in a step, −1 if nowhere. */
    int placeOf(int journey, int arc, int step) {
        for (int k = 0; k < length(journey); k += 2) {
            if (pathNumber(journey, k) == arc && pathNumber(journey, k + 1) == step) {
                return k;
            }
        }
        return -1;
    }

    /** What sets out on an arc in a step. */
    double through(int arc, int step) {
        double through = 0;
        for (int j = 0; j < count; j++) {
            through += placeOf(j, arc, step) < 0 ? 0 : amount[j];
        }
        return through;
    }

    /** Takes a part of a journey out of the book. */
    void remove(int journey, double part) {
        amount[journey] -= part;
        enter(journey, -part);
    }

    private void enter(int j, double more) {
        add(waiting, origin[j], since[j], departure[j], more);
        add(present, origin[j], departure[j], steps, -more);
        add(toward, destination[j], departure[j], arrival[j], more);
        add(present, destination[j], arrival[j], steps, more);
        if (arrival[j] >= 0 && arrival[j] < steps) {
            arriving[destination[j] * steps + arrival[j]] += more;
        }
    }

    private void add(double[] column, int place, int from, int until, double more) {
        for (int t = Math.max(0, from); t < Math.min(until, steps); t++) {
            column[place * steps + t] += more;
        }
    }
}
