package tarazy.uprising.country;

import tarazy.uprising.Checks;

/**
 * What foreign forces do beyond their numbers. They never defect.
 *
 * @param expectation ε: perceived ratios grow in all cities by the factor 1 + ε · share of foreigners among all forces, 0 or more
 * @param backlash backlash stock added for each 1,000 foreign soldiers and day, 0 or more
 * @param perCasualty backlash stock added for each death at full openness, 0 or more
 * @param backlashDays mean time for which backlash lasts, days, above 0; may be infinite
 */
public record ForeignRules(double expectation, double backlash, double perCasualty, double backlashDays) {
    /** No effect. */
    public static ForeignRules none() {
        return new ForeignRules(0, 0, 0, Double.POSITIVE_INFINITY);
    }

    void check(Checks checks) {
        checks.atLeastZero("expectation", expectation);
        checks.atLeastZero("backlash", backlash);
        checks.atLeastZero("perCasualty", perCasualty);
        checks.require(backlashDays > 0, "backlashDays", "is " + backlashDays + ", must be above 0");
    }
}
