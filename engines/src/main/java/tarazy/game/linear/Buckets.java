package tarazy.game.linear;

import java.util.Arrays;

/** Items by a small number of their own, as linked lists. */
final class Buckets {
    private final int[] first;
    private final int[] next;
    private final int[] previous;
    private final int[] bucket;

    /** @param items numbered from 0, none of them in a bucket yet; buckets are numbered from 0 to the same number */
    Buckets(int items) {
        first = new int[items + 1];
        next = new int[items];
        previous = new int[items];
        bucket = new int[items];
        Arrays.fill(first, -1);
        Arrays.fill(bucket, -1);
    }

    void put(int item, int number) {
        if (bucket[item] == number) {
            return;
        }
        remove(item);
        bucket[item] = number;
        previous[item] = -1;
        next[item] = first[number];
        if (first[number] >= 0) {
            previous[first[number]] = item;
        }
        first[number] = item;
    }

    void remove(int item) {
        if (bucket[item] < 0) {
            return;
        }
        if (previous[item] < 0) {
            first[bucket[item]] = next[item];
        } else {
            next[previous[item]] = next[item];
        }
        if (next[item] >= 0) {
            previous[next[item]] = previous[item];
        }
        bucket[item] = -1;
    }

    /** The first of a bucket, −1 if it is empty. */
    int first(int number) {
        return first[number];
    }

    /** The next in the same bucket, −1 at its end. */
    int next(int item) {
        return next[item];
    }
}
