package tarazy.uprising.street;

/** How jail terms are drawn and counted. */
public enum TermRule {
    /** Evenly from 0 to the longest term, counted down at the citizen's own turns; with 0 it stays in jail until its next turn. */
    TO_LONGEST_ON_OWN_TURN,
    /** Evenly from 0 to one less than the longest term, counted down for all when everybody has had its turn; with 0 it is not jailed. */
    BELOW_LONGEST_AT_END_OF_STEP
}
