package tarazy.uprising.country;

/** How exposure to unrest, Λ, makes people come to decide, at a rate a day. */
public enum Contagion {
    /** η (1 − exp(−γ (Λ − Λ0))), 0 below Λ0 (Bonnasse-Gahot and others 2018, Scientific Reports 8:107). */
    SATURATING,
    /** β (Λ − Λ0), 0 below Λ0. */
    LINEAR
}
