package tarazy.random;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The beta distribution with 5 % below one value and 5 % above another, by Newton's method on the two equations in
 * ln α and ln β. The equations compare log-odds of probabilities, which are nearly linear there.
 */
final class BetaFit {

    private static final double TARGET = PortableMath.logit(0.05);
    private static final int MOST_STEPS = 200;

    private final double low;
    private final double high;

    private BetaFit(double low, double high) {
        this.low = low;
        this.high = high;
    }

    static Beta fit(double low, double high) {
        return new BetaFit(low, high).fit();
    }

    private Beta fit() {
        double mean = 0.5 * (low + high);
        double sd = (high - low) / (2 * Intervals.Z95);
        double size = Math.max(mean * (1 - mean) / (sd * sd) - 1, 0.2);
        double[] x = {Math.log(size * mean), Math.log(size * (1 - mean))};
        double[] error = error(x);
        for (int step = 0; step < MOST_STEPS && norm(error) > 1e-13; step++) {
            double[] direction = newtonDirection(x, error);
            double length = Math.min(1, 2 / norm(direction));
            double[] next = moved(x, direction, length);
            double[] nextError = error(next);
            while (!(norm(nextError) < norm(error)) && length > 1e-10) {
                length /= 2;
                next = moved(x, direction, length);
                nextError = error(next);
            }
            if (!(norm(nextError) < norm(error))) {
                break;
            }
            x = next;
            error = nextError;
        }
        if (!(norm(error) < 1e-6)) {
            throw new IllegalArgumentException("no beta distribution found for the interval from "
                    + Parameters.text(low) + " to " + Parameters.text(high));
        }
        return new Beta(Math.exp(x[0]), Math.exp(x[1]));
    }

    private double[] error(double[] x) {
        BetaDistribution beta = BetaDistribution.of(Math.exp(x[0]), Math.exp(x[1]));
        double below = beta.cumulativeProbability(low);
        double above = beta.survivalProbability(high);
        return new double[] {PortableMath.logit(below) - TARGET, PortableMath.logit(above) - TARGET};
    }

    private double[] newtonDirection(double[] x, double[] error) {
        double h = 1e-6;
        double[] da = difference(x, 0, h);
        double[] db = difference(x, 1, h);
        double determinant = da[0] * db[1] - da[1] * db[0];
        return new double[] {
            -(error[0] * db[1] - error[1] * db[0]) / determinant, -(da[0] * error[1] - da[1] * error[0]) / determinant
        };
    }

    private double[] difference(double[] x, int coordinate, double h) {
        double[] up = x.clone();
        double[] down = x.clone();
        up[coordinate] += h;
        down[coordinate] -= h;
        double[] above = error(up);
        double[] below = error(down);
        return new double[] {(above[0] - below[0]) / (2 * h), (above[1] - below[1]) / (2 * h)};
    }

    private static double[] moved(double[] x, double[] direction, double length) {
        return new double[] {x[0] + length * direction[0], x[1] + length * direction[1]};
    }

    private static double norm(double[] v) {
        return Math.hypot(v[0], v[1]);
    }
}
