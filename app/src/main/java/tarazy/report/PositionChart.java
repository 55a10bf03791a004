package tarazy.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tarazy.bargain.Scale;

/**
 * Actors along the scale of an issue, in plain characters: one line an actor, from where it began to where it ended, and
 * below them where the issue settles.
 */
final class PositionChart {
    private static final int NAME = 20;
    private static final int WIDEST = 73;
    private static final int TICKS = 4;

    private final Screen screen;
    private final Scale scale;
    private final ScaleFigures figures;

    PositionChart(Screen screen, Scale scale) {
        this.screen = screen;
        this.scale = scale;
        this.figures = new ScaleFigures(scale);
    }

    /**
     * @param share of the weight of all, 0 to 1
     */
    record Line(String actor, double start, double end, double share) {
        boolean moved() {
            return Double.isFinite(end) && start != end;
        }
    }

    /**
     * A place marked below the actors.
     *
     * @param low lowest place that would do as well
     */
    record Mark(String name, double place, double low, double high) {}

    /** Where the issue may settle, 0 to 1. */
    record Chance(double place, double probability) {}

    /** What is on the chart. {@code guide} is marked through all lines; NaN if nowhere. */
    record Content(List<Line> lines, List<Chance> chances, List<Mark> marks, double guide) {}

    String render(Content content) {
        List<Line> lines = content.lines().stream()
                .sorted(Comparator.comparingDouble(Line::start)
                        .thenComparing(Comparator.comparingDouble(Line::share).reversed()))
                .toList();
        boolean moves = lines.stream().anyMatch(Line::moved);
        Layout layout = layout(content, lines, moves);
        StringBuilder out = new StringBuilder();
        head(out, layout, moves);
        for (Line line : lines) {
            row(
                    out,
                    layout,
                    line.actor(),
                    Ink.NAME,
                    cells(layout, line, content.guide()),
                    share(line),
                    end(line, moves));
        }
        out.append(" ".repeat(2 + layout.name + 2)).append(rule(layout)).append('\n');
        if (content.chances().size() > 1) {
            row(out, layout, "outcomes", Ink.DIM, chances(layout, content.chances()), "", "");
        }
        for (Mark mark : content.marks()) {
            row(out, layout, mark.name(), Ink.DIM, mark(layout, mark), "", figures.of(mark.place()));
        }
        return out.toString();
    }

    /** Widths of the name, the chart, and the two columns of figures beside it. */
    private record Layout(int name, int chart, int share, int end) {}

    private Layout layout(Content content, List<Line> lines, boolean moves) {
        int name = 10;
        int end = moves ? 3 : 5;
        for (Line line : lines) {
            name = Math.max(name, PlainText.width(PlainText.of(line.actor())));
            end = Math.max(end, PlainText.width(end(line, moves)));
        }
        for (Mark mark : content.marks()) {
            name = Math.max(name, mark.name().length());
            end = Math.max(end, figures.of(mark.place()).length());
        }
        name = Math.min(name, Math.min(NAME, screen.width() / 4));
        int share = 6;
        int chart = screen.width() - 2 - name - 2 - 2 - share - 2 - end;
        return new Layout(name, (Math.clamp(chart, TICKS + 1, WIDEST) - 1) / TICKS * TICKS + 1, share, end);
    }

    private void head(StringBuilder out, Layout layout, boolean moves) {
        char[] labels = blank(layout.chart);
        int last = layout.chart - figures.brief(scale.high()).length();
        int free = 0;
        for (int k = 0; k <= TICKS; k++) {
            String label = figures.brief(scale.low() + (scale.high() - scale.low()) * k / TICKS);
            int centred = k * (layout.chart - 1) / TICKS - (k == 0 ? 0 : label.length() / 2);
            int from = k == TICKS ? last : centred;
            int room = k == TICKS ? layout.chart : last - 1;
            if (from >= free && from + label.length() <= room) {
                label.getChars(0, label.length(), labels, from);
                free = from + label.length() + 1;
            }
        }
        row(out, layout, "", Ink.PLAIN, new String(labels), "weight", moves ? "end" : "place");
        out.append(" ".repeat(2 + layout.name + 2)).append(rule(layout)).append('\n');
    }

    private static String rule(Layout layout) {
        char[] rule = new char[layout.chart];
        Arrays.fill(rule, '─');
        for (int k = 0; k <= TICKS; k++) {
            rule[k * (layout.chart - 1) / TICKS] = '┼';
        }
        return new String(rule);
    }

    private String cells(Layout layout, Line line, double guide) {
        char[] cells = blank(layout.chart);
        if (Double.isFinite(guide)) {
            cells[cell(layout, guide)] = ':';
        }
        int from = cell(layout, line.start());
        int to = line.moved() ? cell(layout, line.end()) : from;
        for (int x = Math.min(from, to); x <= Math.max(from, to); x++) {
            cells[x] = '─';
        }
        cells[to] = to > from ? '>' : '<';
        cells[from] = 'o';
        return new String(cells);
    }

    private String mark(Layout layout, Mark mark) {
        char[] cells = blank(layout.chart);
        if (Double.isFinite(mark.place())) {
            for (int x = cell(layout, mark.low()); x <= cell(layout, mark.high()); x++) {
                cells[x] = '─';
            }
            cells[cell(layout, mark.place())] = '^';
        }
        return new String(cells);
    }

    private String chances(Layout layout, List<Chance> chances) {
        double[] sums = new double[layout.chart];
        for (Chance chance : chances) {
            sums[cell(layout, chance.place())] += chance.probability();
        }
        return Bars.of(Arrays.stream(sums).boxed().toList());
    }

    private int cell(Layout layout, double place) {
        double share = (place - scale.low()) / (scale.high() - scale.low());
        return (int) Math.round(Math.clamp(share, 0, 1) * (layout.chart - 1));
    }

    private static char[] blank(int length) {
        char[] cells = new char[length];
        Arrays.fill(cells, ' ');
        return cells;
    }

    private static String share(Line line) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * line.share());
    }

    private String end(Line line, boolean moves) {
        return figures.of(moves ? line.end() : line.start());
    }

    private void row(StringBuilder out, Layout layout, String name, Ink ink, String chart, String share, String end) {
        String shown = fit(PlainText.of(name), layout.name);
        String text = " ".repeat(layout.name - PlainText.width(shown)) + "  " + chart + "  " + left(share, layout.share)
                + "  " + left(end, layout.end);
        out.append("  ")
                .append(ink.on(screen, shown))
                .append(text.stripTrailing())
                .append('\n');
    }

    private static String left(String text, int width) {
        return " ".repeat(Math.max(0, width - PlainText.width(text))) + text;
    }

    /** The text; where it is wider, its beginning and its end, which often tell names apart. */
    static String fit(String text, int width) {
        if (PlainText.width(text) <= width) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        int head = 0;
        int tail = letters.length;
        int columns = 1;
        while (columns < width) {
            boolean front = head <= letters.length - tail;
            int next = letters[front ? head : tail - 1];
            columns += PlainText.width(Character.toString(next));
            if (columns <= width) {
                head += front ? 1 : 0;
                tail -= front ? 0 : 1;
            }
        }
        return new String(letters, 0, head) + "…" + new String(letters, tail, letters.length - tail);
    }
}
