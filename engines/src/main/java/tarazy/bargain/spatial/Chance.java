package tarazy.bargain.spatial;

/**
 * Draws that depend on nothing but what they are for, so that they are the same in whatever order they are made: the mixing
 * function of SplitMix64 (Steele, Lea and Flood 2014, Fast splittable pseudorandom number generators, OOPSLA; constants of
 * Stafford's variant 13) over seed, turn and actor.
 */
final class Chance {
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private Chance() {}

    /** One key of two. */
    static long key(long seed, long of) {
        return mix(mix(seed + STEP) + of);
    }

    /** From 0 on, below 1. */
    static double between0And1(long key, int turn, int actor) {
        return (key(key(key, turn), actor) >>> 11) * 0x1p-53;
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
