package tarazy.movement;

import java.util.Arrays;

/** What one routing sends along arcs and lets wait, and the moves of the path that is being looked at. */
final class Moves {
    static final int TAKE_ARC = 0;
    static final int GIVE_ARC = 1;
    static final int WAIT = 2;
    static final int NOT_WAIT = 3;

    private final SpaceTime space;
    private final double[] onArc;
    private final double[] waiting;
    private int[] kind = new int[64];
    private int[] at = new int[64];
    private int count;
    /** Entries that may be above 0; waiting ones as their complement. */
    private int[] touched = new int[64];

    private int touches;
    private int[] path = new int[64];

    Moves(SpaceTime space) {
        this.space = space;
        onArc = new double[space.left.length];
        waiting = new double[space.room.length];
    }

    double onArc(int entry) {
        return onArc[entry];
    }

    double waiting(int entry) {
        return waiting[entry];
    }

    void clear() {
        count = 0;
    }

    void add(int ofKind, int entry) {
        if (count == kind.length) {
            kind = Arrays.copyOf(kind, 2 * count);
            at = Arrays.copyOf(at, 2 * count);
        }
        kind[count] = ofKind;
        at[count++] = entry;
    }

    /** Takes the last move back, if there is one. */
    void drop() {
        count = Math.max(0, count - 1);
    }

    /** As much of an amount as fits along the path. */
    double fits(double amount) {
        double fits = amount;
        for (int k = 0; k < count; k++) {
            double limit = switch (kind[k]) {
                case TAKE_ARC -> space.left[at[k]];
                case GIVE_ARC -> onArc[at[k]];
                case WAIT -> space.room[at[k]];
                default -> waiting[at[k]];
            };
            fits = Math.min(fits, limit);
        }
        return fits;
    }

    void send(double amount) {
        for (int k = 0; k < count; k++) {
            double more = kind[k] == TAKE_ARC || kind[k] == WAIT ? amount : -amount;
            change(kind[k] <= GIVE_ARC, at[k], more);
        }
    }

    private void change(boolean arc, int entry, double more) {
        double[] sent = arc ? onArc : waiting;
        double[] free = arc ? space.left : space.room;
        if (sent[entry] == 0) {
            touch(arc ? entry : ~entry);
        }
        sent[entry] += more;
        free[entry] -= more;
    }

    private void touch(int entry) {
        if (touches == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touches);
        }
        touched[touches++] = entry;
    }

    /** Takes as much of an amount as was sent along the whole path out of what is still to be told. */
    double sent(double amount) {
        double sent = amount;
        for (int k = 0; k < count; k++) {
            sent = Math.min(sent, kind[k] == TAKE_ARC ? onArc[at[k]] : waiting[at[k]]);
        }
        for (int k = 0; k < count; k++) {
            if (kind[k] == TAKE_ARC) {
                onArc[at[k]] -= sent;
            } else {
                waiting[at[k]] -= sent;
            }
        }
        // who waits where it starts has just not set out yet
        for (int k = 0; k < count && kind[k] == WAIT; k++) {
            space.room[at[k]] += sent;
        }
        return sent;
    }

    /** Writes arcs and steps of setting out to {@link #pathNumbers}; says how many numbers. */
    int path() {
        if (path.length < 2 * count) {
            path = new int[4 * count];
        }
        int length = 0;
        for (int k = 0; k < count; k++) {
            if (kind[k] == TAKE_ARC) {
                path[length++] = at[k] / space.steps;
                path[length++] = at[k] % space.steps;
            }
        }
        return length;
    }

    int[] pathNumbers() {
        return path;
    }

    /** Takes out what goes round in a circle that begins with a move. */
    void cancelCircle(int begin) {
        double round = Double.POSITIVE_INFINITY;
        for (int k = begin; k < count; k++) {
            round = Math.min(round, onArc[at[k]]);
        }
        for (int k = begin; k < count; k++) {
            onArc[at[k]] -= round;
            space.left[at[k]] += round;
        }
    }

    /** Forgets what is left by rounding, and gives its room back. */
    void finish() {
        for (int k = 0; k < touches; k++) {
            boolean arc = touched[k] >= 0;
            int entry = arc ? touched[k] : ~touched[k];
            double[] sent = arc ? onArc : waiting;
            double[] free = arc ? space.left : space.room;
            free[entry] += sent[entry];
            sent[entry] = 0;
        }
        touches = 0;
    }
}
