package tarazy.game.linear;

/** Rounded numbers of a matrix whose entries are about 1. */
record Reals() implements Field {
    /** What cancels to less than this is taken for 0. */
    private static final double NOISE = 1e-14;

    private static final double SMALLEST_PIVOT = 1e-9;

    @Override
    public double minusProduct(double a, double b, double c) {
        double difference = a - b * c;
        return Math.abs(difference) < NOISE ? 0 : difference;
    }

    @Override
    public double product(double a, double b) {
        return a * b;
    }

    @Override
    public double inverse(double a) {
        return 1 / a;
    }

    @Override
    public double size(double a) {
        double size = Math.abs(a);
        return size < SMALLEST_PIVOT ? 0 : size;
    }
}
