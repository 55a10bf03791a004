package tarazy.random;

/** ln k! for samplers: exact products for small k, Stirling's series (error below 10⁻¹⁵) otherwise. */
final class LogFactorial {

    private static final double[] SMALL = new double[19];
    private static final double HALF_LOG_TWO_PI = 0x1.d67f1c864beb5p-1;

    static {
        double product = 1;
        for (int k = 1; k < SMALL.length; k++) {
            product *= k;
            SMALL[k] = PortableMath.log(product);
        }
    }

    private LogFactorial() {}

    static double of(double k) {
        if (k < SMALL.length) {
            return SMALL[(int) k];
        }
        double inverse = 1 / k;
        double square = inverse * inverse;
        double series = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)));
        return (k + 0.5) * PortableMath.log(k) - k + HALF_LOG_TWO_PI + series;
    }
}
