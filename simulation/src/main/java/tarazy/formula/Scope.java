package tarazy.formula;

import java.time.LocalDate;

/** What a formula can see while it is compiled: the registers of the quantities it names, and time. */
public interface Scope {

    /** The register of a quantity's current value. */
    int value(String name) throws UnknownName;

    /**
     * The register of a quantity's value at the step before.
     *
     * @param initialised the formula says itself what stands in at the first step
     */
    int previous(String name, boolean initialised) throws UnknownName;

    /** The register that is yes at the first step and no afterwards. */
    int first();

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
