package tarazy.text.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int BUCKET = 50;

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
        List<long[]> minima = new ArrayList<>(shingles.size());
        for (Shingles each : shingles) {
            minima.add(each.minima(BANDS * ROWS));
        }
        Set<Long> seen = new HashSet<>();
        for (int band = 0; band < BANDS; band++) {
            Map<Long, List<Integer>> buckets = new HashMap<>();
            for (int i = 0; i < minima.size(); i++) {
                long[] own = minima.get(i);
                if (own.length > 0) {
                    long key = own[band * ROWS] * 31 + own[band * ROWS + 1];
                    List<Integer> bucket = buckets.computeIfAbsent(key, k -> new ArrayList<>());
                    for (int other : bucket) {
                        if (seen.add((long) other << 32 | i)) {
                            visitor.pair(other, i);
                        }
                    }
                    if (bucket.size() < BUCKET) {
                        bucket.add(i);
                    }
                }
            }
        }
    }
}
