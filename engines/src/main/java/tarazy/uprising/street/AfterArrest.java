package tarazy.uprising.street;

/** Where a cop goes after an arrest. */
public enum AfterArrest {
    /** To a random empty cell in view, as without an arrest; nowhere if it has already moved at this turn. */
    RANDOM_EMPTY_CELL,
    /** Onto the cell of the arrested citizen, as its move if it has not yet moved at this turn, else as a second one. */
    ARRESTED_CITIZENS_CELL
}
