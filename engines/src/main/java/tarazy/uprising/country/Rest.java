package tarazy.uprising.country;

/** Steps in which nobody is active and nobody becomes so: all that changes is in a few numbers of the country, and who is in jail. */
final class Rest {
    private final Conduct conduct;
    private final Bookkeeping books;
    private final Flows flows;

    Rest(Conduct conduct, Bookkeeping books, Flows flows) {
        this.conduct = conduct;
        this.books = books;
        this.flows = flows;
    }

    /** Whether nothing happens among people but releases, unless an action begins. */
    static boolean isQuiet(CountryState state) {
        return !(state.totalActive > 0) && !(state.signal > state.coefficients.onset);
    }

    /** Moves a quiet run on until an action begins, at most to a step; tells whether it moved at all. */
    boolean pass(CountryState state, int end) {
        int next = conduct.next(state);
        if (next <= state.step) {
            return false;
        }
        drift(state, Math.min(next, end));
        return true;
    }

    /** Ends early where legitimacy meets a condition. */
    private void drift(CountryState state, int end) {
        Coefficients k = state.coefficients;
        double gain = books.gain(state);
        double legitimacy = state.legitimacy;
        double signal = state.signal;
        double backlash = state.backlash;
        boolean jailed = true;
        boolean moving = true;
        boolean watched = false;
        while (state.step < end && (jailed || moving) && !watched) {
            jailed = jailed && flows.release(state);
            double nextLegitimacy = Bookkeeping.legitimacy(k, legitimacy, backlash, 0);
            double nextSignal = Bookkeeping.signal(k, signal, 0);
            double nextBacklash = Bookkeeping.backlash(k, backlash, 0, gain);
            moving = differ(nextLegitimacy, legitimacy) || differ(nextSignal, signal) || differ(nextBacklash, backlash);
            legitimacy = nextLegitimacy;
            signal = nextSignal;
            backlash = nextBacklash;
            state.step++;
            watched = legitimacy <= conduct.watchedBelow || legitimacy >= conduct.watchedAbove;
        }
        if (!watched) {
            state.step = end;
        }
        state.legitimacy = legitimacy;
        state.signal = signal;
        state.backlash = backlash;
    }

    private static boolean differ(double a, double b) {
        return Double.doubleToRawLongBits(a) != Double.doubleToRawLongBits(b);
    }
}
