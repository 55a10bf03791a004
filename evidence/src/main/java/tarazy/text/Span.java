package tarazy.text;

/** A half-open stretch of a text, in UTF-16 code units. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** The part of {@code text} this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
