package tarazy.text.layout;

import java.util.Arrays;
import java.util.Locale;
import tarazy.text.TextView;

/** How the lines of a text read, as numbers, to be kept when the text is not: lines of the same words have the same one. Immutable. */
public final class LineKeys {
    private final long[] keys;

    private LineKeys(long[] keys) {
        this.keys = keys;
    }

    public static LineKeys of(TextView view) {
        String text = view.text();
        return new LineKeys(Layout.lines(text).stream()
                .map(line -> LineText.trimmed(text, line))
                .mapToLong(line -> key(LineText.head(text, line)))
                .filter(key -> key != 0)
                .toArray());
    }

    /** Keys of the lines that have words, in order. */
    long[] all() {
        return Arrays.copyOf(keys, keys.length);
    }

    /** The key of a line, or of the beginning of a long one; 0 if it has no words. */
    static long key(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        long key = 0;
        boolean inside = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key = next(inside ? key : next(key, ' '), c);
                inside = true;
            } else if (c != '\'' && c != '’') {
                inside = false;
            }
        }
        return key;
    }

    private static long next(long key, char c) {
        long mixed = (key + c + 1) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }
}
