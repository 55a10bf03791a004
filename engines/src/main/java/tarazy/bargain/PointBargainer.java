package tarazy.bargain;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;

/** Settles every issue on its own, at a point made of positions and weights; nobody moves. */
final class PointBargainer implements Bargainer {
    private final Weighting weighting;
    private final ToDoubleBiFunction<double[], double[]> point;
    private final double[] positions;
    private final double[] weights;

    PointBargainer(Weighting weighting, int actors, ToDoubleBiFunction<double[], double[]> point) {
        this.weighting = weighting;
        this.point = point;
        positions = new double[actors];
        weights = new double[actors];
    }

    @Override
    public void settle(Stakes stakes) {
        boolean settled = true;
        for (int k = 0; k < stakes.issues(); k++) {
            for (int i = 0; i < positions.length; i++) {
                positions[i] = stakes.absent(i, k) ? stakes.low()[k] : stakes.position()[i * stakes.issues() + k];
            }
            weighting.fill(stakes, k, weights);
            stakes.settlement()[k] = point.applyAsDouble(positions, weights);
            settled &= !Double.isNaN(stakes.settlement()[k]);
        }
        if (settled) {
            System.arraycopy(stakes.position(), 0, stakes.rest(), 0, stakes.rest().length);
            Arrays.fill(stakes.probability(), Double.NaN);
        } else {
            stakes.fail();
        }
    }
}
