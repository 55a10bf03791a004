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
        boolean jailed = true;
        boolean moving = true;
        while (state.step < end && (jailed || moving)) {
            jailed = jailed && flows.release(state);
            double legitimacy = Bookkeeping.legitimacy(k, state.legitimacy, state.backlash, 0);
            moving = differ(legitimacy, state.legitimacy) || (k.perBacklash > 0 && (gain > 0 || state.backlash > 0));
            state.legitimacy = legitimacy;
            state.signal = Bookkeeping.signal(k, state.signal, 0);
            state.backlash = Bookkeeping.backlash(k, state.backlash, 0, gain);
            state.step++;
            if (legitimacy <= conduct.watchedBelow || legitimacy >= conduct.watchedAbove) {
                return;
            }
        }
        fade(state, end - state.step, gain);
        state.step = end;
    }

    /** What is left to do where legitimacy rests too. */
    private static void fade(CountryState state, int steps, double gain) {
        Coefficients k = state.coefficients;
        double signal = state.signal;
        double backlash = state.backlash;
        for (int i = 0; i < steps; i++) {
            double nextSignal = Bookkeeping.signal(k, signal, 0);
            double nextBacklash = Bookkeeping.backlash(k, backlash, 0, gain);
            if (!differ(nextSignal, signal) && !differ(nextBacklash, backlash)) {
                break;
            }
            signal = nextSignal;
            backlash = nextBacklash;
        }
        state.signal = signal;
        state.backlash = backlash;
    }

    private static boolean differ(double a, double b) {
        return Double.doubleToRawLongBits(a) != Double.doubleToRawLongBits(b);
    }
}
