package tarazy.text.copies;

import java.util.ArrayList;
import java.util.List;

/**
 * Two runs of words that agree.
 *
 * @param first number of the earlier run's first word
 * @param firstEnd after its last
 * @param second number of the later run's first word
 * @param secondEnd after its last
 * @param words that agree in order
 */
record Passage(int first, int firstEnd, int second, int secondEnd, int words) {

    /** Words that may differ between two runs of one passage. */
    private static final int GAP = 12;

    /** So many words may agree by chance. */
    private static final int CHANCE = 3;

    /** Words of the shorter copy. */
    int length() {
        return Math.min(firstEnd - first, secondEnd - second);
    }

    /** Joins runs that follow one another in both places with few words between them. */
    static List<Passage> chained(List<Passage> runs, JoinedWords words) {
        List<Passage> passages = new ArrayList<>();
        for (Passage run : runs) {
            Passage last = passages.isEmpty() ? null : passages.getLast();
            if (last != null && last.continuedBy(run, words)) {
                passages.set(
                        passages.size() - 1,
                        new Passage(last.first, run.firstEnd, last.second, run.secondEnd, last.words + run.words));
            } else {
                passages.add(run);
            }
        }
        return passages;
    }

    /** Without a word or two that agree by chance before the first or after the last whole sentence. */
    Passage trimmed(JoinedWords in) {
        int front = 0;
        int back = 0;
        for (int k = CHANCE; k >= 1; k--) {
            front = in.boundary(first + k) && in.boundary(second + k) ? k : front;
            back = in.boundary(firstEnd - k) && in.boundary(secondEnd - k) ? k : back;
        }
        front = in.boundary(first) && in.boundary(second) ? 0 : front;
        back = in.boundary(firstEnd) && in.boundary(secondEnd) ? 0 : back;
        return new Passage(first + front, firstEnd - back, second + front, secondEnd - back, words - front - back);
    }

    /** True if sentences begin and end with the passage in both places. */
    boolean whole(JoinedWords in) {
        return in.boundary(first) && in.boundary(second) && in.boundary(firstEnd) && in.boundary(secondEnd);
    }

    private boolean continuedBy(Passage next, JoinedWords words) {
        return next.first >= firstEnd
                && next.first - firstEnd <= GAP
                && next.second - secondEnd <= GAP
                && words.document(first) == words.document(next.first)
                && words.document(second) == words.document(next.second)
                && next.firstEnd <= second;
    }
}
