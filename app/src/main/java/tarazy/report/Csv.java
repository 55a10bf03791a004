package tarazy.report;

/** Rows of comma-separated values (RFC 4180, but with plain line feeds). */
final class Csv {
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    static Csv withHeader(String... names) {
        Csv csv = new Csv();
        for (String name : names) {
            csv.word(name);
        }
        return csv.end();
    }

    /** An identifier or fixed word. */
    Csv word(String text) {
        return raw(quoted(text));
    }

    /** Free text. A leading sign that a spreadsheet would take for the start of a formula is preceded by an apostrophe. */
    Csv text(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return raw(quoted(formula ? "'" + text : text));
    }

    /** With full precision; empty if not finite. */
    Csv number(double value) {
        return raw(Double.isFinite(value) ? Double.toString(value) : "");
    }

    Csv number(int value) {
        return raw(Integer.toString(value));
    }

    Csv end() {
        out.append('\n');
        first = true;
        return this;
    }

    private Csv raw(String cell) {
        if (!first) {
            out.append(',');
        }
        first = false;
        out.append(cell);
        return this;
    }

    static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
