package tarazy.game.logit;

/** Where λ turns back between two points of a branch. */
final class Turning {
    private static final int STEPS = 12;

    private Turning() {}

    /** How far two points are apart. */
    static double distance(BranchPoint from, BranchPoint to) {
        double sum = (to.lambda() - from.lambda()) * (to.lambda() - from.lambda());
        for (int i = 0; i < from.odds().length; i++) {
            double difference = to.odds()[i] - from.odds()[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /** The step from one point that leads to another. */
    static double step(BranchPoint from, BranchPoint to) {
        double sum = (to.lambda() - from.lambda()) * from.forward();
        for (int i = 0; i < from.odds().length; i++) {
            sum += (to.odds()[i] - from.odds()[i]) * from.tangent()[i];
        }
        return sum;
    }

    /** The largest or smallest λ between two points of which one is before, the other behind a fold. */
    static double fold(BranchTracer tracer, BranchPoint from, BranchPoint to) {
        double low = 0;
        double lowForward = from.forward();
        double high = step(from, to);
        double highForward = to.forward();
        double extreme =
                from.forward() > 0 ? Math.max(from.lambda(), to.lambda()) : Math.min(from.lambda(), to.lambda());
        for (int k = 0; k < STEPS; k++) {
            // the middle now and then, as one end may stay
            double share = k % 3 == 2 ? 0.5 : lowForward / (lowForward - highForward);
            double middle = low + share * (high - low);
            BranchPoint point = tracer.step(from, middle);
            if (point == null) {
                return extreme;
            }
            extreme = from.forward() > 0 ? Math.max(extreme, point.lambda()) : Math.min(extreme, point.lambda());
            if (Math.abs(point.forward()) < 1e-9) {
                return extreme;
            }
            if (point.forward() * lowForward > 0) {
                low = middle;
                lowForward = point.forward();
            } else {
                high = middle;
                highForward = point.forward();
            }
        }
        return extreme;
    }
}
