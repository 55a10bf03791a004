package tarazy.bargain.nash;

import java.util.Arrays;
import tarazy.bargain.Bargainer;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;
import tarazy.bargain.Weighting;

/** Settles all issues of an agenda together, without the story. Nobody moves: the agreement is all there is. */
final class AgreementBargainer implements Bargainer {
    private final Gains gains;
    private final Agreement agreement;
    private final Weighting weighting;
    private final Disagreement disagreement;

    AgreementBargainer(Gains gains, Agreement agreement, Weighting weighting, Disagreement disagreement) {
        this.gains = gains;
        this.agreement = agreement;
        this.weighting = weighting;
        this.disagreement = disagreement;
    }

    @Override
    public void settle(Stakes stakes) {
        if (!stakes.usable() || !Gains.fits(disagreement, stakes)) {
            stakes.fail();
            return;
        }
        gains.take(stakes, weighting, disagreement);
        if (!everythingMatters()) {
            stakes.fail(Settlement.Reason.NO_INFLUENCE);
            return;
        }
        if (!agreement.reach()) {
            stakes.fail(Settlement.Reason.NO_AGREEMENT);
            return;
        }
        System.arraycopy(agreement.outcome(), 0, stakes.settlement(), 0, gains.issues);
        System.arraycopy(stakes.position(), 0, stakes.rest(), 0, stakes.rest().length);
        Arrays.fill(stakes.probability(), Double.NaN);
    }

    private boolean everythingMatters() {
        for (int k = 0; k < gains.issues; k++) {
            if (!gains.open(k)) {
                return false;
            }
        }
        return true;
    }
}
