package tarazy.uprising.country;

import tarazy.uprising.Checks;

/**
 * When a city, and when the government, is lost. Control of a city is h Q / (h Q + a) for Q members of all forces, a active people and
 * h held by each; 1 where nobody is active.
 *
 * @param held h: active people that a member of the forces can hold, above 0
 * @param lostBelow control below which a city is beyond control, 0 to 1
 * @param capital name of the city whose loss is the government's; empty for none
 * @param cities number of cities whose loss is the government's, 1 or more; large for never
 * @param days how long the capital or as many cities must be lost without a break, days, 0 or more
 * @param defection ψ: greatest share of the forces that defects in a day, 0 or more; the share is ψ (1 − L) z² / (z² + z0²) for z = a / Q
 * @param defectionRatio z0, above 0
 */
public record ControlRules(
        double held,
        double lostBelow,
        String capital,
        int cities,
        double days,
        double defection,
        double defectionRatio) {
    /** Nobody ever falls or defects. */
    public static ControlRules stable() {
        return new ControlRules(4, 0.5, "", Integer.MAX_VALUE, 0, 0, 1);
    }

    void check(Checks checks) {
        checks.aboveZero("held", held);
        checks.within("lostBelow", lostBelow, 0, 1);
        checks.within("cities", cities, 1, Integer.MAX_VALUE);
        checks.atLeastZero("days", days);
        checks.atLeastZero("defection", defection);
        checks.aboveZero("defectionRatio", defectionRatio);
    }
}
