package tarazy.uprising.street;

/** How people are laid out at the start. */
public enum Placement {
    /** As many citizens and cops as the shares of the cells come to, rounded, on random cells. */
    EXACT_NUMBERS,
    /** Each cell gets a citizen, a cop or nobody with the shares as probabilities. */
    BY_CHANCE
}
