package tarazy.bargain.opinion;

import java.util.Arrays;
import tarazy.bargain.Bargainer;
import tarazy.bargain.FullSalience;
import tarazy.bargain.Settlement;
import tarazy.bargain.Stakes;

/** What opinions become, without the story. */
final class OpinionBargainer implements Bargainer {
    private final double fullSalience;
    private final Forum forum;
    private final double[] opinions;

    OpinionBargainer(int actors, double fullSalience) {
        this.fullSalience = fullSalience;
        forum = new Forum(actors, fullSalience);
        opinions = new double[actors];
    }

    @Override
    public void settle(Stakes stakes) {
        if (!stakes.usable() || !FullSalience.holds(stakes, fullSalience)) {
            stakes.fail();
            return;
        }
        for (int k = 0; k < stakes.issues(); k++) {
            if (!forum.take(stakes, k)) {
                stakes.fail(Settlement.Reason.NO_INFLUENCE);
                return;
            }
            forum.listen(forum.heardAtLast(), opinions);
            for (int i = 0; i < opinions.length; i++) {
                stakes.rest()[i * stakes.issues() + k] = opinions[i];
            }
            stakes.settlement()[k] = forum.mean(opinions);
        }
        Arrays.fill(stakes.probability(), Double.NaN);
    }
}
