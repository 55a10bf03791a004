package tarazy.report;

import java.util.List;

/** Series as filled columns with a scale on the left, for the terminal. */
final class SeriesText {
    private static final int LABEL = 11;
    private static final int WIDEST = 120;

    private final Screen screen;

    SeriesText(Screen screen) {
        this.screen = screen;
    }

    private int columns(int points) {
        return Math.min(points, Math.min(WIDEST, screen.width()) - LABEL - 2);
    }

    void series(StringBuilder out, String name, List<Double> series, int height, Ink ink) {
        double top = series.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<String> lines = Plot.lines(Plot.stretches(series, columns(series.size())), top > 0 ? top : 1, height);
        for (int i = 0; i < lines.size(); i++) {
            String label = i == 0 ? Figures.three(top) : i == lines.size() - 1 ? name : "";
            out.append(" ".repeat(Math.max(0, LABEL - PlainText.width(label))))
                    .append(label)
                    .append(i == lines.size() - 1 ? " ┤" : " │")
                    .append(ink.on(screen, lines.get(i).stripTrailing()))
                    .append('\n');
        }
    }

    void axis(StringBuilder out, String start, String end, int points) {
        int columns = Math.max(columns(points), start.length() + end.length() + 1);
        out.append(" ".repeat(LABEL + 1))
                .append(start)
                .append(" ".repeat(Math.max(1, columns + 1 - start.length() - end.length())))
                .append(end)
                .append('\n');
    }
}
