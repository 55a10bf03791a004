package tarazy.game.linear;

/** Numbers that look like chance but depend on their place alone. */
final class Perturbation {
    private Perturbation() {}

    /** 64 bits for two numbers (the finaliser of SplitMix64, Steele, Lea and Flood 2014). */
    static long bits(long key, long place) {
        long z = (key + 1) * 0x9E3779B97F4A7C15L + place * 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Between 1 and 2. */
    static double factor(long key, long place) {
        return 1 + (bits(key, place) >>> 11) * 0x1p-53;
    }
}
