package tarazy.casefile;

/** Finds the characters of a CSV cell again in the file. */
final class CellLayout {
    private final String raw;
    private int at;

    private CellLayout(String raw, int at) {
        this.raw = raw;
        this.at = at;
    }

    /**
     * @param line where the row begins
     * @param cell from 0
     * @param text of the cell, without white space around it
     * @return where each of its characters stands; the row where the cell is not found
     */
    static TextLayout of(SourceText source, int line, int cell, String text) {
        CellLayout layout = new CellLayout(source.text(), source.lineStart(line));
        TextLayout row = TextLayout.inline(new Place(source.file(), line, 0));
        return cell >= 0 && layout.enter(cell) ? layout.align(source, text, row) : row;
    }

    private boolean enter(int cell) {
        for (int passed = 0; passed < cell; passed++) {
            if (quoted()) {
                skipQuotes();
            }
            while (!at(',')) {
                if (at >= raw.length() || at('\n') || at('\r')) {
                    return false;
                }
                at++;
            }
            at++;
        }
        return true;
    }

    private TextLayout align(SourceText source, String text, TextLayout row) {
        boolean quoted = quoted();
        at += quoted ? 1 : 0;
        while (!text.isEmpty() && at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
            at++;
        }
        TextLayout.Builder layout = new TextLayout.Builder(source.file());
        for (int i = 0; i < text.length(); i++) {
            if (!at(text.charAt(i))) {
                return row;
            }
            add(layout, source, i);
            at += quoted && at('"') ? 2 : 1;
        }
        add(layout, source, text.length());
        return layout.build();
    }

    private void add(TextLayout.Builder layout, SourceText source, int offset) {
        Place place = source.place(Math.min(at, raw.length()));
        layout.add(offset, place.line(), place.column());
    }

    private void skipQuotes() {
        at++;
        while (at < raw.length()) {
            if (!at('"')) {
                at++;
            } else if (at + 1 < raw.length() && raw.charAt(at + 1) == '"') {
                at += 2;
            } else {
                at++;
                return;
            }
        }
    }

    private boolean quoted() {
        return at('"');
    }

    private boolean at(char c) {
        return at < raw.length() && raw.charAt(at) == c;
    }
}
