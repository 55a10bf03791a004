package tarazy.evidence;

import java.math.BigDecimal;

/**
 * A number as written, exact: its digits and its scale. {@code 7,500}, {@code 3M}, {@code 2.50 million}, {@code 20%}.
 *
 * @param digits the number before its suffix; the decimals written are kept, so {@code 2.50} is more exact than
 *     {@code 2.5}
 */
public record Numeral(BigDecimal digits, Scale scale) {

    /** What a suffix multiplies by. */
    public enum Scale {
        ONE(0),
        PERCENT(-2),
        THOUSAND(3),
        MILLION(6),
        BILLION(9),
        TRILLION(12);

        private final int power;

        Scale(int power) {
            this.power = power;
        }

        /** The power of ten. */
        public int power() {
            return power;
        }
    }

    /** The number meant: {@code 20%} is 0.2. */
    public BigDecimal value() {
        return digits.scaleByPowerOfTen(scale.power);
    }

    /** As a literal of the formula language; percentages keep their sign. */
    public String formula() {
        return literal(scale == Scale.PERCENT ? digits : value(), scale == Scale.PERCENT);
    }

    static String literal(BigDecimal number, boolean percent) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shortest.toPlainString() + (percent ? "%" : "");
    }
}
