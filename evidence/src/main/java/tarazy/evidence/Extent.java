package tarazy.evidence;

import java.math.BigDecimal;
import tarazy.evidence.ClaimValue.Figure;
import tarazy.evidence.Numeral.Scale;

/**
 * The interval a figure stands for, exact. Percentages are in percent here, so that they can be written as such.
 *
 * @param low lower end
 * @param high upper end, not below {@code low}
 * @param percent true if both ends are percentages
 */
record Extent(BigDecimal low, BigDecimal high, boolean percent) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Extent of(Figure figure, GradeConvention convention) {
        Numeral number = figure.number();
        boolean percent = number.scale() == Scale.PERCENT;
        BigDecimal x = percent ? number.digits() : number.value();
        BigDecimal down;
        BigDecimal up;
        if (figure.bound() == Bound.PLAIN) {
            down = up = rounding(number, x, convention.largestRounding());
        } else {
            BigDecimal reach = x.abs().multiply(convention.reach(figure.bound()));
            down = figure.bound().reachesDown() ? reach : BigDecimal.ZERO;
            up = figure.bound().reachesUp() ? reach : BigDecimal.ZERO;
        }
        BigDecimal low = x.subtract(down);
        BigDecimal high = x.add(up);
        if (percent && x.signum() >= 0 && x.compareTo(HUNDRED) <= 0) {
            high = high.min(HUNDRED);
        }
        return new Extent(
                x.signum() > 0 ? low.max(BigDecimal.ZERO) : low,
                x.signum() < 0 ? high.min(BigDecimal.ZERO) : high,
                percent);
    }

    /** Half a unit of the last significant digit; 0 itself is exact. */
    private static BigDecimal rounding(Numeral number, BigDecimal x, BigDecimal largest) {
        if (x.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal digits = number.digits();
        // decimals as written count, zeros at the end of a whole number do not
        int last = digits.scale() > 0
                ? -digits.scale()
                : -digits.stripTrailingZeros().scale();
        int place =
                number.scale() == Scale.PERCENT ? last : last + number.scale().power();
        BigDecimal half = HALF.scaleByPowerOfTen(place);
        return place <= 0 ? half : half.min(HALF.max(x.abs().multiply(largest)));
    }

    String formula() {
        return low.compareTo(high) == 0
                ? Numeral.literal(low, percent)
                : "uniform(" + Numeral.literal(low, percent) + ", " + Numeral.literal(high, percent) + ")";
    }

    double lowValue() {
        return (percent ? low.movePointLeft(2) : low).doubleValue();
    }

    double highValue() {
        return (percent ? high.movePointLeft(2) : high).doubleValue();
    }
}
