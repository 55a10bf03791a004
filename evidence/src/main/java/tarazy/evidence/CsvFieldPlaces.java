package tarazy.evidence;

import tarazy.text.Document;
import tarazy.text.Position;

/** Where a field of a CSV record stands: the reader gives records a line, fields nothing. */
final class CsvFieldPlaces {

    private CsvFieldPlaces() {}

    /**
     * The place of a field's first character, after its quotation mark if it has one.
     *
     * @param line the record's first line
     * @param field counted from 0
     */
    static Position of(Document document, int line, int field) {
        String text = document.text();
        boolean marked = line == 1 && document.hasByteOrderMark();
        int at = document.lineStart(line) + (marked ? 1 : 0);
        for (int passed = 0; passed < field; passed++) {
            at = next(text, at);
        }
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
        }
        Position place = document.position(at);
        return marked && place.line() == 1 ? new Position(1, place.column() - 1) : place;
    }

    /** Start of the field after the one that starts at {@code start}. */
    private static int next(String text, int start) {
        int at = start;
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            while (at < text.length()) {
                if (text.charAt(at) != '"') {
                    at++;
                } else if (text.startsWith("\"\"", at)) {
                    at += 2;
                } else {
                    break;
                }
            }
        }
        int comma = text.indexOf(',', at);
        return comma < 0 ? text.length() : comma + 1;
    }
}
