package tarazy.bargain.spatial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Spatial Model of Politics as its definition reads, with KTAB's faults, in the plainest possible way: nothing is kept
 * from one step to the next, time O(actors⁴) a turn. Positions and saliences from 0 to 1.
 */
final class SlowSpatial {
    private final SpatialOptions options;
    private final double[] c;
    private final double[][] s;
    private final double[] attention;
    private final double[][] accommodation;
    private final int n;
    private final int issues;
    private double[][] x;
    private double[][] q;
    private double[] risk = {};

    /**
     * The last turn that rounding does not decide: in the next one two choices are as good, or all are as likely to prevail
     * and KTAB's attitudes to risk are 0 / 0.
     */
    int sureUntil = Integer.MAX_VALUE;

    /** By turn: positions by actor and issue. */
    final List<double[][]> positions = new ArrayList<>();
    /** By turn: probability of each actor's place. */
    final List<double[]> probabilities = new ArrayList<>();

    SlowSpatial(SpatialOptions options, double[] capability, double[][] position, double[][] salience) {
        this.options = options;
        c = capability;
        s = salience;
        n = c.length;
        issues = position[0].length;
        x = copy(position);
        q = copy(position);
        attention =
                Arrays.stream(s).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        accommodation = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                accommodation[i][j] = options.accommodation().isNone()
                        ? (i == j ? 1 : 0)
                        : options.accommodation().rate(i, j);
            }
        }
    }

    void run() {
        double first = 0;
        look();
        for (int turn = 1; turn <= 100 && !Double.isNaN(risk[0]); turn++) {
            double moved = turn();
            look();
            first = turn == 1 ? moved : first;
            if (turn >= 2 && moved / (first + 1e-4) < 0.02) {
                return;
            }
        }
    }

    private void unsure() {
        sureUntil = Math.min(sureUntil, positions.size() - 1);
    }

    private void look() {
        positions.add(copy(x));
        double[][] neutral = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int i = 0; i < n; i++) {
                neutral[a][i] = u(i, x[a], 0);
            }
        }
        double[] p = prevail(neutral);
        double low = Arrays.stream(p).min().orElseThrow();
        double high = Arrays.stream(p).max().orElseThrow();
        if (high - low < 1e-7) {
            sureUntil = Math.min(sureUntil, positions.size() - 2);
        }
        risk = Arrays.stream(p)
                .map(one -> switch (options.riskRange()) {
                    case MIDDLE -> (3 * one - high - 2 * low) / (2 * (high - low));
                    case MINIMUM -> (one - low) / (high - low);
                    case MAXIMUM -> (2 * one - high - low) / (high - low);
                })
                .toArray();
        List<Integer> unique = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int actor = i;
            if (unique.stream().noneMatch(j -> apart(x[actor], x[j]) < 1e-3)) {
                unique.add(i);
            }
        }
        double[][] utilities = new double[unique.size()][n];
        for (int a = 0; a < unique.size(); a++) {
            for (int i = 0; i < n; i++) {
                utilities[a][i] = u(i, x[unique.get(a)], risk[i]);
            }
        }
        double[] places = prevail(utilities);
        double[] of = new double[n];
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < places.length; a++) {
                of[i] = apart(x[i], x[unique.get(a)]) < 1e-3 ? places[a] : of[i];
            }
        }
        probabilities.add(of);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Bargain(int i, int j, double[] ofI, double[] ofJ) {}

    private double turn() {
        List<List<Bargain>> queues = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            queues.add(new ArrayList<>());
        }
        for (int i = 0; i < n; i++) {
            queues.get(i).add(new Bargain(i, i, x[i], x[i]));
            for (Bargain bargain : proposals(i)) {
                queues.get(bargain.i).add(bargain);
                queues.get(bargain.j).add(bargain);
            }
        }
        double[][] next = copy(x);
        for (int k = 0; k < n; k++) {
            List<Bargain> queue = queues.get(k);
            double[][] utilities = new double[queue.size()][n];
            for (int b = 0; b < queue.size(); b++) {
                double[][] then = x.clone();
                then[queue.get(b).i] = queue.get(b).ofI;
                then[queue.get(b).j] = queue.get(b).ofJ;
                for (int a = 0; a < n; a++) {
                    double sum = 0;
                    for (double[] place : then) {
                        sum += u(a, place, risk[a]);
                    }
                    utilities[b][a] = sum / n;
                }
            }
            double[] p = prevail(utilities);
            int best = 0;
            for (int b = 1; b < p.length; b++) {
                best = p[b] > p[best] ? b : best;
            }
            for (int b = 0; b < p.length; b++) {
                double[] one = queue.get(b).i == k ? queue.get(b).ofI : queue.get(b).ofJ;
                double[] other = queue.get(best).i == k ? queue.get(best).ofI : queue.get(best).ofJ;
                if (p[best] - p[b] < 1e-5 && apart(one, other) > 0) {
                    unsure();
                }
            }
            next[k] = queue.get(best).i == k ? queue.get(best).ofI : queue.get(best).ofJ;
        }
        double moved = 0;
        for (int i = 0; i < n; i++) {
            moved += apart(next[i], x[i]);
        }
        x = next;
        double[][] ideals = new double[n][issues];
        for (int i = 0; i < n; i++) {
            double rest = 1;
            for (int j = 0; j < n; j++) {
                rest -= accommodation[i][j];
            }
            for (int k = 0; k < issues; k++) {
                ideals[i][k] = rest * q[i][k];
                for (int j = 0; j < n; j++) {
                    ideals[i][k] += accommodation[i][j] * x[j][k];
                }
            }
        }
        q = options.accommodation().isNone() ? copy(x) : ideals;
        return moved;
    }

    private List<Bargain> proposals(int i) {
        int target = -1;
        double best = 1e-5;
        for (int j = 0; j < n; j++) {
            double gain = j == i ? 0 : gain(i, i, j, chance(i, i, j));
            if (j != i && Math.abs(gain - best) < 1e-9) {
                unsure();
            }
            if (gain > best) {
                best = gain;
                target = j;
            }
        }
        if (target < 0) {
            return List.of();
        }
        Bargain own = bargain(i, target, chance(i, i, target));
        if (options.proposal() == Proposal.INITIATOR) {
            return List.of(own);
        }
        Bargain theirs = bargain(i, target, gain(target, i, target, chance(target, i, target)));
        if (options.proposal() == Proposal.BOTH) {
            return List.of(own, theirs);
        }
        double wi = c[i] * attention[i];
        double wj = c[i] * attention[target];
        return List.of(new Bargain(i, target, mean(own.ofI, theirs.ofI, wi, wj), mean(own.ofJ, theirs.ofJ, wi, wj)));
    }

    private static double[] mean(double[] one, double[] other, double wi, double wj) {
        double[] mean = new double[one.length];
        for (int k = 0; k < mean.length; k++) {
            mean[k] = (wi * one[k] + wj * other[k]) / (wi + wj);
        }
        return mean;
    }

    private Bargain bargain(int i, int j, double p) {
        double[] ofI = new double[issues];
        double[] ofJ = new double[issues];
        double m = 1e-6;
        for (int k = 0; k < issues; k++) {
            double xi = x[i][k];
            double xj = x[j][k];
            if (options.bargainRule() == BargainRule.S2PMAX) {
                double di = Math.max(0, 1 - p - p);
                double dj = Math.max(0, p - (1 - p));
                double si = s[i][k] * s[i][k];
                double sj = s[j][k] * s[j][k];
                ofI[k] = xi + di * sj / (di * sj + m + (1 - di) * si) * (xj - xi);
                ofJ[k] = xj + dj * si / (dj * si + m + (1 - dj) * sj) * (xi - xj);
            } else {
                boolean square = options.bargainRule() == BargainRule.S2P2;
                double wi = square ? s[i][k] * s[i][k] * p * p : s[i][k] * p;
                double wj = square ? s[j][k] * s[j][k] * (1 - p) * (1 - p) : s[j][k] * (1 - p);
                ofI[k] = rounded(((wi + m) * xi + wj * xj) / (wi + m + wj));
                ofJ[k] = rounded((wi * xi + (m + wj) * xj) / (wi + m + wj));
            }
        }
        return new Bargain(i, j, ofI, ofJ);
    }

    private static double rounded(double value) {
        return (value < 0 ? Math.ceil(value * 10_000 - 0.5 + 1e-300) : Math.floor(value * 10_000 + 0.5)) / 10_000;
    }

    private double view(int viewer, int actor) {
        double own = risk[viewer];
        double real = risk[actor];
        return switch (options.riskView()) {
            case ONE_THIRD -> (2 * own + real) / 3;
            case OWN -> own;
            case HALF -> (own + real) / 2;
            case TWO_THIRDS -> (own + 2 * real) / 3;
            case FULL -> real;
        };
    }

    private double seen(int viewer, int actor, int place) {
        return u(actor, x[place], view(viewer, actor));
    }

    private double chance(int h, int i, int j) {
        double a = 1e-10;
        double b = 1e-10;
        double[] votes = {
            vote(c[i] * attention[i], seen(h, i, i) - seen(h, i, j)),
            vote(c[j] * attention[j], seen(h, j, i) - seen(h, j, j))
        };
        for (double vote : votes) {
            a += Math.max(vote, 0);
            b += Math.max(-vote, 0);
        }
        double startA = a;
        double startB = b;
        for (int m = 0; m < n; m++) {
            if (m != i && m != j) {
                double ui = seen(h, m, i);
                double uj = seen(h, m, j);
                double um = seen(h, m, m);
                double v = vote(c[m] * attention[m], ui - uj);
                double pi = (startA + Math.max(v, 0)) / (startA + Math.max(v, 0) + startB + Math.max(-v, 0));
                double[] y = switch (options.thirdParties()) {
                    case SEMI_COMMITTED -> new double[] {2 * ui + um, 3 * uj, 3 * ui, 2 * uj + um};
                    case FULLY_COMMITTED -> new double[] {3 * ui, 3 * uj, 3 * ui, 3 * uj};
                    case NOT_COMMITTED -> new double[] {2 * ui + um, 2 * uj + um, 2 * ui + um, 2 * uj + um};
                };
                double vote = vote(c[m] * attention[m], pi * y[0] + (1 - pi) * y[1] - (pi * y[2] + (1 - pi) * y[3]));
                a += Math.max(vote, 0);
                b += Math.max(-vote, 0);
            }
        }
        return a / (a + b);
    }

    private double gain(int h, int k, int j, double p) {
        double here = seen(h, k, k);
        double there = seen(h, k, j);
        return (1 - attention[j]) * 2 * here + attention[j] * (p * 2 * here + (1 - p) * 2 * there) - (here + there);
    }

    private double u(int i, double[] place, double attitude) {
        double above = 0;
        double below = 0;
        for (int k = 0; k < issues; k++) {
            double felt = s[i][k] * (q[i][k] - place[k]);
            above += felt * felt;
            below += s[i][k] * s[i][k];
        }
        double d = Math.sqrt(above / below);
        return d <= 1 ? (1 - d) * (1 + attitude * d) : (1 - d) * (1 + attitude);
    }

    private double vote(double w, double du) {
        double binary = Math.clamp(du / 1e-8, -1, 1);
        if (du != 0 && Math.abs(du) < 1e-8 && options.votingRule().name().contains("BINARY")) {
            // a vote that hangs on the last digits of utilities
            unsure();
        }
        double cubic = du * du * du;
        return switch (options.votingRule()) {
            case PROPORTIONAL -> w * du;
            case BINARY -> w * binary;
            case PROPORTIONAL_BINARY -> w * (0.8 * du + 0.2 * binary);
            case PROPORTIONAL_CUBIC -> w * (0.5 * du + 0.5 * cubic);
            case CUBIC -> w * cubic;
            case ASYMMETRIC -> du < 0 ? w * du : 2 * w * du / 3;
        };
    }

    /** How likely each option is, given its utilities to all, who vote with their capability. */
    private double[] prevail(double[][] utilities) {
        int count = utilities.length;
        double[][] coalition = new double[count][count];
        double[][] wins = new double[count][count];
        for (int a = 0; a < count; a++) {
            Arrays.fill(coalition[a], 1e-8);
            for (int b = 0; b < count; b++) {
                for (int k = 0; k < n && b != a; k++) {
                    // the vote is taken on the later option against the earlier one
                    double vote = a > b
                            ? vote(c[k], utilities[a][k] - utilities[b][k])
                            : -vote(c[k], utilities[b][k] - utilities[a][k]);
                    coalition[a][b] += Math.max(vote, 0);
                }
            }
        }
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                wins[a][b] = a == b ? 0.5 : victory(coalition[a][b], coalition[b][a]);
            }
        }
        return switch (options.optionProbabilities()) {
            case CONDITIONAL -> conditional(wins);
            case MARKOV_INCENTIVE -> markov(wins, coalition, 1e-8);
            case MARKOV_UNIFORM -> markov(wins, new double[0][], 1e-6);
        };
    }

    private double victory(double one, double other) {
        double power = switch (options.victory()) {
            case LINEAR -> 1;
            case SQUARE -> 2;
            case QUARTIC -> 4;
            case OCTIC -> 8;
            case BINARY -> 0;
        };
        if (power > 0) {
            return Math.pow(one, power) / (Math.pow(one, power) + Math.pow(other, power));
        }
        double share = (2.1 * (one / (one + other)) - 1) / 0.1;
        double a = one >= 1.1 * other ? 1 : other >= 1.1 * one ? 1e-6 : share;
        double b = one >= 1.1 * other ? 1e-6 : other >= 1.1 * one ? 1 : 1 - share;
        return a / (a + b);
    }

    private static double[] conditional(double[][] wins) {
        double[] p = Arrays.stream(wins)
                .mapToDouble(row -> Arrays.stream(row).reduce(1, (one, other) -> one * other))
                .toArray();
        double total = Arrays.stream(p).sum();
        return Arrays.stream(p).map(one -> one / total).toArray();
    }

    /** Without coalitions everybody challenges as often as anybody else. */
    private static double[] markov(double[][] wins, double[][] coalition, double enough) {
        int count = wins.length;
        double[] p = new double[count];
        Arrays.fill(p, 1.0 / count);
        double change = 1;
        while (change > enough) {
            double[] next = new double[count];
            change = 0;
            for (int a = 0; a < count; a++) {
                for (int b = 0; b < count; b++) {
                    next[a] += wins[a][b]
                            * (p[a] * challenge(b, a, wins, coalition) + p[b] * challenge(a, b, wins, coalition));
                }
                change = Math.max(change, Math.abs(next[a] - p[a]));
            }
            for (int a = 0; a < count; a++) {
                p[a] = (p[a] + next[a]) / 2;
            }
        }
        return p;
    }

    /** How likely a is the one who challenges the favourite b. */
    private static double challenge(int a, int b, double[][] wins, double[][] coalition) {
        if (coalition.length == 0) {
            return 1.0 / wins.length;
        }
        double total = 0;
        for (int k = 0; k < wins.length; k++) {
            total += coalition[k][b] * wins[k][b] + (k == b ? 1e-10 : 0);
        }
        return (coalition[a][b] * wins[a][b] + (a == b ? 1e-10 : 0)) / total;
    }

    private static double apart(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += (one[k] - other[k]) * (one[k] - other[k]);
        }
        return Math.sqrt(sum);
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
}
