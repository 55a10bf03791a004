package tarazy.uprising.country;

/**
 * Standard normal numbers from given bits, by the ziggurat of Marsaglia and Tsang (2000, Journal of Statistical Software 5(8))
 * with 256 layers, layer and position from different bits (Doornik 2005). Tables and edges use {@link StrictMath}, so that
 * the numbers are the same on every machine.
 */
final class Normals {
    private static final int LAYERS = 256;

    /** Where the tail begins, and the area of each layer. */
    private static final double TAIL = 3.654152885361009;

    private static final double AREA = 0.00492867323399;

    /** Width of a layer for one unit of the 53-bit signed position. */
    private static final double[] UNIT = new double[LAYERS];

    /** Below this a number surely lies under the curve. */
    private static final double[] INNER = new double[LAYERS];

    /** Height of the curve at the outer edge of a layer; 1 beyond the last. */
    private static final double[] HEIGHT = new double[LAYERS + 1];

    static {
        double x = TAIL;
        double height = height(x);
        UNIT[0] = AREA / height * 0x1p-53;
        INNER[0] = TAIL;
        for (int layer = 1; layer < LAYERS; layer++) {
            UNIT[layer] = x * 0x1p-53;
            HEIGHT[layer] = height;
            height = layer == LAYERS - 1 ? 1 : height + AREA / x;
            x = layer == LAYERS - 1 ? 0 : StrictMath.sqrt(-2 * StrictMath.log(height));
            INNER[layer] = x;
        }
        HEIGHT[LAYERS] = 1;
    }

    private Normals() {}

    static double of(long bits) {
        int layer = (int) bits & (LAYERS - 1);
        double z = (bits >> 10) * UNIT[layer];
        return Math.abs(z) < INNER[layer] ? z : edge(bits);
    }

    private static double edge(long first) {
        long bits = first;
        for (int i = 0; ; i += 2) {
            int layer = (int) bits & (LAYERS - 1);
            double z = (bits >> 10) * UNIT[layer];
            if (Math.abs(z) < INNER[layer]) {
                return z;
            }
            if (layer == 0) {
                return Math.copySign(tail(Keys.of(first, i)), z);
            }
            double share = Keys.uniform(Keys.of(first, i));
            if (HEIGHT[layer] + share * (HEIGHT[layer + 1] - HEIGHT[layer]) < height(z)) {
                return z;
            }
            bits = Keys.of(first, i + 1);
        }
    }

    /** Marsaglia's (1964) method for the normal tail. */
    private static double tail(long key) {
        for (int i = 0; ; i += 2) {
            double x = -StrictMath.log(Keys.uniform(Keys.of(key, i))) / TAIL;
            double y = -StrictMath.log(Keys.uniform(Keys.of(key, i + 1)));
            if (y + y >= x * x) {
                return TAIL + x;
            }
        }
    }

    private static double height(double x) {
        return StrictMath.exp(-0.5 * x * x);
    }
}
