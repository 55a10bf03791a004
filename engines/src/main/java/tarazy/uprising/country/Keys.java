package tarazy.uprising.country;

/** Random bits found by number: the same key gives the same bits, whatever was drawn before. */
final class Keys {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Keys() {}

    /** Bits for number i under a key, by the generator SplitMix64 (Steele, Lea and Flood 2014). */
    static long of(long key, long i) {
        long y = key + (i + 1) * GOLDEN;
        y = (y ^ (y >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }

    /** Evenly within 0 and 1, both left out. */
    static double uniform(int bits) {
        return ((bits & 0xFFFF_FFFFL) + 0.5) * 0x1p-32;
    }

    /** Number i of three fractions, each of 21 bits, evenly from 0 and below 1. */
    static double fraction(long bits, int i) {
        return ((bits >>> (21 * i)) & 0x1F_FFFFL) * 0x1p-21;
    }
}
