package tarazy.uprising.country;

/**
 * The quantile function of the standard normal at 2³² places, by straight lines between table entries: 1,024 cells over 0 to 1,
 * and 1,024 over the four outermost on either side; beyond, by Newton's method. Grows with the bits. Probabilities P(Z ≤ z)
 * are off by less than 0.00003. Tables are made with {@link StrictMath}, so that numbers are the same on every machine.
 */
final class Normals {
    private static final int CELL_BITS = 10;
    private static final int CELLS = 1 << CELL_BITS;

    /** Cells on either side that are divided again; a power of two. */
    private static final int OUTER = 4;

    private static final int OUTER_BITS = 32 - CELL_BITS + 2;
    private static final double ROOT_OF_TWO_PI = StrictMath.sqrt(2 * StrictMath.PI);

    /** Value at the left edge of a cell, and growth over it, in turn. */
    private static final double[] WHOLE = table(0x1p-10);

    private static final double[] TAIL = table(OUTER * 0x1p-20);

    private Normals() {}

    private static double[] table(double cell) {
        double[] edges = new double[CELLS + 1];
        boolean whole = cell * CELLS == 1;
        int solved = whole ? CELLS / 2 : CELLS + 1;
        for (int i = 1; i < solved; i++) {
            edges[i] = quantile(i * cell);
            if (whole) {
                edges[CELLS - i] = -edges[i];
            }
        }
        double[] table = new double[2 * CELLS];
        for (int i = 0; i < CELLS; i++) {
            table[2 * i] = edges[i];
            table[2 * i + 1] = edges[i + 1] - edges[i];
        }
        return table;
    }

    /** At place (bits + ½) / 2³² of 0 to 1, the bits without sign. */
    static double of(int bits) {
        int cell = bits >>> (32 - CELL_BITS);
        if (cell - OUTER >= 0 && cell < CELLS - OUTER) {
            double within = ((bits & (-1 >>> CELL_BITS)) + 0.5) * 0x1p-22;
            return WHOLE[2 * cell] + within * WHOLE[2 * cell + 1];
        }
        return bits < 0 ? -tail(~bits) : tail(bits);
    }

    private static double tail(int bits) {
        int cell = bits >>> (OUTER_BITS - CELL_BITS);
        if (cell < OUTER) {
            return quantile((bits + 0.5) * 0x1p-32);
        }
        double within = ((bits & 0x3FFF) + 0.5) * 0x1p-14;
        return TAIL[2 * cell] + within * TAIL[2 * cell + 1];
    }

    /** Newton's method from the right, where the distribution function is convex: it never overshoots. */
    static double quantile(double probability) {
        double z = 0;
        for (int i = 0; i < 100; i++) {
            double step = (below(z) - probability) / density(z);
            z -= step;
            if (step < 1e-13) {
                return z;
            }
        }
        return z;
    }

    /** P(Z ≤ z) for z up to 0, by the series of the error function. */
    private static double below(double z) {
        double term = -z;
        double sum = term;
        for (int i = 3; term > 1e-18 * sum; i += 2) {
            term *= z * z / i;
            sum += term;
        }
        return 0.5 - density(z) * sum;
    }

    private static double density(double z) {
        return StrictMath.exp(-0.5 * z * z) / ROOT_OF_TWO_PI;
    }
}
