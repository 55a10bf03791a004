package tarazy.uprising.country;

/**
 * What came of a run.
 *
 * @param peak most people active at once
 * @param timeToControl days from when a city was first beyond control to when none was any more; NaN if none ever was, infinite if
 *     one still is
 * @param fallDay day on which the government fell; NaN if it did not
 * @param casualties deaths
 * @param arrests arrests
 * @param backlash stock at the end
 * @param legitimacy at the end
 */
public record CountryOutcome(
        double peak,
        double timeToControl,
        double fallDay,
        double casualties,
        double arrests,
        double backlash,
        double legitimacy) {
    /** Whether the government fell. */
    public boolean fallen() {
        return !Double.isNaN(fallDay);
    }

    static CountryOutcome of(CountryState state, double stepDays) {
        double toControl = state.firstLost < 0
                ? Double.NaN
                : state.lost > 0 ? Double.POSITIVE_INFINITY : (state.lastLost + 1 - state.firstLost) * stepDays;
        return new CountryOutcome(
                state.peak,
                toControl,
                state.fall < 0 ? Double.NaN : state.fall * stepDays,
                state.casualties,
                state.arrests,
                state.backlash,
                state.legitimacy);
    }
}
