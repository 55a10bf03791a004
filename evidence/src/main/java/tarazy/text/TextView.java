package tarazy.text;

import java.util.Arrays;

/**
 * What there is to read in a document, and the way back to its raw text. Of plain text that is the raw text itself; of a page with markup,
 * the words between the marks. Immutable.
 */
public final class TextView {
    private final Document document;
    private final String text;

    /** Offsets in the view at which a stretch begins, rising, and where each begins in the raw text. */
    private final int[] starts;

    private final int[] rawStarts;

    /** End of the raw stretch that all characters of this stretch came from; -1 where they map one to one. */
    private final int[] rawEnds;

    private TextView(Document document, String text, int[] starts, int[] rawStarts, int[] rawEnds) {
        this.document = document;
        this.text = text;
        this.starts = starts;
        this.rawStarts = rawStarts;
        this.rawEnds = rawEnds;
    }

    /** All of a document, as it is. */
    public static TextView plain(Document document) {
        return new TextView(document, document.text(), new int[] {0}, new int[] {0}, new int[] {-1});
    }

    /** A view of a document to be put together stretch by stretch. */
    public static Builder of(Document document) {
        return new Builder(document);
    }

    /** The raw document. */
    public Document document() {
        return document;
    }

    /** The text to read. */
    public String text() {
        return text;
    }

    /**
     * The stretch of the raw text that a stretch of the view came from: from the raw beginning of its first character to the raw end of
     * its last.
     *
     * @param span not empty
     */
    public Span raw(Span span) {
        int first = stretch(span.start());
        int last = stretch(span.end() - 1);
        int start = rawEnds[first] < 0 ? rawStarts[first] + span.start() - starts[first] : rawStarts[first];
        int end = rawEnds[last] < 0 ? rawStarts[last] + span.end() - starts[last] : rawEnds[last];
        if (end >= start) {
            return new Span(start, end);
        }
        // markup may put what stands later in the file earlier on the page
        return new Span(
                rawEnds[last] < 0 ? rawStarts[last] + span.end() - 1 - starts[last] : rawStarts[last],
                rawEnds[first] < 0 ? start + 1 : rawEnds[first]);
    }

    private int stretch(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Puts a view together, from its beginning to its end. */
    public static final class Builder {
        private final Document document;
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[16];
        private int[] rawStarts = new int[16];
        private int[] rawEnds = new int[16];
        private int count;

        private Builder(Document document) {
            this.document = document;
        }

        /** Appends raw text as it is. */
        public Builder copy(int start, int end) {
            if (end > start) {
                boolean continues = count > 0
                        && rawEnds[count - 1] < 0
                        && start - rawStarts[count - 1] == text.length() - starts[count - 1];
                if (!continues) {
                    stretch(start, -1);
                }
                text.append(document.text(), start, end);
            }
            return this;
        }

        /** Appends what a stretch of the raw text stands for, such as an ampersand for its entity; the stretch may be empty. */
        public Builder put(String characters, int start, int end) {
            if (!characters.isEmpty()) {
                stretch(start, end);
                text.append(characters);
            }
            return this;
        }

        /** Characters appended so far. */
        public int length() {
            return text.length();
        }

        /** The last character appended; a line feed if there is none yet. */
        public char last() {
            return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }

        public TextView build() {
            if (count == 0) {
                stretch(0, -1);
            }
            return new TextView(
                    document,
                    text.toString(),
                    Arrays.copyOf(starts, count),
                    Arrays.copyOf(rawStarts, count),
                    Arrays.copyOf(rawEnds, count));
        }

        private void stretch(int rawStart, int rawEnd) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                rawStarts = Arrays.copyOf(rawStarts, 2 * count);
                rawEnds = Arrays.copyOf(rawEnds, 2 * count);
            }
            starts[count] = text.length();
            rawStarts[count] = rawStart;
            rawEnds[count] = rawEnd;
            count++;
        }
    }
}
