package tarazy.uprising.country;

import tarazy.uprising.Checks;

/** When an action begins; each begins once, but for {@link OnCall}. */
public sealed interface Trigger {
    void check(Checks checks);

    /** At the first step that begins at this day or later. */
    record At(double day) implements Trigger {
        @Override
        public void check(Checks checks) {
            checks.atLeastZero("day", day);
        }
    }

    /**
     * Some days after a measure has first gone beyond a value.
     *
     * @param city where to measure; empty for the whole country
     * @param side which side of the value counts
     */
    record When(Measure measure, String city, Side side, double value, double delayDays) implements Trigger {
        @Override
        public void check(Checks checks) {
            checks.within("value", value, -1e12, 1e12);
            checks.atLeastZero("delayDays", delayDays);
            checks.require(
                    city.isEmpty() || measure == Measure.ACTIVE || measure == Measure.CONTROL,
                    "city",
                    "is " + city + ", but " + measure + " is of the whole country");
        }
    }

    /** Some days after another action has begun. */
    record After(String action, double delayDays) implements Trigger {
        @Override
        public void check(Checks checks) {
            checks.atLeastZero("delayDays", delayDays);
        }
    }

    /**
     * While {@link CountryState#call} says so: for those who step a run. The action begins anew whenever it is called after it was not.
     */
    record OnCall() implements Trigger {
        @Override
        public void check(Checks checks) {
            // nothing can be wrong with it
        }
    }

    /** What a condition looks at. */
    enum Measure {
        /** Active persons, in the city or in all. */
        ACTIVE,
        /** Control, of the city or the lowest of all. */
        CONTROL,
        /** Cities beyond control. */
        CITIES_LOST,
        /** Deaths so far. */
        CASUALTIES,
        /** Legitimacy. */
        LEGITIMACY
    }

    /** Which side of a value counts. */
    enum Side {
        /** The value or more. */
        AT_LEAST,
        /** The value or less. */
        AT_MOST
    }
}
