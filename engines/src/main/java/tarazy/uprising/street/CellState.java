package tarazy.uprising.street;

/** What a cell shows. */
public enum CellState {
    /** Nobody. */
    EMPTY(0),
    /** A citizen who is not active. */
    QUIET(1),
    /** A jailed citizen. */
    JAILED(2),
    /** An active citizen. */
    ACTIVE(3),
    /** A cop. */
    COP(4);

    private final byte code;

    CellState(int code) {
        this.code = (byte) code;
    }

    /** As it stands in a frame. */
    public byte code() {
        return code;
    }
}
