package tarazy.text;

import java.util.Arrays;

/**
 * What there is to read in a document, and the way back to its raw text. Of plain text that is the raw text itself; of a page with markup,
 * the words between the marks. Immutable.
 */
public final class TextView {
    private final Document document;
    private final String text;

    /** Offsets in the view at which a stretch begins that maps one to one, rising, and where each begins in the raw text. */
    private final int[] starts;

    private final int[] rawStarts;

    private TextView(Document document, String text, int[] starts, int[] rawStarts) {
        this.document = document;
        this.text = text;
        this.starts = starts;
        this.rawStarts = rawStarts;
    }

    /** All of a document, as it is. */
    public static TextView plain(Document document) {
        return new TextView(document, document.text(), new int[] {0}, new int[] {0});
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
     * The stretch of the raw text that a stretch of the view came from.
     *
     * @param span not empty
     */
    public Span raw(Span span) {
        int last = rawOf(span.end() - 1);
        return new Span(rawOf(span.start()), last + 1);
    }

    private int rawOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int stretch = found >= 0 ? found : -found - 2;
        return rawStarts[stretch] + offset - starts[stretch];
    }
}
