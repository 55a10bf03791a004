package tarazy.bargain.spatial;

import java.util.List;

/** What is done about the faults of the original program. */
public enum Fidelity implements Spelled {
    /**
     * They are mended: where all are equally likely to prevail nobody is more cautious than another, so that consensus
     * is an outcome; the receiver of a challenge bargains by its probability, not by its utility; a compromise weighs the
     * receiver by its own capability; capabilities may be in any unit; nothing depends on the order of the list; bargaining
     * ends when nobody moves or positions repeat.
     */
    MENDED("mended"),
    /** They are kept, for the same numbers as KTAB. */
    KTAB("ktab");

    private final String spellings;

    Fidelity(String... spellings) {
        this.spellings = String.join(" ", spellings);
    }

    @Override
    public List<String> spellings() {
        return List.of(spellings.split(" ", -1));
    }
}
