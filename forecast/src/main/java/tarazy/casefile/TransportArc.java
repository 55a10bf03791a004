package tarazy.casefile;

import java.util.Optional;

/**
 * A way of a transport network.
 *
 * @param label for people; the name if the file gives none
 * @param carries what can set out on it in a day
 * @param hours that it takes one way
 * @param bothWays whether there is the same way back, with a capacity of its own
 */
public record TransportArc(
        String name,
        String label,
        String from,
        String to,
        Carries carries,
        FormulaText hours,
        boolean bothWays,
        String note,
        Place place) {
    /** Behind the name of the way back. */
    static final String BACK = " back";

    /** What can set out in a day. */
    public sealed interface Carries {}

    /** A railway, a road, a line of ships. */
    public record Daily(FormulaText perDay) implements Carries {}

    /**
     * An air bridge: aircraft that fly to and fro.
     *
     * @param load of one, in units
     * @param turnaround hours on the ground in each cycle, at both ends together; none if absent
     */
    public record Flights(FormulaText aircraft, FormulaText load, Optional<FormulaText> turnaround)
            implements Carries {}

    /** The name of the way back, in networks. */
    public String back() {
        return name + BACK;
    }
}
