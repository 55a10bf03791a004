package tarazy.movement.corridor;

import tarazy.movement.Problems;

/**
 * A single railway: trains are loaded at ramps, follow each other at a headway, and all run at one speed. Without loading the last of
 * n trains arrives after D/v + (n − 1)h.
 *
 * @param distanceKm length D, above 0
 * @param speedKmPerHour speed v with all stops and waits, above 0
 * @param headwayHours least time h between trains, 0 or more: 24 over the trains a day that the line lets through
 * @param loadingHours that one train takes at one ramp; 0 if trains stand ready
 * @param ramps at which trains are loaded at the same time, 1 or more
 */
public record RailCorridor(
        double distanceKm, double speedKmPerHour, double headwayHours, double loadingHours, int ramps) {
    /** @throws tarazy.movement.InvalidNetworkException with all faults */
    public RailCorridor {
        Problems problems = new Problems();
        problems.positive("railway", "distance", distanceKm);
        problems.positive("railway", "speed", speedKmPerHour);
        problems.within("railway", "headway", headwayHours, 0, Double.MAX_VALUE);
        problems.within("railway", "loading", loadingHours, 0, Double.MAX_VALUE);
        problems.within("railway", "number of ramps", ramps, 1, Double.MAX_VALUE);
        problems.throwIfAny("railway");
    }

    /** With trains that stand ready, so many of which the line lets through in a day. */
    public static RailCorridor ready(double distanceKm, double speedKmPerHour, double trainsPerDay) {
        return new RailCorridor(distanceKm, speedKmPerHour, 24 / trainsPerDay, 0, 1);
    }

    /** Hours that one train is under way. */
    public double transitHours() {
        return distanceKm / speedKmPerHour;
    }

    /** Trains a day in the long run: what line and ramps both let through; infinite if neither takes time. */
    public double trainsPerDay() {
        return 24 / Math.max(headwayHours, loadingHours / ramps);
    }

    /**
     * Hours from the beginning of loading until the last train has arrived.
     *
     * @param trains 1 or more
     */
    public double lastArrival(int trains) {
        if (trains < 1) {
            throw new IllegalArgumentException("number of trains is " + trains + ", must be 1 or more");
        }
        double departure = 0;
        for (int i = 0; i < trains; i++) {
            double ready = loadingHours * (i / ramps + 1);
            // counted from the first, so that headways do not add up their rounding
            departure = i == 0 || ready > departure + headwayHours ? ready : departure + headwayHours;
        }
        return transitHours() + departure;
    }
}
