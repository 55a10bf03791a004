package tarazy.text;

import java.util.Arrays;

/**
 * The runs of eight words of a text, to tell how much of one text stands in another (w-shingling: Broder, On the
 * resemblance and containment of documents, 1997). Case and punctuation do not count. Immutable.
 */
public final class Shingles {

    /** Words in a shingle. */
    public static final int LENGTH = 8;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    public static Shingles of(Document document) {
        return of(document.text());
    }

    public static Shingles of(String text) {
        return new Shingles(Arrays.stream(HashedWords.of(text).runs(LENGTH))
                .sorted()
                .distinct()
                .toArray());
    }

    /** For each key the least of the shingles' hashes under it (MinHash: Broder, 1997); none if there are no shingles. */
    public long[] minima(int keys) {
        long[] minima = new long[hashes.length == 0 ? 0 : keys];
        for (int key = 0; key < minima.length; key++) {
            long salt = HashedWords.mix(0x9e3779b97f4a7c15L * (key + 1));
            long least = Long.MAX_VALUE;
            for (long hash : hashes) {
                long keyed = (hash ^ salt) * 0xff51afd7ed558ccdL;
                least = Math.min(least, keyed ^ (keyed >>> 32));
            }
            minima[key] = least;
        }
        return minima;
    }

    /** Number of different shingles. */
    public int size() {
        return hashes.length;
    }

    /** Share of these shingles that the other text has as well, 0 to 1; 0 if there are none. */
    public double containedIn(Shingles other) {
        int common = 0;
        int j = 0;
        for (long hash : hashes) {
            while (j < other.hashes.length && other.hashes[j] < hash) {
                j++;
            }
            common += j < other.hashes.length && other.hashes[j] == hash ? 1 : 0;
        }
        return hashes.length == 0 ? 0 : (double) common / hashes.length;
    }
}
