package tarazy.formula;

import java.time.LocalDate;
import java.util.OptionalInt;

/** What a formula can see while it is compiled: the registers of the quantities it names, and time. */
public interface Scope {

    /** The register of a quantity's current value. */
    int value(String name) throws UnknownName;

    /**
     * The register of a quantity's value at the step before.
     *
     * @param initial register of the value at the first step, if the formula gave one
     */
    int previous(String name, OptionalInt initial) throws UnknownName;

    /** The register of the days since an event came true. */
    int since(String event) throws UnknownName;

    /** The register of the days since the start of the timeline. */
    int time();

    /** Days from the start of the timeline to the start of a date. */
    double days(LocalDate date);

    /** A name that a formula may not use here. */
    final class UnknownName extends Exception {
        private static final long serialVersionUID = 1L;

        private final String advice;

        public UnknownName(String message, String advice) {
            super(message);
            this.advice = advice;
        }

        public String advice() {
            return advice;
        }
    }
}
