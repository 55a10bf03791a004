package tarazy.text.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Documents worked on at once, on all processors, before the next: enough to keep these busy, few enough to bound what is in memory.
 *
 * @param from index of the first
 * @param to after the last
 */
public record Bunch(int from, int to) {
    private static final int MOST = 64;

    /** From this weight on a bunch is full; a document that weighs more is alone with those before it. */
    private static final long FULL = 4_000_000;

    /**
     * Parts documents into bunches.
     *
     * @param weight of a document, about its length in characters
     */
    public static List<Bunch> of(int documents, IntToLongFunction weight) {
        List<Bunch> bunches = new ArrayList<>();
        int from = 0;
        long full = 0;
        for (int i = 0; i < documents; i++) {
            full += weight.applyAsLong(i);
            if (i + 1 - from == MOST || full >= FULL || i + 1 == documents) {
                bunches.add(new Bunch(from, i + 1));
                from = i + 1;
                full = 0;
            }
        }
        return bunches;
    }

    /** The documents' indices, in order, to be worked on in any order. */
    public IntStream indices() {
        return IntStream.range(from, to).parallel();
    }
}
