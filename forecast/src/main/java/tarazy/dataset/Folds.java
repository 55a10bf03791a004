package tarazy.dataset;

import org.apache.commons.rng.UniformRandomProvider;
import tarazy.random.Streams;

/** Parts of the proposals that are left out in turn, so that no forecast has seen the outcome it is scored with. */
final class Folds {
    private Folds() {}

    /** The fold of each proposal, 0 to {@code folds} − 1, all as large as possible alike. */
    static int[] of(int proposals, int folds, long seed) {
        UniformRandomProvider random = Streams.stream(seed, "folds of proposals", 0);
        int[] order = new int[proposals];
        for (int i = 0; i < proposals; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        int[] fold = new int[proposals];
        for (int i = 0; i < proposals; i++) {
            fold[order[i]] = i % folds;
        }
        return fold;
    }
}
