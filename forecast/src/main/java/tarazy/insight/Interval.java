package tarazy.insight;

/** A range of numbers, both ends included. */
public record Interval(double low, double high) {
    /** The standard normal's 95 % quantile: this many standard errors on either side make a 90 % interval. */
    static final double Z90 = 1.6448536269514722;
}
