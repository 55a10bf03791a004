package tarazy.movement;

/** Whether what moves comes in pieces. */
public enum Units {
    /** Any fraction can move, as of tonnes. */
    DIVISIBLE,
    /** Only whole ones, as trains; a capacity of 2.5 a step lets through 2 and 3 in turn. */
    WHOLE
}
