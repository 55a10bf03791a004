package tarazy.random;

import java.math.BigDecimal;

/** Slow reference arithmetic with about 100 bits: an unevaluated sum of two doubles (Dekker 1971). */
record DoubleDouble(double high, double low) {

    static final DoubleDouble LN2 = new DoubleDouble(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);

    static DoubleDouble of(double x) {
        return new DoubleDouble(x, 0);
    }

    private static DoubleDouble sum(double a, double b) {
        double s = a + b;
        double bb = s - a;
        return new DoubleDouble(s, (a - (s - bb)) + (b - bb));
    }

    DoubleDouble plus(DoubleDouble that) {
        DoubleDouble s = sum(high, that.high);
        DoubleDouble t = sum(low, that.low);
        DoubleDouble u = sum(s.high, s.low + t.high);
        return sum(u.high, u.low + t.low);
    }

    DoubleDouble times(DoubleDouble that) {
        double p = high * that.high;
        double e = Math.fma(high, that.high, -p) + (high * that.low + low * that.high);
        return sum(p, e);
    }

    DoubleDouble over(double that) {
        double q = high / that;
        double rest = Math.fma(-q, that, high) + low;
        return sum(q, rest / that);
    }

    DoubleDouble scaled(int k) {
        return new DoubleDouble(Math.scalb(high, k), Math.scalb(low, k));
    }

    DoubleDouble negated() {
        return new DoubleDouble(-high, -low);
    }

    BigDecimal exact() {
        return new BigDecimal(high).add(new BigDecimal(low));
    }

    /** The mantissa m and exponent k of e to this power, m between ½ and 2. */
    DoubleDouble expMantissa() {
        DoubleDouble r = plus(LN2.times(of(-expExponent()))).scaled(-8);
        DoubleDouble term = of(1);
        DoubleDouble series = of(0);
        for (int n = 1; n <= 14; n++) {
            term = term.times(r).over(n);
            series = series.plus(term);
        }
        DoubleDouble result = series.plus(of(1));
        for (int i = 0; i < 8; i++) {
            result = result.times(result);
        }
        return result;
    }

    int expExponent() {
        return (int) Math.rint(high / LN2.high);
    }

    static DoubleDouble log(double x) {
        int k = Math.getExponent(x) == Double.MIN_EXPONENT - 1 ? -54 : 0;
        double normal = k == 0 ? x : x * 0x1p54;
        k += Math.getExponent(normal);
        double m = Math.scalb(normal, -Math.getExponent(normal));
        if (m > 1.5) {
            m /= 2;
            k++;
        }
        return logOfMantissa(m).plus(LN2.times(of(k)));
    }

    private static DoubleDouble logOfMantissa(double m) {
        if (Math.abs(m - 1) < 0x1p-6) {
            DoubleDouble f = of(m - 1);
            DoubleDouble power = f;
            DoubleDouble series = f;
            for (int n = 2; n <= 20; n++) {
                power = power.times(f).negated();
                series = series.plus(power.over(n));
            }
            return series;
        }
        double guess = StrictMath.log(m);
        DoubleDouble inverse = of(-guess);
        DoubleDouble ratio = inverse.expMantissa().scaled(inverse.expExponent()).times(of(m));
        DoubleDouble delta = ratio.plus(of(-1));
        return of(guess).plus(delta).plus(delta.times(delta).over(-2));
    }
}
