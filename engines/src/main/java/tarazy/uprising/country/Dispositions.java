package tarazy.uprising.country;

/** Whether the willing are the same people all the time. */
public enum Dispositions {
    /** Whoever comes to decide is willing with the probability of the willing share; the active leave at their rate. */
    REDRAWN,
    /**
     * The willing share is of certain people, those active, jailed and spent among them; the active leave, at their rate, only if
     * there are more of them than are willing.
     */
    FIXED
}
