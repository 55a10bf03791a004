package tarazy.influence.dynamics;

import java.util.Arrays;

/**
 * How far one lever is used and what that does, carried on from day to day. The effects are those of a {@link LeverTrack} with
 * an act for every change, for steps of any length, but the work does not grow with the number of acts: all that acts
 * halves alike, so that one sum tells it, and only what has not set in yet is kept apart. Used again and again; not safe to
 * share between threads.
 *
 * <p>Whoever is let go of in part lets go of the same part of every act. What an act brings never sets in before what earlier
 * acts brought. A number that is missing (NaN) makes the effect NaN until all is let go.
 */
public final class LeverState {
    private static final double LOG_2 = StrictMath.log(2);

    private double day;
    private double level;
    private double effect;
    private double cost;
    private double halfLife = Double.POSITIVE_INFINITY;
    private double costPerDay;
    private int acts;

    /** What sets in later, in order: the part of the effect that stays, and what comes to it. */
    private double[] due = {};

    private double[] stays = {};
    private double[] comes = {};
    private int first;
    private int waiting;

    /** The last factor worked out, since steps and half-lives seldom change. */
    private double lastDays = 0;

    private double lastHalfLife = 1;
    private double lastFactor = 1;

    /** Goes on to a day, not before the present one; what {@link #respond} said holds until then. */
    public void advance(double toDay) {
        cost += level == 0 ? 0 : level * costPerDay * (toDay - day);
        while (first < waiting && due[first] <= toDay) {
            fade(due[first] - day);
            day = due[first];
            change(stays[first], comes[first]);
            first++;
        }
        fade(toDay - day);
        day = toDay;
    }

    /**
     * What holds from the present day on.
     *
     * @param toHalfLife days in which the effect halves; 0 if it is gone at once, infinite if it never fades
     * @param toCostPerDay of each day of holding at full use
     */
    public void respond(double toHalfLife, double toCostPerDay) {
        halfLife = toHalfLife;
        costPerDay = toCostPerDay;
    }

    /**
     * Holds the lever from the present day on at a level; 0 lets go of it.
     *
     * @param toLevel how fully it is used, 1 for all it has
     * @param strength what it does at full use, if it is taken up or used more
     * @param latency days until the change sets in, 0 or more
     * @param costPerAct of taking it up fully
     * @param reversible whether letting go ends the effect
     */
    public void hold(double toLevel, double strength, double latency, double costPerAct, boolean reversible) {
        double more = toLevel - level;
        if (more > 0) {
            acts += level == 0 ? 1 : 0;
            cost += more * costPerAct;
            setIn(latency, 1, more * strength);
        } else if (more < 0 && reversible) {
            setIn(latency, toLevel / level, 0);
        }
        level = toLevel;
    }

    /** A single stroke on the present day, with nothing to let go of. */
    public void strike(double atLevel, double strength, double latency, double costPerAct) {
        acts++;
        cost += atLevel * costPerAct;
        setIn(latency, 1, atLevel * strength);
    }

    /** How fully it is held now. */
    public double level() {
        return level;
    }

    /** What all acts do now. */
    public double effect() {
        return effect;
    }

    /** What all acts have cost so far. */
    public double cost() {
        return cost;
    }

    /** Number of strokes, or of times it was taken up. */
    public int acts() {
        return acts;
    }

    private void setIn(double latency, double share, double amount) {
        double time = day + latency;
        if (Double.isNaN(time)) {
            change(share * latency, latency);
            return;
        }
        double setsIn = first < waiting ? Math.max(time, due[waiting - 1]) : time;
        if (setsIn <= day) {
            change(share, amount);
            return;
        }
        makeRoom();
        due[waiting] = setsIn;
        stays[waiting] = share;
        comes[waiting++] = amount;
    }

    private void change(double share, double amount) {
        effect = (share == 0 ? 0 : effect * share) + amount;
    }

    private void makeRoom() {
        if (waiting < due.length) {
            return;
        }
        int left = waiting - first;
        int size = first > 0 ? due.length : Math.max(4, 2 * due.length);
        due = moved(due, left, size);
        stays = moved(stays, left, size);
        comes = moved(comes, left, size);
        first = 0;
        waiting = left;
    }

    private double[] moved(double[] from, int left, int size) {
        return Arrays.copyOf(Arrays.copyOfRange(from, first, first + left), size);
    }

    private void fade(double days) {
        if (days == 0 || effect == 0) {
            return;
        }
        if (Double.compare(days, lastDays) != 0 || Double.compare(halfLife, lastHalfLife) != 0) {
            lastDays = days;
            lastHalfLife = halfLife;
            lastFactor = halfLife > 0 ? StrictMath.exp(-LOG_2 * days / halfLife) : halfLife == 0 ? 0 : Double.NaN;
        }
        effect *= lastFactor;
    }
}
