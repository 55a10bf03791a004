package tarazy.uprising.country;

/** How people take the ratio of forces to active people in view. */
public enum Ratio {
    /** Rounded down: a crowd that outnumbers the forces feels wholly safe. */
    FLOOR,
    /** As it is. */
    SMOOTH
}
