package tarazy.uprising.street;

/** What jailed citizens do to others' movements. They stay on their cell in any case. */
public enum JailedCitizens {
    /** Nobody can move to their cell. */
    BLOCK,
    /** Their cell counts as empty; several people can be on one cell. */
    DO_NOT_BLOCK
}
