package tarazy.bargain.veto;

import java.util.Arrays;
import java.util.List;
import tarazy.bargain.Bargainer;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;

/** Votes without words; nobody moves. */
final class VoteBargainer implements Bargainer {
    private final Vote vote;
    private final List<Double> statusQuo;

    VoteBargainer(Vote vote, List<Double> statusQuo) {
        this.vote = vote;
        this.statusQuo = statusQuo;
    }

    @Override
    public void settle(Stakes stakes) {
        if (!stakes.usable() || !Vote.fits(statusQuo, stakes)) {
            stakes.fail();
            return;
        }
        for (int k = 0; k < stakes.issues(); k++) {
            vote.take(stakes, k);
            if (!vote.anybody()) {
                stakes.fail(Settlement.Reason.NO_INFLUENCE);
                return;
            }
            stakes.settlement()[k] = vote.outcome();
        }
        System.arraycopy(stakes.position(), 0, stakes.rest(), 0, stakes.rest().length);
        Arrays.fill(stakes.probability(), Double.NaN);
    }
}
