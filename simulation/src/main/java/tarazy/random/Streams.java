package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Random streams found by name instead of by order of use: the same seed, owner and block
 * give the same numbers however many threads run, in whatever order, and whatever other
 * quantities a model has. Scenarios that keep a quantity's name share its draws.
 *
 * <p>The key is hashed to 128 bits in two independent lanes (so that even 10¹² keys leave a chance
 * of a collision below 10⁻¹⁴) and expanded to the 256 bits of state of xoshiro256++ (Blackman and
 * Vigna 2021, ACM Transactions on Mathematical Software 47). Creating a stream takes a few
 * nanoseconds and one more for every few characters of the name.
 */
public final class Streams {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long TWICE_GOLDEN = 0x3C6EF372FE94F82AL;
    private static final int WITHOUT_STEP = 1;
    private static final int WITH_STEP = 2;

    private Streams() {}

    /**
     * The stream of an owner for one block of runs.
     *
     * @param seed seed of the ensemble
     * @param owner name of what draws, for example a quantity; any text
     * @param block number of the block of runs
     */
    public static UniformRandomProvider stream(long seed, String owner, int block) {
        return keyed(seed, owner, block, WITHOUT_STEP, 0);
    }

    /**
     * The stream of an owner for one block of runs and one step of the timeline. No step, 0 included,
     * shares numbers with the stream without a step.
     *
     * @param step number of the step
     */
    public static UniformRandomProvider stream(long seed, String owner, int block, long step) {
        return keyed(seed, owner, block, WITH_STEP, step);
    }

    private static KeyedStream keyed(long seed, String owner, int block, int kind, long step) {
        long first = mix(seed + GOLDEN);
        long second = otherMix(seed ^ GOLDEN);
        int length = owner.length();
        for (int start = 0; start < length; start += 4) {
            long word = fourCharacters(owner, start, length);
            first = mix(first ^ word);
            second = otherMix(second + word);
        }
        // Length and kind keep names that end in NUL characters, and the two kinds of key, apart.
        long shape = (long) length << 8 | kind;
        first = mix(first ^ shape);
        second = otherMix(second + shape);
        first = mix(first ^ block);
        second = otherMix(second + block);
        if (kind == WITH_STEP) {
            first = mix(first ^ step);
            second = otherMix(second + step);
        }
        // mix is a bijection with mix(0) = 0, so the first two words cannot both be 0, as xoshiro requires.
        return new KeyedStream(
                mix(first + GOLDEN),
                mix(first + TWICE_GOLDEN),
                otherMix(second + GOLDEN),
                otherMix(second + TWICE_GOLDEN));
    }

    private static long fourCharacters(String text, int start, int length) {
        long word = 0;
        int end = Math.min(start + 4, length);
        for (int i = start; i < end; i++) {
            word = word << 16 | text.charAt(i);
        }
        return word;
    }

    /** Finaliser of SplitMix64 (Steele, Lea and Flood 2014): every input bit flips every output bit half the time. */
    static long mix(long x) {
        long y = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }

    /** Finaliser of MurmurHash3 (Appleby 2011), for the second lane. */
    private static long otherMix(long x) {
        long y = (x ^ (x >>> 33)) * 0xFF51AFD7ED558CCDL;
        y = (y ^ (y >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return y ^ (y >>> 33);
    }
}
