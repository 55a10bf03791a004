package tarazy.game.support;

/**
 * Numbers from one to another. All operations round outwards, so that the result surely holds all exact results.
 *
 * @param low not more than high
 */
record Interval(double low, double high) {
    static final Interval ZERO = new Interval(0, 0);
    static final Interval ONE = new Interval(1, 1);

    static Interval of(double value) {
        return new Interval(value, value);
    }

    static Interval around(double centre, double radius) {
        return new Interval(Math.nextDown(centre - radius), Math.nextUp(centre + radius));
    }

    private static Interval rounded(double low, double high) {
        return new Interval(Math.nextDown(low), Math.nextUp(high));
    }

    Interval add(Interval other) {
        return rounded(low + other.low, high + other.high);
    }

    Interval subtract(Interval other) {
        return rounded(low - other.high, high - other.low);
    }

    Interval multiply(Interval other) {
        double a = low * other.low;
        double b = low * other.high;
        double c = high * other.low;
        double d = high * other.high;
        return rounded(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    Interval multiply(double other) {
        double a = low * other;
        double b = high * other;
        return rounded(Math.min(a, b), Math.max(a, b));
    }

    double middle() {
        return low / 2 + high / 2;
    }

    double width() {
        return high - low;
    }

    boolean contains(double value) {
        return low <= value && value <= high;
    }

    boolean contains(Interval other) {
        return low <= other.low && other.high <= high;
    }

    /** Whether the other lies in it without touching its ends. */
    boolean surrounds(Interval other) {
        return low < other.low && other.high < high;
    }

    boolean misses(Interval other) {
        return other.high < low || high < other.low;
    }

    /** What both hold; they must not miss each other. */
    Interval meet(Interval other) {
        return new Interval(Math.max(low, other.low), Math.min(high, other.high));
    }
}
