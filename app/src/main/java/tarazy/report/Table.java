package tarazy.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of text for a terminal: columns as wide as needed, the elastic ones narrowed and wrapped to fit the screen. */
final class Table {
    private static final int GAP = 2;

    private final Screen screen;
    private final int indent;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    record Cell(String text, Ink ink) {
        Cell {
            text = PlainText.of(text);
        }
    }

    private record Column(String header, boolean right, int least) {
        boolean elastic() {
            return least > 0;
        }
    }

    private sealed interface Row {}

    private record Cells(List<Cell> cells) implements Row {}

    private record Heading(String text) implements Row {}

    Table(Screen screen, int indent) {
        this.screen = screen;
        this.indent = indent;
    }

    Table left(String header) {
        columns.add(new Column(header, false, 0));
        return this;
    }

    Table right(String header) {
        columns.add(new Column(header, true, 0));
        return this;
    }

    /** A column of text that may be wrapped, but not below {@code least} columns. */
    Table wrapped(String header, int least) {
        columns.add(new Column(header, false, least));
        return this;
    }

    Table row(Cell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(new Cells(List.of(cells)));
        return this;
    }

    /** A line of its own over the whole width, not indented. */
    Table heading(String text) {
        rows.add(new Heading(PlainText.of(text)));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    static Cell cell(String text) {
        return new Cell(text, Ink.PLAIN);
    }

    static Cell bold(String text) {
        return new Cell(text, Ink.BOLD);
    }

    static Cell dim(String text) {
        return new Cell(text, Ink.DIM);
    }

    static Cell name(String text) {
        return new Cell(text, Ink.NAME);
    }

    String render() {
        int[] widths = widths();
        StringBuilder out = new StringBuilder();
        boolean headed = columns.stream().anyMatch(column -> !column.header().isEmpty());
        if (headed) {
            line(out, columns.stream().map(c -> new Cell(c.header(), Ink.DIM)).toList(), widths);
            String rule = "─".repeat(Math.min(screen.width() - indent, total(widths)));
            out.append(" ".repeat(indent)).append(Ink.DIM.on(screen, rule)).append('\n');
        }
        boolean first = true;
        for (Row row : rows) {
            switch (row) {
                case Cells cells -> line(out, cells.cells(), widths);
                case Heading heading -> {
                    if (!first) {
                        out.append('\n');
                    }
                    for (String part : PlainText.wrap(heading.text(), screen.width())) {
                        out.append(Ink.BOLD.on(screen, part)).append('\n');
                    }
                }
            }
            first = false;
        }
        return out.toString();
    }

    private int total(int[] widths) {
        return Arrays.stream(widths).sum() + GAP * (widths.length - 1);
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int k = 0; k < widths.length; k++) {
            widths[k] = PlainText.width(columns.get(k).header());
            for (Row row : rows) {
                if (row instanceof Cells(List<Cell> cells)) {
                    widths[k] = Math.max(widths[k], PlainText.width(cells.get(k).text()));
                }
            }
        }
        int excess = total(widths) - (screen.width() - indent);
        while (excess > 0) {
            int widest = -1;
            for (int k = 0; k < widths.length; k++) {
                Column column = columns.get(k);
                if (column.elastic() && widths[k] > column.least() && (widest < 0 || widths[k] > widths[widest])) {
                    widest = k;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private void line(StringBuilder out, List<Cell> cells, int[] widths) {
        List<List<String>> parts = new ArrayList<>();
        int height = 1;
        for (int k = 0; k < widths.length; k++) {
            List<String> wrapped = PlainText.wrap(cells.get(k).text(), Math.max(1, widths[k]));
            parts.add(wrapped);
            height = Math.max(height, wrapped.size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            int missing = 0;
            for (int k = 0; k < widths.length; k++) {
                String text = y < parts.get(k).size() ? parts.get(k).get(y) : "";
                int padding = Math.max(0, widths[k] - PlainText.width(text));
                if (!text.isEmpty()) {
                    line.append(" ".repeat(missing + (columns.get(k).right() ? padding : 0)));
                    line.append(cells.get(k).ink().on(screen, text));
                    missing = columns.get(k).right() ? 0 : padding;
                } else {
                    missing += padding;
                }
                missing += GAP;
            }
            out.append(line).append('\n');
        }
    }
}
