package tarazy.bargain.format;

/** Where the fields of a CSV text begin. */
final class CsvPlaces {
    private final String text;

    CsvPlaces(String text) {
        this.text = text;
    }

    /** The column, from 1, where a field (from 0) of the record that starts at a line (from 1) begins, without blanks. */
    int column(int line, int field) {
        int at = start(line);
        boolean quoted = false;
        int lineStart = at;
        int commas = 0;
        while (at < text.length() && commas < field) {
            char c = text.charAt(at++);
            quoted ^= c == '"';
            if (c == '\n') {
                lineStart = at;
            } else if (c == ',' && !quoted) {
                commas++;
            }
        }
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at - lineStart + 1;
    }

    private int start(int line) {
        int at = 0;
        for (int passed = 1; passed < line; passed++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            at = end + 1;
        }
        return at;
    }
}
