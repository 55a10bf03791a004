package tarazy.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
        String text = FoldedText.of(document.text()).text();
        List<Span> spans = Words.of(text);
        long[] words = spans.stream()
                .mapToLong(span -> hash(span.of(text).toLowerCase(Locale.ROOT)))
                .toArray();
        long[] hashes = new long[Math.max(0, words.length - LENGTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            for (int k = 0; k < LENGTH; k++) {
                hashes[i] = mix(hashes[i] * 31 + words[i + k]);
            }
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
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

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Finalizer of MurmurHash3. */
    private static long mix(long z) {
        long a = (z ^ (z >>> 33)) * 0xff51afd7ed558ccdL;
        long b = (a ^ (a >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return b ^ (b >>> 33);
    }
}
