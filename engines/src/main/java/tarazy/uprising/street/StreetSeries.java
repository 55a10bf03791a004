package tarazy.uprising.street;

import java.util.Arrays;

/** Keeps how many citizens were quiet, active and jailed, and the legitimacy, at every step from 0. */
public final class StreetSeries implements StreetObserver {
    private int[] quiet = new int[64];
    private int[] active = new int[64];
    private int[] jailed = new int[64];
    private double[] legitimacy = new double[64];
    private int length;

    @Override
    public void observe(StreetView view) {
        if (length == active.length) {
            quiet = Arrays.copyOf(quiet, 2 * length);
            active = Arrays.copyOf(active, 2 * length);
            jailed = Arrays.copyOf(jailed, 2 * length);
            legitimacy = Arrays.copyOf(legitimacy, 2 * length);
        }
        quiet[length] = view.quiet();
        active[length] = view.active();
        jailed[length] = view.jailed();
        legitimacy[length] = view.legitimacy();
        length++;
    }

    /** Observations so far; one more than steps. */
    public int length() {
        return length;
    }

    /** Of each observation. */
    public int[] quiet() {
        return Arrays.copyOf(quiet, length);
    }

    /** Of each observation. */
    public int[] active() {
        return Arrays.copyOf(active, length);
    }

    /** Of each observation. */
    public int[] jailed() {
        return Arrays.copyOf(jailed, length);
    }

    /** Of each observation. */
    public double[] legitimacy() {
        return Arrays.copyOf(legitimacy, length);
    }
}
