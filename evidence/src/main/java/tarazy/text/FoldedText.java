package tarazy.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with its typography evened out, and the way back to the raw text. Quotes become straight, dashes (also two or
 * three hyphens) become one hyphen, an ellipsis three full stops, any run of white space one space, ligatures their
 * letters; soft hyphens and other invisible characters go; accents are composed (NFC). Words, numbers, punctuation and
 * case stay as they are.
 *
 * <p>The map is kept as stretches, so that its memory grows with the number of changes, not with the text.
 */
public final class FoldedText {

    /** More marks on one letter are no script's writing; composing them would cost more than linear time. */
    private static final int MOST_MARKS = 30;

    private final String text;
    private final int[] foldedStarts;
    private final int[] rawStarts;
    /** End of the raw stretch that all characters of this stretch came from; -1 where they map one to one. */
    private final int[] rawEnds;

    private FoldedText(String text, int[] foldedStarts, int[] rawStarts, int[] rawEnds) {
        this.text = text;
        this.foldedStarts = foldedStarts;
        this.rawStarts = rawStarts;
        this.rawEnds = rawEnds;
    }

    /** Folds a raw text, in time linear in its length. */
    public static FoldedText of(String raw) {
        return new Folder(raw).fold();
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /**
     * The stretch of the raw text that a stretch of the folded text came from.
     *
     * @param start in the folded text, included
     * @param end in the folded text, excluded; beyond {@code start}
     */
    public Span raw(int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IndexOutOfBoundsException("no stretch from " + start + " to " + end + " in " + text.length());
        }
        int first = stretch(start);
        int last = stretch(end - 1);
        int rawStart = rawEnds[first] < 0 ? rawStarts[first] + start - foldedStarts[first] : rawStarts[first];
        int rawEnd = rawEnds[last] < 0 ? rawStarts[last] + end - foldedStarts[last] : rawEnds[last];
        return new Span(rawStart, rawEnd);
    }

    private int stretch(int folded) {
        int found = Arrays.binarySearch(foldedStarts, folded);
        return found >= 0 ? found : -found - 2;
    }

    private static final class Folder {
        private final String raw;
        private final StringBuilder out;
        private int[] foldedStarts = new int[16];
        private int[] rawStarts = new int[16];
        private int[] rawEnds = new int[16];
        private int count;

        Folder(String raw) {
            this.raw = raw;
            this.out = new StringBuilder(raw.length());
        }

        FoldedText fold() {
            int i = 0;
            while (i < raw.length()) {
                char c = raw.charAt(i);
                if (Typography.invisible(c)) {
                    i++;
                } else if (Typography.whiteSpace(c)) {
                    i = run(i, " ", Integer.MAX_VALUE, true);
                } else if (Typography.dash(c)) {
                    i = run(i, "-", c == '-' ? 3 : 1, false);
                } else {
                    i = letter(i, c);
                }
            }
            return new FoldedText(
                    out.toString(),
                    Arrays.copyOf(foldedStarts, count),
                    Arrays.copyOf(rawStarts, count),
                    Arrays.copyOf(rawEnds, count));
        }

        /** A run of white space or hyphens becomes one; invisible characters inside do not break it. */
        private int run(int start, String folded, int most, boolean space) {
            int end = start + 1;
            int length = 1;
            for (int i = end; i < raw.length() && length < most; i++) {
                char c = raw.charAt(i);
                if (space ? Typography.whiteSpace(c) : c == '-') {
                    end = i + 1;
                    length++;
                } else if (!Typography.invisible(c)) {
                    break;
                }
            }
            append(folded, start, end);
            return end;
        }

        private int letter(int start, char c) {
            int end = start + 1;
            if (Character.isHighSurrogate(c) && end < raw.length() && Character.isLowSurrogate(raw.charAt(end))) {
                end++;
            }
            int marks = end;
            while (marks < raw.length() && marks - end < MOST_MARKS && Typography.mark(raw.charAt(marks))) {
                marks++;
            }
            if (marks > end) {
                append(Normalizer.normalize(raw.substring(start, marks), Normalizer.Form.NFC), start, marks);
            } else if (end - start == 1) {
                append(Typography.folded(c), start, end);
            } else {
                append(raw.substring(start, end), start, end);
            }
            return marks;
        }

        private void append(String folded, int start, int end) {
            int length = end - start;
            boolean oneToOne = folded.length() == length && (length == 1 || raw.startsWith(folded, start));
            boolean continues = oneToOne
                    && count > 0
                    && rawEnds[count - 1] < 0
                    && start - rawStarts[count - 1] == out.length() - foldedStarts[count - 1];
            if (!continues) {
                if (count == foldedStarts.length) {
                    foldedStarts = Arrays.copyOf(foldedStarts, 2 * count);
                    rawStarts = Arrays.copyOf(rawStarts, 2 * count);
                    rawEnds = Arrays.copyOf(rawEnds, 2 * count);
                }
                foldedStarts[count] = out.length();
                rawStarts[count] = start;
                rawEnds[count] = oneToOne ? -1 : end;
                count++;
            }
            out.append(folded);
        }
    }
}
