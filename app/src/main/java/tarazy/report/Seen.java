package tarazy.report;

import java.util.List;
import java.util.Map;
import tarazy.text.Span;

/**
 * Something seen in a document, for lists of such things.
 *
 * @param kind one of the kinds that docs/read.md lists
 * @param source name of the document
 * @param span in the raw text
 * @param text as it reads there
 * @param fields the kind's own, in a fixed order
 */
record Seen(String kind, String source, Span span, String text, Map<String, Field> fields) {
    /** What a field holds. */
    sealed interface Field {}

    record Words(String text) implements Field {}

    /** Exact decimal digits. */
    record Digits(String digits) implements Field {}

    record Whole(int number) implements Field {}

    record Yes(boolean yes) implements Field {}

    record Nothing() implements Field {}

    record Dates(String from, String to) implements Field {}

    record Places(List<Place> places) implements Field {
        Places {
            places = List.copyOf(places);
        }
    }

    record Place(String source, Span span, String text) {}
}
