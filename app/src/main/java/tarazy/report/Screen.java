package tarazy.report;

/**
 * What is known about the place text is written to.
 *
 * @param width columns a line may fill, at least 40
 * @param colour true if bold and colour may be used
 */
public record Screen(int width, boolean colour) {
    private static final int NARROWEST = 40;

    public Screen {
        width = Math.max(NARROWEST, width);
    }

    /** A file or a pipe: 80 columns, no colour. */
    public static Screen plain() {
        return new Screen(80, false);
    }
}
