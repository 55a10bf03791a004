package tarazy.text;

import java.util.List;

/** The words of a text as numbers: words alike but for case and typography have the same one. Immutable. */
public final class HashedWords {

    private final FoldedText folded;
    private final int[] starts;
    private final int[] ends;
    private final long[] hashes;

    private HashedWords(FoldedText folded, List<Span> words) {
        this.folded = folded;
        starts = new int[words.size()];
        ends = new int[words.size()];
        hashes = new long[words.size()];
        for (int i = 0; i < hashes.length; i++) {
            starts[i] = words.get(i).start();
            ends[i] = words.get(i).end();
            hashes[i] = hash(folded.text(), starts[i], ends[i]);
        }
    }

    public static HashedWords of(String text) {
        FoldedText folded = FoldedText.of(text);
        return new HashedWords(folded, Words.of(folded.text()));
    }

    /** Number of words. */
    public int size() {
        return hashes.length;
    }

    /** The number of a word. */
    public long hash(int word) {
        return hashes[word];
    }

    /** Where words stand in the text, from one to another, both included. */
    public Span span(int first, int last) {
        return folded.raw(starts[first], ends[last]);
    }

    /** Hashes of all runs of so many words, in order. */
    public long[] runs(int length) {
        long[] runs = new long[Math.max(0, hashes.length - length + 1)];
        for (int i = 0; i < runs.length; i++) {
            for (int k = 0; k < length; k++) {
                runs[i] = mix(runs[i] * 31 + hashes[i + k]);
            }
        }
        return runs;
    }

    private static long hash(String text, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ Character.toLowerCase(text.charAt(i))) * 0x100000001b3L;
        }
        return hash;
    }

    /** Finalizer of MurmurHash3. */
    static long mix(long z) {
        long a = (z ^ (z >>> 33)) * 0xff51afd7ed558ccdL;
        long b = (a ^ (a >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return b ^ (b >>> 33);
    }
}
