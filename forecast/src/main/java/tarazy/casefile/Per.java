package tarazy.casefile;

import java.util.Locale;

/** A unit of time that rates are stated in and steps are counted in. A month is a twelfth of 365.25 days. */
public enum Per {
    HOUR(1.0 / 24),
    DAY(1),
    WEEK(7),
    MONTH(365.25 / 12),
    YEAR(365.25);

    private final double days;

    Per(double days) {
        this.days = days;
    }

    /** The length in days, on average for months and years. */
    public double days() {
        return days;
    }

    /** The word as written in a case, singular. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
