package tarazy.random;

/** Beta draws as X / (X + Y) of two gamma draws, in logarithms where a shape below 1 could make both underflow. */
final class BetaSampler implements RunSampler {

    private final double alpha;
    private final double beta;
    private final GammaSampler first;
    private final GammaSampler second;

    BetaSampler(double alpha, double beta) {
        this.alpha = alpha;
        this.beta = beta;
        first = new GammaSampler(alpha);
        second = new GammaSampler(beta);
    }

    @Override
    public double draw(RunStream run) {
        if (alpha >= 1 && beta >= 1) {
            double x = first.draw(run);
            return x / (x + second.draw(run));
        }
        double odds = first.logDraw(run) - second.logDraw(run);
        if (Double.isNaN(odds)) {
            // Both below every double: shapes this small put all weight on the two ends.
            return run.uniform() * (alpha + beta) < alpha ? 1 : 0;
        }
        return PortableMath.logistic(odds);
    }
}
