package tarazy.uprising.country;

import tarazy.uprising.Checks;

/**
 * How exposure to others' unrest, Λ, makes people decide whether to join: at a rate r a day.
 *
 * @param shape how r follows Λ
 * @param rate η (or β), a day, 0 or more
 * @param steepness γ, above 0; without meaning for {@link Shape#LINEAR}
 * @param onset Λ0: exposure at which contagion sets in; below 0, people decide even where nobody is active
 */
public record Contagion(Shape shape, double rate, double steepness, double onset) {
    /** How the rate follows exposure. */
    public enum Shape {
        /** η (1 − exp(−γ (Λ − Λ0))), 0 below Λ0 (Bonnasse-Gahot and others 2018, Scientific Reports 8:107). */
        SATURATING,
        /** β (Λ − Λ0), 0 below Λ0. */
        LINEAR
    }

    /** In proportion to exposure. */
    public static Contagion linear(double rate) {
        return new Contagion(Shape.LINEAR, rate, 1, 0);
    }

    void check(Checks checks) {
        checks.atLeastZero("rate", rate);
        checks.aboveZero("steepness", steepness);
        checks.within("onset", onset, -1e6, 1e6);
    }
}
