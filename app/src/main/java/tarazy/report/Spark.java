package tarazy.report;

import java.util.List;
import java.util.Locale;

/** A density as a small area: points of an SVG polygon in a box 100 wide and 24 high. */
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
            double x = WIDTH * (k + 0.5) / heights.size();
            points.append(String.format(Locale.ROOT, " %.1f,%.1f", x, HEIGHT * (1 - height / top)));
        }
        return points.append(String.format(Locale.ROOT, " %.0f,%.0f", WIDTH, HEIGHT))
                .toString();
    }
}
