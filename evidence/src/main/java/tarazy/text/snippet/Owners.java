package tarazy.text.snippet;

import java.util.Arrays;
import java.util.Locale;

/** The actors of one sentence by place, and the words that stand before a figure. */
final class Owners {
    private static final int REACH = 12;

    private final Reading reading;
    private final Reading.Part part;
    private int[] places = new int[8];
    private int count;

    Owners(Reading reading, Reading.Part part) {
        this.reading = reading;
        this.part = part;
        for (int i = part.from(); i < part.to(); i++) {
            if (reading.actor(i) != null) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, count * 2);
                }
                places[count++] = i;
            }
        }
    }

    /** True if the words say that a figure belongs to an actor after it: "of X", "X's". */
    private boolean belongs(int place, int end) {
        Tokens t = reading.tokens();
        int after = place;
        while (after < part.to() && reading.actor(after) != null && after - place < REACH) {
            after++;
        }
        boolean of = t.is(place - 1, "of") || (t.is(place - 1, "the") && t.is(place - 2, "of"));
        return place - end <= 4 && (of || t.possessive(after));
    }

    /** The actor nearest to the tokens from {@code start} to before {@code end}, one after them only if it says so or there is none before; or "". */
    String nearest(int start, int end) {
        int found = Arrays.binarySearch(places, 0, count, start);
        int after = found >= 0 ? found : -found - 1;
        int left = after > 0 ? start - places[after - 1] : Integer.MAX_VALUE;
        int right = after < count ? Math.max(1, places[after] - end + 1) : Integer.MAX_VALUE;
        if (left == Integer.MAX_VALUE && right == Integer.MAX_VALUE) {
            return "";
        }
        boolean before = left != Integer.MAX_VALUE && (right == Integer.MAX_VALUE || !belongs(places[after], end));
        String actor = reading.actor(before ? places[after - 1] : places[after]);
        return actor == null ? "" : actor;
    }

    /** The nearest words in lower case before a token that can name what is measured. */
    String before(int i) {
        Tokens t = reading.tokens();
        int end = i;
        int first = Math.max(part.from(), i - REACH);
        while (end > first && !content(t, end - 1)) {
            end--;
        }
        int start = end;
        while (start > first && end - start < 3 && content(t, start - 1)) {
            start--;
        }
        return start < end ? t.written(start, end).toLowerCase(Locale.ROOT) : "";
    }

    private boolean content(Tokens t, int i) {
        return t.isWord(i)
                && !Nouns.function(t.word(i))
                && !Nouns.verb(t.word(i))
                && !t.word(i).endsWith("ly")
                && !reading.dated(i)
                && reading.actor(i) == null;
    }
}
