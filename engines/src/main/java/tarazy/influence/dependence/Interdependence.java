package tarazy.influence.dependence;

/**
 * What one exchange is to each of two who share it (Keohane and Nye 1977: power comes from the asymmetry). The second
 * presses the first where the asymmetry is above 0.
 *
 * @param first share of the first's total, 0 to 1: its dependence on the second
 * @param second share of the second's total: its dependence on the first
 */
public record Interdependence(double first, double second) {
    /**
     * From an exchange and the totals it is part of, all in one unit.
     *
     * @return NaN where a total is 0 or a number is missing
     */
    public static Interdependence of(double exchange, double totalOfFirst, double totalOfSecond) {
        return new Interdependence(exchange / totalOfFirst, exchange / totalOfSecond);
    }

    /** How much more the first depends on the second than the other way round, −1 to 1. */
    public double asymmetry() {
        return first - second;
    }

    /** How many times as much the first depends on the second. */
    public double ratio() {
        return first / second;
    }

    /** How much the exchange is to both, 0 to 1: the geometric mean (Barbieri 1996). */
    public double salience() {
        return StrictMath.sqrt(first * second);
    }

    /** How even it is, 0 to 1: 1 − |asymmetry|. */
    public double symmetry() {
        return 1 - Math.abs(asymmetry());
    }
}
