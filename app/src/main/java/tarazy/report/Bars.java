package tarazy.report;

import java.util.List;

/** Numbers as a line of small columns, one character each. */
final class Bars {
    private static final String HEIGHTS = "▁▂▃▄▅▆▇█";

    private Bars() {}

    /** The largest fills its character, 0 is blank, everything else shows. */
    static String of(List<Double> values) {
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        StringBuilder bars = new StringBuilder(values.size());
        for (double value : values) {
            bars.append(
                    value > 0
                            ? HEIGHTS.charAt((int)
                                    Math.clamp(Math.ceil(HEIGHTS.length() * value / most) - 1, 0, HEIGHTS.length() - 1))
                            : ' ');
        }
        return bars.toString();
    }
}
