package tarazy.influence.denial;

/** What a flow is as large as possible in. */
public enum Objective {
    /** Units that arrive. */
    AMOUNT,
    /** Value of what arrives, less what it cost to make and to move. */
    VALUE
}
