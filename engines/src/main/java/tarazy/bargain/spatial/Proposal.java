package tarazy.bargain.spatial;

import java.util.List;

/** Whose view of a challenge makes the bargain. */
public enum Proposal implements Spelled {
    /** The initiator's. */
    INITIATOR("initiator", "InitOnlyInterp", "InitOnly", "InitOnlyInterpSMPBM"),
    /** Both views make one each, and both are on the table. */
    BOTH("both", "InitRcvrInterp", "InitRcvr", "InitRcvrInterpSMPBM"),
    /** The mean of both, weighted by capability times salience. */
    COMPROMISE("compromise", "PWCompInterp", "PWComp", "PWCompInterpSMPBM", "PWCompInterSMPBM");

    private final String spellings;

    Proposal(String... spellings) {
        this.spellings = String.join(" ", spellings);
    }

    @Override
    public List<String> spellings() {
        return List.of(spellings.split(" ", -1));
    }
}
