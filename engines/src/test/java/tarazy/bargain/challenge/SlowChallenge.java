package tarazy.bargain.challenge;

import java.util.ArrayList;
import java.util.List;
import tarazy.bargain.Actor;
import tarazy.bargain.Issue;

/** The formulas of the challenge model one by one, nothing kept or shared; to compare with. */
final class SlowChallenge {
    private final boolean table;
    private final double q;
    private final int n;
    private final double[] weight;
    private final double[] salience;
    private final double[] position;
    private final double range;
    private double[] exponent;

    SlowChallenge(Issue issue, boolean table, double q) {
        this.table = table;
        this.q = q;
        List<Actor> actors = issue.actors().stream()
                .filter(actor -> actor.capability() * actor.salience() > 0)
                .toList();
        n = actors.size();
        weight = actors.stream().mapToDouble(a -> a.capability() * a.salience()).toArray();
        salience = actors.stream().mapToDouble(a -> a.salience() / 100).toArray();
        position = actors.stream().mapToDouble(Actor::position).toArray();
        exponent = new double[n];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double each : position) {
            low = Math.min(low, each);
            high = Math.max(high, each);
        }
        range = high - low;
    }

    double[] positions() {
        return position.clone();
    }

    /** Of the positions, the one with the least weighted sum of distances: a median; the lowest of several. */
    double median() {
        double best = Double.NaN;
        double least = Double.POSITIVE_INFINITY;
        double scale = 0;
        for (double each : weight) {
            scale += each * range;
        }
        for (double candidate : position) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += weight[i] * Math.abs(position[i] - candidate);
            }
            if (sum < least - 1e-11 * scale || (sum < least + 1e-11 * scale && !(candidate > best))) {
                best = candidate;
                least = sum;
            }
        }
        return best;
    }

    private double highestMedian() {
        for (int i = 0; i < n; i++) {
            position[i] = -position[i];
        }
        double median = -median();
        for (int i = 0; i < n; i++) {
            position[i] = -position[i];
        }
        return median;
    }

    private double vote(int k, double here, double there) {
        double r = table ? exponent[k] : 1;
        return weight[k]
                * (power(Math.abs(position[k] - there) / range, r) - power(Math.abs(position[k] - here) / range, r));
    }

    /** Rounding errors beside 0 must not become large by taking roots. */
    private static double power(double share, double r) {
        return share < 1e-11 ? 0 : Math.pow(share, r);
    }

    private double chance(int i, int j) {
        double support = 0;
        double all = 0;
        for (int k = 0; k < n; k++) {
            support += Math.max(0, vote(k, position[i], position[j]));
            if (table) {
                for (double a : position) {
                    for (double b : position) {
                        all += Math.abs(vote(k, a, b));
                    }
                }
            } else {
                all += Math.abs(vote(k, position[i], position[j]));
            }
        }
        return all == 0 ? 0.5 : support / all;
    }

    /** E(U_ij), with the risk exponent r. */
    private double expected(int i, int j, double r) {
        double d = Math.abs(position[i] - position[j]);
        double m = Math.abs(position[i] - (median() + highestMedian()) / 2);
        double success = 2 - 4 * power(0.5 - 0.5 * d / range, r);
        double failure = 2 - 4 * Math.pow(0.5 + 0.5 * d / range, r);
        double statusQuo = 2 - 4 * Math.pow(0.5, r);
        double better = 2 - 4 * power(0.5 - 0.25 * (m + d) / range, r);
        double worse = 2 - 4 * Math.pow(0.5 + 0.25 * (m + d) / range, r);
        double t = m < d ? 1 : 0;
        double p = chance(i, j);
        return salience[j] * (p * success + (1 - p) * failure)
                + (1 - salience[j]) * success
                - q * statusQuo
                - (1 - q) * (t * better + (1 - t) * worse);
    }

    private void risks() {
        exponent = new double[n];
        java.util.Arrays.fill(exponent, 1);
        double[] security = new double[n];
        double max = Double.NEGATIVE_INFINITY;
        double min = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                security[i] += i == j ? 0 : expected(j, i, 1);
            }
            max = Math.max(max, security[i]);
            min = Math.min(min, security[i]);
        }
        for (int i = 0; i < n && max - min > 1e-10; i++) {
            double risk = (2 * security[i] - max - min) / (max - min);
            exponent[i] = (1 - risk / 3) / (1 + risk / 3);
        }
    }

    private record Step(double to, double rank, boolean conflict) {}

    /** One round; false if nobody moves. */
    boolean round() {
        if (range == 0) {
            return false;
        }
        risks();
        double[] next = position.clone();
        for (int i = 0; i < n; i++) {
            List<Step> steps = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                double a = expected(i, j, exponent[i]);
                double b = expected(j, i, exponent[table ? i : j]);
                if (Math.abs(position[i] - position[j]) < 1e-11 * range || b < 1e-12 || Math.abs(a) < 1e-12) {
                    continue;
                }
                if (a > 0 && b > a + 1e-12) {
                    steps.add(new Step(position[j], Math.abs(position[j] - position[i]), true));
                } else if (a < 0 && b + a > 1e-12) {
                    double to = position[i] + (position[j] - position[i]) * -a / b;
                    double middle = (-a * position[i] + b * position[j]) / (b - a);
                    steps.add(new Step(to, table ? middle : Math.abs(to - position[i]), false));
                } else if (a < 0 && !table) {
                    steps.add(new Step(position[j], Math.abs(position[j] - position[i]), false));
                }
            }
            if (table && steps.stream().anyMatch(Step::conflict)) {
                steps.removeIf(step -> !step.conflict());
            }
            double least = steps.stream().mapToDouble(Step::rank).min().orElse(0);
            steps.removeIf(step -> step.rank() > least + 1e-11 * range);
            double low = steps.stream().mapToDouble(Step::to).min().orElse(position[i]);
            double high = steps.stream().mapToDouble(Step::to).max().orElse(position[i]);
            next[i] = !table && low < position[i] && high > position[i] ? position[i] : low;
        }
        boolean moved = !java.util.Arrays.equals(position, next);
        System.arraycopy(next, 0, position, 0, n);
        return moved;
    }
}
