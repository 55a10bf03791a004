package tarazy.movement;

import java.util.Arrays;

/**
 * All journeys of a run, and what follows from them for each place and step: who is there, who waits to set out, who is on the
 * way. A journey that cannot be made within the steps never sets out, or never arrives.
 */
final class JourneyBook {
    /** The step of what never happens. */
    static final int NEVER = Integer.MAX_VALUE;

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
    /** Of those arriving, how many are bound onward already. */
    final double[] onward;

    int[] origin = new int[16];
    int[] destination = new int[16];
    /** From which step on it waits. */
    int[] since = new int[16];

    int[] departure = new int[16];
    int[] arrival = new int[16];
    double[] amount = new double[16];
    private int[] begin = new int[16];
    private int[] length = new int[16];
    int count;
    private int[] path = new int[256];
    private int pathEnd;

    JourneyBook(int places, int steps) {
        this.steps = steps;
        present = new double[places * steps];
        waiting = new double[places * steps];
        toward = new double[places * steps];
        arriving = new double[places * steps];
        onward = new double[places * steps];
    }

    void clear() {
        Arrays.fill(present, 0);
        Arrays.fill(waiting, 0);
        Arrays.fill(toward, 0);
        Arrays.fill(arriving, 0);
        Arrays.fill(onward, 0);
        count = 0;
        pathEnd = 0;
    }

    void station(int place, int fromStep, double more) {
        add(present, place, fromStep, steps, more);
    }

    /** Arcs and steps of setting out of a journey, as {@code pathNumber(j, 0)} to {@code pathNumber(j, length(j) - 1)}. */
    int pathNumber(int journey, int k) {
        return path[begin[journey] + k];
    }

    int length(int journey) {
        return length[journey];
    }

    /** A journey that can be made. */
    void add(int from, int to, int sinceStep, double of, int[] itsPath, int itsLength, int arrivalStep) {
        grow(itsLength);
        System.arraycopy(itsPath, 0, path, pathEnd, itsLength);
        put(from, to, sinceStep, of, itsLength, arrivalStep);
    }

    /** One that cannot. */
    void addStuck(int from, int to, int sinceStep, double of) {
        grow(0);
        put(from, to, sinceStep, of, 0, NEVER);
    }

    /** One that is like another as far as {@code prefix} numbers of the path go, and then goes another way. */
    void addBranch(int like, int prefix, double of, int[] rest, int restLength, int arrivalStep) {
        grow(prefix + restLength);
        System.arraycopy(path, begin[like], path, pathEnd, prefix);
        System.arraycopy(rest, 0, path, pathEnd + prefix, restLength);
        put(origin[like], destination[like], since[like], of, prefix + restLength, arrivalStep);
    }

    /** One that is stuck where the likeness ends. */
    void addStuckBranch(int like, int prefix, double of) {
        addBranch(like, prefix, of, NOWHERE, 0, NEVER);
    }

    private void put(int from, int to, int sinceStep, double of, int itsLength, int arrivalStep) {
        origin[count] = from;
        destination[count] = to;
        since[count] = sinceStep;
        amount[count] = of;
        begin[count] = pathEnd;
        length[count] = itsLength;
        departure[count] = itsLength == 0 ? NEVER : path[pathEnd + 1];
        arrival[count] = arrivalStep;
        pathEnd += itsLength;
        enter(count, of);
        count++;
    }

    /** Where in its path a journey sets out on an arc in a step, −1 if nowhere. */
    int placeOf(int journey, int arc, int step) {
        for (int k = 0; k < length[journey]; k += 2) {
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
        if (arrival[j] < steps) {
            arriving[destination[j] * steps + arrival[j]] += more;
        }
    }

    private void add(double[] column, int place, int from, int until, double more) {
        for (int t = from; t < Math.min(until, steps); t++) {
            column[place * steps + t] += more;
        }
    }

    private void grow(int pathNumbers) {
        if (count == amount.length) {
            origin = Arrays.copyOf(origin, 2 * count);
            destination = Arrays.copyOf(destination, 2 * count);
            since = Arrays.copyOf(since, 2 * count);
            departure = Arrays.copyOf(departure, 2 * count);
            arrival = Arrays.copyOf(arrival, 2 * count);
            amount = Arrays.copyOf(amount, 2 * count);
            begin = Arrays.copyOf(begin, 2 * count);
            length = Arrays.copyOf(length, 2 * count);
        }
        if (pathEnd + pathNumbers > path.length) {
            path = Arrays.copyOf(path, 2 * (pathEnd + pathNumbers));
        }
    }
}
