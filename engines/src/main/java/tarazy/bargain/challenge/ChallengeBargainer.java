package tarazy.bargain.challenge;

import java.util.Arrays;
import tarazy.bargain.Bargainer;
import tarazy.bargain.FullSalience;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;

/** Settles each issue on its own, without the story. */
final class ChallengeBargainer implements Bargainer {
    private final double fullSalience;
    private final Challenges challenges;

    ChallengeBargainer(ChallengeModel model, int actors) {
        fullSalience = model.fullSalience();
        challenges = new Challenges(model, actors);
    }

    @Override
    public void settle(Stakes stakes) {
        if (!stakes.usable() || !FullSalience.holds(stakes, fullSalience)) {
            stakes.fail();
            return;
        }
        for (int k = 0; k < stakes.issues(); k++) {
            if (!settle(stakes, k)) {
                stakes.fail(Settlement.Reason.NO_INFLUENCE);
                return;
            }
        }
        Arrays.fill(stakes.probability(), Double.NaN);
    }

    private boolean settle(Stakes stakes, int issue) {
        challenges.take(stakes, issue);
        challenges.run(Challenges.Listener.NOBODY);
        for (int i = 0; i < stakes.actors(); i++) {
            int at = i * stakes.issues() + issue;
            stakes.rest()[at] = stakes.position()[at];
        }
        for (int i = 0; i < challenges.size(); i++) {
            stakes.rest()[challenges.given(i) * stakes.issues() + issue] = challenges.position(i);
        }
        stakes.settlement()[issue] = challenges.medians().low();
        return challenges.size() > 0;
    }
}
