package tarazy.uprising.country;

/**
 * e⁻ˣ by +, ×, fused multiply-add and bits only, which come out the same on every machine, at a fraction of the cost of {@link StrictMath#exp}:
 * 2⁻ᵏ times 2⁻ʲᐟ²⁵⁶ from a table times a polynomial of degree 3 for what is left, at most ln 2 / 512. Relative error below
 * 10⁻¹².
 */
final class Decay {
    private static final int STEPS = 256;
    private static final int STEP_BITS = 8;
    private static final double STEPS_A_UNIT = STEPS / StrictMath.log(2);
    private static final double UNIT = StrictMath.log(2) / STEPS;

    /** Adding it rounds to a whole number, which then stands in the lower bits. */
    private static final double ROUNDER = 0x1.8p52;

    /** Beyond, the result would leave the normal numbers. */
    private static final double FURTHEST = 700;

    private static final double[] TABLE = new double[STEPS];

    static {
        for (int j = 0; j < STEPS; j++) {
            TABLE[j] = StrictMath.pow(2, -(double) j / STEPS);
        }
    }

    private Decay() {}

    /** e⁻ˣ for x from 0; e⁻⁷⁰⁰ beyond 700. */
    static double of(double x) {
        double near = x < FURTHEST ? x : FURTHEST;
        double rounded = Math.fma(near, STEPS_A_UNIT, ROUNDER);
        double step = step(rounded);
        return Math.fma(step, rest(Math.fma(rounded - ROUNDER, UNIT, -near)), step);
    }

    /** 1 − e⁻ˣ for x from 0; relative error below 2 · 10⁻¹⁰. */
    static double complement(double x) {
        double near = x < FURTHEST ? x : FURTHEST;
        double rounded = Math.fma(near, STEPS_A_UNIT, ROUNDER);
        double step = step(rounded);
        // for small x the step is 1 and no digit is lost
        return Math.fma(-step, rest(Math.fma(rounded - ROUNDER, UNIT, -near)), 1 - step);
    }

    /** 2⁻ⁿᐟ²⁵⁶ for the n in the lower bits. */
    private static double step(double rounded) {
        int n = (int) Double.doubleToRawLongBits(rounded);
        return Double.longBitsToDouble((1023L - (n >> STEP_BITS)) << 52) * TABLE[n & (STEPS - 1)];
    }

    /** eʳ − 1 for |r| up to ln 2 / 512. */
    private static double rest(double r) {
        return Math.fma(r * r, Math.fma(r, 1.0 / 6, 0.5), r);
    }
}
