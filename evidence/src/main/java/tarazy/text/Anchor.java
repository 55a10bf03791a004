package tarazy.text;

import java.util.Objects;

/**
 * Where a quote stands in a raw text, and enough around it to find it again: the fields of a TextQuoteSelector and a
 * TextPositionSelector of the Web Annotation Data Model (W3C, 2017), offsets in UTF-16 code units.
 *
 * @param exact the raw text quoted
 * @param prefix up to {@link #CONTEXT} characters before it
 * @param suffix up to {@link #CONTEXT} characters after it
 * @param start offset of the first character
 * @param end offset after the last character
 * @param sha256 of {@code exact} in UTF-8, lower-case hexadecimal
 */
public record Anchor(String exact, String prefix, String suffix, int start, int end, String sha256) {

    /** Characters kept before and after; one less where a surrogate pair would be cut. */
    public static final int CONTEXT = 32;

    /** The anchor of a stretch of a text. */
    public static Anchor of(String text, Span span) {
        Objects.checkFromToIndex(span.start(), span.end(), text.length());
        int before = Math.max(0, span.start() - CONTEXT);
        if (before > 0 && before < span.start() && Character.isLowSurrogate(text.charAt(before))) {
            before++;
        }
        int after = Math.min(text.length(), span.end() + CONTEXT);
        if (after < text.length() && after > span.end() && Character.isLowSurrogate(text.charAt(after))) {
            after--;
        }
        String exact = span.of(text);
        return new Anchor(
                exact,
                text.substring(before, span.start()),
                text.substring(span.end(), after),
                span.start(),
                span.end(),
                Sha256.of(exact));
    }

    public Span span() {
        return new Span(start, end);
    }
}
