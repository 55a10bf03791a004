package tarazy.bargain;

/**
 * What the positions on an issue measure.
 *
 * @param low lowest position
 * @param high highest position
 * @param lowMeans what the lowest position stands for, in words; may be empty
 * @param highMeans what the highest stands for
 */
public record Scale(double low, double high, String lowMeans, String highMeans) {
    /** Beyond this, sums of weighted positions could overflow. */
    private static final double WIDEST = 1e300;

    /** @throws IllegalArgumentException unless low &lt; high, both within ±1e300 */
    public Scale {
        if (!(low < high && low >= -WIDEST && high <= WIDEST)) {
            throw new IllegalArgumentException(
                    "scale from " + low + " to " + high + ": must rise and stay within -1e300 to 1e300");
        }
    }

    /** A scale without words. */
    public static Scale of(double low, double high) {
        return new Scale(low, high, "", "");
    }

    boolean contains(double position) {
        return position >= low && position <= high;
    }
}
