package tarazy.bargain.opinion;

import java.util.Arrays;
import tarazy.bargain.Bargainer;
import tarazy.bargain.FullSalience;
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
        boolean settled = stakes.usable() && FullSalience.holds(stakes, fullSalience);
        for (int k = 0; k < stakes.issues() && settled; k++) {
            settled = forum.take(stakes, k);
            if (settled) {
                forum.listen(forum.heardAtLast(), opinions);
                for (int i = 0; i < opinions.length; i++) {
                    stakes.rest()[i * stakes.issues() + k] = opinions[i];
                }
                stakes.settlement()[k] = forum.mean(opinions);
            }
        }
        if (settled) {
            Arrays.fill(stakes.probability(), Double.NaN);
        } else {
            stakes.fail();
        }
    }
}
