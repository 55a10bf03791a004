package tarazy.influence.dynamics;

import java.util.Arrays;
import tarazy.influence.Response;

/**
 * The acts by which one lever was used so far, and what they do by a day; used again and again without allocation. Acts come in
 * any order of days. Not safe to share between threads.
 */
public final class LeverTrack {
    private double latency;
    private double halfLife;
    private double costPerAct;
    private double costPerDay;
    private boolean reversible;
    private double[] begin = new double[4];
    private double[] end = new double[4];
    private double[] intensity = new double[4];
    private int acts;

    public LeverTrack(Response response) {
        restart(response);
    }

    /** Forgets all acts. */
    public void restart(Response response) {
        restart(
                response.latency(),
                response.halfLife(),
                response.costPerAct(),
                response.costPerDay(),
                response.reversible());
    }

    /** Forgets all acts, with the numbers of a {@link Response}, unchecked. */
    public void restart(double toLatency, double toHalfLife, double perAct, double perDay, boolean isReversible) {
        latency = toLatency;
        halfLife = toHalfLife;
        costPerAct = perAct;
        costPerDay = perDay;
        reversible = isReversible;
        acts = 0;
    }

    /** A single stroke, with nothing to let go of. */
    public void strike(double day, double atIntensity) {
        add(day, LeverEffect.STROKE, atIntensity);
    }

    /** Uses the lever from a day on, until it is let go. */
    public void hold(double day, double atIntensity) {
        add(day, Double.POSITIVE_INFINITY, atIntensity);
    }

    /** Lets go of all that is held on that day. */
    public void release(double day) {
        for (int i = 0; i < acts; i++) {
            if (begin[i] <= day && end[i] > day) {
                end[i] = day;
            }
        }
    }

    /** True if something is held on that day. */
    public boolean held(double day) {
        for (int i = 0; i < acts; i++) {
            if (begin[i] <= day && end[i] > day) {
                return true;
            }
        }
        return false;
    }

    /** Number of acts so far. */
    public int acts() {
        return acts;
    }

    /** Sum of the effects of all acts on a day, as a share of the lever's strength. */
    public double effect(double day) {
        double sum = 0;
        for (int i = 0; i < acts; i++) {
            sum += LeverEffect.of(latency, halfLife, reversible, begin[i], end[i], intensity[i], day);
        }
        return sum;
    }

    /** The same, but never more than a ceiling, as 1 where a lever can do no more than all it has. */
    public double effect(double day, double ceiling) {
        return Math.min(ceiling, effect(day));
    }

    /** What all acts have cost the sender by a day. */
    public double cost(double day) {
        double sum = 0;
        for (int i = 0; i < acts; i++) {
            sum += LeverEffect.cost(costPerAct, costPerDay, begin[i], end[i], intensity[i], day);
        }
        return sum;
    }

    private void add(double from, double until, double atIntensity) {
        if (acts == begin.length) {
            begin = Arrays.copyOf(begin, 2 * acts);
            end = Arrays.copyOf(end, 2 * acts);
            intensity = Arrays.copyOf(intensity, 2 * acts);
        }
        begin[acts] = from;
        end[acts] = until;
        intensity[acts++] = atIntensity;
    }
}
