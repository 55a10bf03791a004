package tarazy.text.copies;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarazy.text.Shingles;

/**
 * Runs of words that occurred before. The row of words is gone through once; at each word whose next eight are known from an earlier place the longest
 * earlier run is taken and stepped over, so that no word is reported twice. Of very frequent runs only the first places are tried, which bounds the time.
 */
final class Repeats {
    private static final int TRIED = 8;

    private final JoinedWords words;

    /** Hash table by open addressing: number of the run's latest place plus one, and for each place the one before it. */
    private final int[] table;

    private final int[] earlier;
    private final int[] places;

    Repeats(JoinedWords words) {
        this.words = words;
        table = new int[Integer.highestOneBit(Math.max(8, words.size())) * 4];
        earlier = new int[words.size()];
        places = new int[words.size()];
    }

    List<Passage> find() {
        List<Passage> runs = new ArrayList<>();
        int free = 0;
        Passage last = null;
        for (int i = 0; i + Shingles.LENGTH <= words.size(); i++) {
            if (words.documentEnd(i) - i < Shingles.LENGTH) {
                continue;
            }
            int slot = slot(i);
            if (i >= free) {
                Passage run = longest(slot, i, last);
                if (run != null) {
                    runs.add(run);
                    free = run.secondEnd();
                    last = run;
                }
            }
            int head = table[slot] - 1;
            if (head < 0) {
                table[slot] = i + 1;
                earlier[i] = -1;
                places[i] = 1;
            } else if (places[head] < TRIED) {
                // the first place stays the head, so that copies are traced to the original
                earlier[i] = earlier[head];
                earlier[head] = i;
                places[head]++;
            }
        }
        return runs;
    }

    private int slot(int word) {
        long hash = 0;
        for (int k = 0; k < Shingles.LENGTH; k++) {
            hash = (hash * 31 + words.hash(word + k)) * 0xff51afd7ed558ccdL;
            hash ^= hash >>> 32;
        }
        int slot = (int) hash & (table.length - 1);
        while (table[slot] != 0 && !same(table[slot] - 1, word)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean same(int a, int b) {
        for (int k = 0; k < Shingles.LENGTH; k++) {
            if (words.hash(a + k) != words.hash(b + k)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Passage longest(int slot, int word, @Nullable Passage last) {
        int best = 0;
        int from = -1;
        for (int place = table[slot] - 1; place >= 0; place = earlier[place]) {
            int length = length(place, word);
            boolean follows = last != null && place >= last.firstEnd() && place - last.firstEnd() <= 12;
            if (length > best || (length == best && follows)) {
                best = length;
                from = place;
            }
        }
        return best < Shingles.LENGTH ? null : new Passage(from, from + best, word, word + best, best);
    }

    /** Words alike from two places on; the earlier run does not run into the later one. */
    private int length(int place, int word) {
        int most = Math.min(Math.min(words.documentEnd(place) - place, words.documentEnd(word) - word), word - place);
        int length = 0;
        while (length < most && words.hash(place + length) == words.hash(word + length)) {
            length++;
        }
        return length;
    }
}
