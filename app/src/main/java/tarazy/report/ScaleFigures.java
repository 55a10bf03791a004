package tarazy.report;

import java.util.Locale;
import tarazy.bargain.Scale;

/** Positions on a scale as people read them: to about a thousandth of the scale, all with as many decimals. */
final class ScaleFigures {
    private static final double WIDEST = 1e7;

    private final int decimals;

    ScaleFigures(Scale scale) {
        double width = scale.high() - scale.low();
        double largest = Math.max(Math.abs(scale.low()), Math.abs(scale.high()));
        int wanted = (int) Math.max(0, 3 - Math.ceil(Math.log10(width)));
        decimals = largest < WIDEST && wanted <= 9 ? wanted : -1;
    }

    String of(double position) {
        if (!Double.isFinite(position) || decimals < 0) {
            return Figures.number(position);
        }
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", position);
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text.replaceFirst("^-", "−");
    }

    /** Without decimals that are 0. */
    String brief(double position) {
        String text = of(position);
        return text.matches("[^.e]*\\.[0-9]+") ? text.replaceFirst("\\.?0+$", "") : text;
    }
}
