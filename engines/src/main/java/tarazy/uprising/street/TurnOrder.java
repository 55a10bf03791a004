package tarazy.uprising.street;

/** What a person does first at its turn. */
public enum TurnOrder {
    /** Look around and decide (a cop: arrest), then move. */
    DECIDE_THEN_MOVE,
    /** Move, then look around there and decide (a cop: arrest). */
    MOVE_THEN_DECIDE
}
