package tarazy.random;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Sobol points with the direction numbers of Joe and Kuo (2008, SIAM Journal on Scientific Computing 30), in
 * {@link #REPLICATES} replicates with independent digital shifts (Lemieux 2009, section 6.2). Each replicate
 * is as even as the plain points, and the spread of an answer over the replicates gives its standard error.
 *
 * <p>Every point lies strictly inside the unit cube, so that all quantiles of its coordinates are finite. Immutable.
 */
public final class SobolPoints {

    /** Number of independent shifts; intervals follow from the t distribution with 15 degrees of freedom. */
    public static final int REPLICATES = 16;

    private static final int BITS = 52;

    private final long[][] digits;
    private final long seed;

    /**
     * Prepares the points.
     *
     * @param dimensions number of coordinates, from 1 to 21,201
     * @param points number of points in each replicate, at least 1; a power of 2 uses the sequence best
     * @param seed determines the shifts
     */
    public SobolPoints(int dimensions, int points, long seed) {
        if (points < 1) {
            throw new IllegalArgumentException("points must be at least 1, but is " + points);
        }
        this.seed = seed;
        digits = new long[dimensions][points];
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        for (int i = 0; i < points; i++) {
            double[] point = sequence.nextVector();
            for (int d = 0; d < dimensions; d++) {
                digits[d][i] = (long) Math.scalb(point[d], BITS);
            }
        }
    }

    /**
     * The points of one replicate.
     *
     * @param replicate from 0 to {@link #REPLICATES} − 1
     * @return one column for each dimension, with one row for each point
     */
    public double[][] columns(int replicate) {
        double[][] columns = new double[digits.length][];
        for (int d = 0; d < digits.length; d++) {
            columns[d] = column(replicate, d);
        }
        return columns;
    }

    /** One coordinate of the points of one replicate. */
    public double[] column(int replicate, int dimension) {
        if (replicate < 0 || replicate >= REPLICATES) {
            throw new IllegalArgumentException(
                    "replicate must be from 0 to " + (REPLICATES - 1) + ", but is " + replicate);
        }
        long[] unshifted = digits[dimension];
        long shift = Streams.stream(seed, "sobol", replicate, dimension).nextLong() >>> (Long.SIZE - BITS);
        double[] column = new double[unshifted.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = ((unshifted[i] ^ shift) + 0.5) * 0x1p-52;
        }
        return column;
    }
}
