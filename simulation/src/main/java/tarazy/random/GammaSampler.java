package tarazy.random;

/**
 * Gamma draws with scale 1 (Marsaglia and Tsang 2000, ACM Transactions on Mathematical Software 26(3));
 * below shape 1 from shape + 1, times the power of a uniform number.
 */
final class GammaSampler implements RunSampler {

    private final double shape;
    private final double d;
    private final double c;

    GammaSampler(double shape) {
        this.shape = shape;
        d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3;
        c = 1 / Math.sqrt(9 * d);
    }

    @Override
    public double draw(RunStream run) {
        double value = atLeastOne(run);
        return shape < 1 ? value * PortableMath.exp(PortableMath.log(run.uniform()) / shape) : value;
    }

    /** The logarithm of a draw; finite where a small shape lets the draw itself underflow. */
    double logDraw(RunStream run) {
        double log = PortableMath.log(atLeastOne(run));
        return shape < 1 ? log + PortableMath.log(run.uniform()) / shape : log;
    }

    private double atLeastOne(RunStream run) {
        while (true) {
            double z = Gaussian.draw(run);
            double root = 1 + c * z;
            if (root <= 0) {
                continue;
            }
            double v = root * root * root;
            double u = run.uniform();
            double square = z * z;
            if (u < 1 - 0.0331 * square * square
                    || PortableMath.log(u) < 0.5 * square + d * (1 - v + PortableMath.log(v))) {
                return d * v;
            }
        }
    }
}
