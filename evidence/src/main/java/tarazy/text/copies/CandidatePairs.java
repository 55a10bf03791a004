package tarazy.text.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarazy.text.Shingles;

/**
 * Pairs of documents worth comparing. MinHash with banding (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of
 * Massive Datasets, 3.4): documents that agree in both minima of a band are proposed. With resemblance s a pair is
 * missed with probability (1 − s²)^128: 10⁻⁷ at s = 1/3, which is two texts of one length that share half; 0.005 at s = 0.2.
 */
final class CandidatePairs {
    private static final int BANDS = 128;
    private static final int ROWS = 2;

    /** In a larger bucket every member is compared with so many first ones only, to stay linear. */
    private static final int BUCKET = 16;

    private static final double DEVIATIONS = 4;

    /** Two documents worth comparing, the smaller index first. */
    interface Visitor {
        void pair(int a, int b);
    }

    private CandidatePairs() {}

    static void all(int documents, Visitor visitor) {
        for (int b = 1; b < documents; b++) {
            for (int a = 0; a < b; a++) {
                visitor.pair(a, b);
            }
        }
    }

    static void banded(List<Shingles> shingles, Visitor visitor) {
        List<long[]> minima =
                shingles.parallelStream().map(each -> each.minima(BANDS * ROWS)).toList();
        LongSet seen = new LongSet();
        for (int band = 0; band < BANDS; band++) {
            Map<Long, List<Integer>> buckets = new HashMap<>();
            for (int i = 0; i < minima.size(); i++) {
                long[] own = minima.get(i);
                if (own.length == 0) {
                    continue;
                }
                long key = LongSet.mix(own[band * ROWS] * 31 + own[band * ROWS + 1]);
                List<Integer> bucket = buckets.computeIfAbsent(key, k -> new ArrayList<>());
                for (int other : bucket) {
                    if (seen.add(((long) other << 32 | i) + 1)
                            && mayCopy(shingles.get(other), minima.get(other), shingles.get(i), own)) {
                        visitor.pair(other, i);
                    }
                }
                if (bucket.size() < BUCKET) {
                    bucket.add(i);
                }
            }
        }
    }

    /**
     * Whether half of the shorter text may stand in the other, by the share of minima they have in common, which estimates their
     * resemblance J. With lengths a ≤ b half of the shorter means J ≥ a / (2 b + a); less than that by four standard deviations is chance.
     */
    private static boolean mayCopy(Shingles one, long[] minima, Shingles other, long[] otherMinima) {
        int common = 0;
        for (int k = 0; k < minima.length; k++) {
            common += minima[k] == otherMinima[k] ? 1 : 0;
        }
        double a = Math.min(one.size(), other.size());
        double b = Math.max(one.size(), other.size());
        double resemblance = a / (2 * b + a);
        double spread = Math.sqrt(minima.length * resemblance * (1 - resemblance));
        return common >= minima.length * resemblance - DEVIATIONS * spread;
    }

    /** A set of numbers other than 0, by open addressing: of many pairs a set of objects would take most of the time. */
    private static final class LongSet {
        private long[] slots = new long[1 << 12];
        private int size;

        boolean add(long value) {
            if (2 * size >= slots.length) {
                long[] old = slots;
                slots = new long[2 * old.length];
                for (long each : old) {
                    if (each != 0) {
                        slots[slot(each)] = each;
                    }
                }
            }
            int slot = slot(value);
            if (slots[slot] == value) {
                return false;
            }
            slots[slot] = value;
            size++;
            return true;
        }

        private int slot(long value) {
            int slot = (int) mix(value) & (slots.length - 1);
            while (slots[slot] != 0 && slots[slot] != value) {
                slot = (slot + 1) & (slots.length - 1);
            }
            return slot;
        }

        static long mix(long value) {
            long mixed = value * 0x9E3779B97F4A7C15L;
            return mixed ^ (mixed >>> 32);
        }
    }
}
