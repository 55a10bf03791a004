package tarazy.uprising.street;

/** What can be seen of a street-level run between two steps. */
public interface StreetView {
    /** Steps made so far. */
    int step();

    /** Citizens who are neither active nor jailed. */
    int quiet();

    /** Active citizens. */
    int active();

    /** Jailed citizens. */
    int jailed();

    /** Cops. */
    int cops();

    /** Legitimacy of the step just made; before the first, of the first. */
    double legitimacy();

    /** Cells a row. */
    int width();

    /** Rows. */
    int height();

    /**
     * Fills what each cell shows, row by row, as {@link CellState#code()}. Of several people on a cell the one with the
     * highest code shows.
     *
     * @param cells at least {@code width() * height()}
     */
    void fill(byte[] cells);
}
