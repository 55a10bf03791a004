package tarazy.influence;

/**
 * How the use of a lever works out in time.
 *
 * @param latency days from an act to its effect, and from letting go to the end of the effect; 0 or more
 * @param halfLife days in which the effect halves, as the receiver adapts or forgets; above 0, infinite if it never does
 * @param costPerAct what one act costs the sender, in any unit; 0 or more
 * @param costPerDay what a day of holding costs the sender, in the same unit; 0 or more
 * @param reversible whether letting go ends the effect; if not, it only fades
 */
public record Response(double latency, double halfLife, double costPerAct, double costPerDay, boolean reversible) {
    /** At once, for as long as it is held, at no cost. */
    public static final Response IMMEDIATE = new Response(0, Double.POSITIVE_INFINITY, 0, 0, true);

    /** @throws InvalidInputException with all faults */
    public Response {
        Problems problems = new Problems();
        problems.within("response", "latency", latency, 0, Double.MAX_VALUE);
        if (!(halfLife > 0)) {
            problems.add("response", "half-life is " + halfLife + ", must be above 0");
        }
        problems.within("response", "cost per act", costPerAct, 0, Double.MAX_VALUE);
        problems.within("response", "cost per day", costPerDay, 0, Double.MAX_VALUE);
        problems.throwIfAny("response of a lever");
    }
}
