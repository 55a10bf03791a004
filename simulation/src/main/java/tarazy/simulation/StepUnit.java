package tarazy.simulation;

import java.time.LocalDateTime;

/** A unit of time that steps are counted in and rates are stated per. */
public enum StepUnit {
    HOUR(1 / 24.0),
    DAY(1),
    WEEK(7),
    /** A calendar month as a step, a twelfth of 365.25 days as the unit of a rate. */
    MONTH(365.25 / 12),
    /** A calendar year as a step, 365.25 days as the unit of a rate. */
    YEAR(365.25);

    private final double days;

    StepUnit(double days) {
        this.days = days;
    }

    /** Length in days, on average for months and years. */
    public double days() {
        return days;
    }

    LocalDateTime after(LocalDateTime start, long count) {
        return switch (this) {
            case HOUR -> start.plusHours(count);
            case DAY -> start.plusDays(count);
            case WEEK -> start.plusWeeks(count);
            case MONTH -> start.plusMonths(count);
            case YEAR -> start.plusYears(count);
        };
    }
}
