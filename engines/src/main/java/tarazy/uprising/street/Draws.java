package tarazy.uprising.street;

import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;

/** Random numbers found by seed and name of use, so that one use never shifts another's. */
final class Draws {
    /** What the numbers are for. */
    enum Use {
        LAYOUT(1),
        ORDER(2),
        TURNS(3);

        private final long key;

        Use(long key) {
            this.key = key;
        }
    }

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final XoShiRo256PlusPlus source;

    Draws(long seed, Use use) {
        long key = mix(mix(seed + GOLDEN) + use.key);
        // mix is one to one, so the four words cannot all be 0, as xoshiro requires
        source = new XoShiRo256PlusPlus(word(key, 1), word(key, 2), word(key, 3), word(key, 4));
    }

    private static long word(long key, long i) {
        return mix(key + i * GOLDEN);
    }

    /** Finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long x) {
        long y = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }

    long bits() {
        return source.nextLong();
    }

    /** Evenly from 0 to bound − 1, but for a bias of bound / 2⁶⁴. */
    int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(source.nextLong(), bound);
    }
}
