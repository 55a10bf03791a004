package tarazy.report;

import java.util.ArrayList;
import java.util.List;

/** A series as filled columns several lines high, each column the most of its stretch of the series. */
final class Plot {
    private static final String HEIGHTS = " ▁▂▃▄▅▆▇█";
    private static final int EIGHTHS = 8;

    private Plot() {}

    /** The most of each of at most so many stretches, as even as they can be. */
    static List<Double> stretches(List<Double> series, int most) {
        int columns = Math.max(1, Math.min(most, series.size()));
        List<Double> peaks = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            int from = (int) ((long) c * series.size() / columns);
            int to = (int) ((c + 1L) * series.size() / columns);
            peaks.add(series.subList(from, to).stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0));
        }
        return peaks;
    }

    /**
     * Lines from the top.
     *
     * @param top what fills all lines; above 0
     */
    static List<String> lines(List<Double> columns, double top, int height) {
        List<String> lines = new ArrayList<>();
        for (int line = height - 1; line >= 0; line--) {
            StringBuilder text = new StringBuilder();
            for (double value : columns) {
                double eighths = EIGHTHS * (height * value / top - line);
                // what is there at all shows
                boolean trace = line == 0 && value > 0;
                int filled = (int) Math.clamp(Math.rint(eighths), trace ? 1 : 0, EIGHTHS);
                text.append(HEIGHTS.charAt(filled));
            }
            lines.add(text.toString());
        }
        return lines;
    }
}
