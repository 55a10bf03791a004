package tarazy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Exact look-up on whole words, by the failure function of Knuth, Morris and Pratt (1977): linear in text and quote
 * whatever they are, where a plain scan takes their product on texts such as {@code aaaa…}.
 */
final class Occurrences {

    private static final int PROBE = 16;

    private Occurrences() {}

    /** Places where the quote stands and cuts no word or number; they do not overlap. */
    static List<Span> of(String text, String quote) {
        List<Span> places = new ArrayList<>();
        // most quotes that are not there end here; a short pattern bounds the plain scan
        int first = text.indexOf(quote.substring(0, Math.min(PROBE, quote.length())));
        if (quote.isEmpty() || first < 0) {
            return places;
        }
        int[] failure = failure(quote);
        int matched = 0;
        int free = 0;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            while (matched > 0 && quote.charAt(matched) != c) {
                matched = failure[matched];
            }
            if (quote.charAt(matched) == c) {
                matched++;
            }
            if (matched == quote.length()) {
                int start = i + 1 - matched;
                if (start >= free && Words.boundary(text, start) && Words.boundary(text, i + 1)) {
                    places.add(new Span(start, i + 1));
                    free = i + 1;
                }
                matched = failure[matched];
            }
        }
        return places;
    }

    /** failure[k]: length of the longest proper prefix of the quote's first k characters that also ends them. */
    private static int[] failure(String quote) {
        int[] failure = new int[quote.length() + 1];
        int matched = 0;
        for (int i = 1; i < quote.length(); i++) {
            while (matched > 0 && quote.charAt(matched) != quote.charAt(i)) {
                matched = failure[matched];
            }
            if (quote.charAt(matched) == quote.charAt(i)) {
                matched++;
            }
            failure[i + 1] = matched;
        }
        return failure;
    }
}
