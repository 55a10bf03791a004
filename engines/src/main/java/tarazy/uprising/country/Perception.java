package tarazy.uprising.country;

import tarazy.uprising.Checks;

/**
 * How people judge the danger of being arrested: of those in view, x = cops / (1 + cover · active), p = 1 − exp(−k x).
 *
 * @param ratio how x is taken
 * @param deterrence k, above 0
 * @param sight how many people one has in view, above 0: in a city of N, each member of the forces and each active person is in
 *     view with probability sight / N
 * @param cover φ: how much an active person in view covers one, 0 or more
 * @param threshold T: grievance less net risk beyond which a person takes part, 0 or more
 */
public record Perception(Ratio ratio, double deterrence, double sight, double cover, double threshold) {
    /** How the ratio of forces to active people is taken. */
    public enum Ratio {
        /** Rounded down: a crowd that outnumbers the forces feels safe. */
        FLOOR,
        /** As it is. */
        SMOOTH
    }

    /** As at street level: 120 people in view, rounded down. */
    public static Perception usual() {
        return new Perception(Ratio.FLOOR, 2.3, 120, 1, 0.1);
    }

    void check(Checks checks) {
        checks.aboveZero("deterrence", deterrence);
        checks.aboveZero("sight", sight);
        checks.atLeastZero("cover", cover);
        checks.atLeastZero("threshold", threshold);
    }
}
