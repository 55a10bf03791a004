package tarazy.report;

import java.util.List;
import java.util.Locale;

/** A density as small columns: points of an SVG polygon in a box 100 wide and 24 high. */
final class Spark {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 24;

    private Spark() {}

    static String points(List<Double> heights) {
        double top = heights.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        if (!(top > 0)) {
            return "";
        }
        StringBuilder points = new StringBuilder(String.format(Locale.ROOT, "0,%.0f", HEIGHT));
        for (int k = 0; k < heights.size(); k++) {
            double height = Double.isFinite(heights.get(k)) ? heights.get(k) : 0;
            double left = WIDTH * k / heights.size();
            double right = WIDTH * (k + 1) / heights.size();
            double y = HEIGHT * (1 - height / top);
            points.append(String.format(Locale.ROOT, " %.1f,%.1f %.1f,%.1f", left, y, right, y));
        }
        return points.append(String.format(Locale.ROOT, " %.0f,%.0f", WIDTH, HEIGHT))
                .toString();
    }
}
