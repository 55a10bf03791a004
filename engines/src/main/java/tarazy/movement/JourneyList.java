package tarazy.movement;

import java.util.Arrays;

/** Journeys in flat arrays, with the arcs and steps of their paths. */
class JourneyList {
    /** The step of what never happens. */
    static final int NEVER = Integer.MAX_VALUE;

    int[] origin;
    int[] destination;
    /** From which step on it waits, being bound. */
    int[] since;
    /** From which step on it may set out. */
    int[] ready;

    int[] departure;
    int[] arrival;
    /** Number of the order behind it. */
    int[] tag;

    double[] amount;
    int count;
    private int[] begin;
    private int[] length;
    private int[] path;
    private int pathEnd;

    JourneyList(int journeys) {
        origin = new int[journeys];
        destination = new int[journeys];
        since = new int[journeys];
        ready = new int[journeys];
        departure = new int[journeys];
        arrival = new int[journeys];
        tag = new int[journeys];
        amount = new double[journeys];
        begin = new int[journeys];
        length = new int[journeys];
        path = new int[8 * journeys];
    }

    void clear() {
        count = 0;
        pathEnd = 0;
    }

    /** Arcs and steps of setting out of a journey, as {@code pathNumber(j, 0)} to {@code pathNumber(j, length(j) - 1)}. */
    int pathNumber(int journey, int k) {
        return path[begin[journey] + k];
    }

    int length(int journey) {
        return length[journey];
    }

    /** Puts numbers at the end of the path of the journey that is about to be added. */
    void path(int[] numbers, int from, int many) {
        growPath(many);
        System.arraycopy(numbers, from, path, pathEnd, many);
        pathEnd += many;
    }

    /** As {@link #path}, of the first numbers of a journey's path. */
    void pathOf(JourneyList list, int journey, int many) {
        growPath(many);
        System.arraycopy(list.path, list.begin[journey], path, pathEnd, many);
        pathEnd += many;
    }

    /** Adds a journey with the path that was put before; says which number it has. */
    int append(int from, int to, int sinceStep, int readyStep, int arrivalStep, int ofTag, double of, int pathLength) {
        if (count == amount.length) {
            grow();
        }
        int j = count++;
        origin[j] = from;
        destination[j] = to;
        since[j] = sinceStep;
        ready[j] = readyStep;
        amount[j] = of;
        tag[j] = ofTag;
        begin[j] = pathEnd - pathLength;
        length[j] = pathLength;
        departure[j] = pathLength == 0 ? NEVER : path[begin[j] + 1];
        arrival[j] = arrivalStep;
        return j;
    }

    /** Adds a journey of another list, its steps later by some. */
    int append(JourneyList list, int journey, int later) {
        int many = list.length[journey];
        pathOf(list, journey, many);
        for (int k = pathEnd - many + 1; k < pathEnd; k += 2) {
            path[k] += later;
        }
        int arrives = list.arrival[journey];
        return append(
                list.origin[journey],
                list.destination[journey],
                list.since[journey] + later,
                list.ready[journey] + later,
                arrives == NEVER ? NEVER : arrives + later,
                list.tag[journey],
                list.amount[journey],
                many);
    }

    /** Becomes what another list is, which is not used any more. */
    void takeOver(JourneyList list) {
        origin = list.origin;
        destination = list.destination;
        since = list.since;
        ready = list.ready;
        departure = list.departure;
        arrival = list.arrival;
        tag = list.tag;
        amount = list.amount;
        begin = list.begin;
        length = list.length;
        path = list.path;
        pathEnd = list.pathEnd;
        count = list.count;
    }

    /** True if it has set out by a step. */
    boolean isAway(int journey, int step) {
        return departure[journey] <= step;
    }

    /** True if it has arrived by a step. */
    boolean isThere(int journey, int step) {
        return arrival[journey] <= step;
    }

    private void growPath(int more) {
        if (pathEnd + more > path.length) {
            path = Arrays.copyOf(path, 2 * (pathEnd + more));
        }
    }

    private void grow() {
        int more = 2 * count;
        origin = Arrays.copyOf(origin, more);
        destination = Arrays.copyOf(destination, more);
        since = Arrays.copyOf(since, more);
        ready = Arrays.copyOf(ready, more);
        departure = Arrays.copyOf(departure, more);
        arrival = Arrays.copyOf(arrival, more);
        tag = Arrays.copyOf(tag, more);
        amount = Arrays.copyOf(amount, more);
        begin = Arrays.copyOf(begin, more);
        length = Arrays.copyOf(length, more);
    }
}
