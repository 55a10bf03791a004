package tarazy.movement.corridor;

import tarazy.movement.Problems;

/**
 * Aircraft that fly to and fro. Each starts loaded at hour 0, is there after a flight, and starts again after the flight back and
 * the turnaround.
 *
 * @param aircraft how many fly, 1 or more
 * @param payload of one, in any unit, above 0
 * @param flightHours one way, above 0
 * @param turnaroundHours on the ground in each cycle, at both ends together, 0 or more
 * @param slots aircraft that the airfield of arrival can handle at once; infinite if that is no limit
 * @param slotHours that each stands there, 0 or more
 */
public record AirBridge(
        int aircraft, double payload, double flightHours, double turnaroundHours, double slots, double slotHours) {
    private static final double ROUNDING = 1e-9;

    /** @throws tarazy.movement.InvalidNetworkException with all faults */
    public AirBridge {
        Problems problems = new Problems();
        problems.within("air bridge", "number of aircraft", aircraft, 1, Double.MAX_VALUE);
        problems.positive("air bridge", "payload", payload);
        problems.positive("air bridge", "flight", flightHours);
        problems.within("air bridge", "turnaround", turnaroundHours, 0, Double.MAX_VALUE);
        problems.within("air bridge", "number of slots", slots, 1, Double.POSITIVE_INFINITY);
        problems.within("air bridge", "time in a slot", slotHours, 0, Double.MAX_VALUE);
        problems.throwIfAny("air bridge");
    }

    /** With airfields that are no limit. */
    public AirBridge(int aircraft, double payload, double flightHours, double turnaroundHours) {
        this(aircraft, payload, flightHours, turnaroundHours, Double.POSITIVE_INFINITY, 0);
    }

    /** Hours from start to start. */
    public double cycleHours() {
        return 2 * flightHours + turnaroundHours;
    }

    /** Whole cycles that one aircraft can fly within some hours: ⌊T / (2τ + turn)⌋. */
    public long sorties(double hours) {
        return (long) Math.floor(hours / cycleHours() + ROUNDING);
    }

    /** What a day brings in the long run, as far as aircraft and slots allow. */
    public double perDay() {
        double byAircraft = aircraft / cycleHours();
        double bySlots = slots < Double.POSITIVE_INFINITY ? slots / slotHours : Double.POSITIVE_INFINITY;
        return 24 * payload * Math.min(byAircraft, bySlots);
    }

    /** What has landed by some hours after the first start, if the airfield is no limit. */
    public double landed(double hours) {
        return hours < flightHours - ROUNDING ? 0 : aircraft * payload * (1 + sorties(hours - flightHours));
    }

    /** Hours from the first start until so much has landed, if the airfield is no limit. */
    public double hoursFor(double amount) {
        double waves = Math.ceil(amount / (aircraft * payload) - ROUNDING);
        return waves <= 0 ? 0 : flightHours + (waves - 1) * cycleHours();
    }
}
