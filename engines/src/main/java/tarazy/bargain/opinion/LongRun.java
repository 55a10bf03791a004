package tarazy.bargain.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Solves for what opinions become. */
final class LongRun {
    private static final int LONGEST_PERIOD = 10_000;
    private static final int MOST_ROUNDS = 1_000;
    private static final double SAME = 1e-12;

    private final double[][] influence;
    private final double[] openness;
    private final double[] first;
    private final double range;
    private final Listening listening;
    private final List<Circle> circles = new ArrayList<>();
    private final double[] mean;
    private final boolean[] settled;

    /** Opinions of a group that may go round: member g has value (part[g] + t) mod values at time t. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Circle(int[] group, int[] parts, double[] values) {}

    LongRun(double[][] influence, double[] openness, double[] first) {
        this.influence = influence;
        this.openness = openness;
        this.first = first;
        double low = Arrays.stream(first).min().orElse(0);
        double high = Arrays.stream(first).max().orElse(0);
        range = high - low;
        listening = new Listening(influence, openness);
        mean = new double[first.length];
        settled = new boolean[first.length];
        for (int[] group : listening.closedGroups(openness)) {
            agree(group);
        }
        rest();
        for (int i = 0; i < mean.length; i++) {
            // no opinion leaves the range of those at the beginning but by rounding
            mean[i] = Math.clamp(mean[i], low, high);
        }
    }

    OpinionLimit limit() {
        int period = 1;
        for (Circle circle : circles) {
            period = period == 0 ? 0 : commonMultiple(period, circle.values().length);
        }
        double[] low = mean.clone();
        double[] high = mean.clone();
        if (period != 1) {
            goRound(period == 0 ? LONGEST_PERIOD : period, low, high);
        }
        return new OpinionLimit(list(mean), list(low), list(high), period);
    }

    private static int commonMultiple(int a, int b) {
        int x = a;
        int y = b;
        while (y != 0) {
            int rest = x % y;
            x = y;
            y = rest;
        }
        long multiple = (long) a / x * b;
        return multiple > LONGEST_PERIOD ? 0 : (int) multiple;
    }

    /** A closed group agrees on the mean weighted by its stationary distribution, or each of its parts does. */
    private void agree(int[] group) {
        double[] stationary = stationary(group);
        int[] parts = listening.parts(group);
        int period = Arrays.stream(parts).max().orElse(0) + 1;
        double[] values = new double[period];
        double[] weight = new double[period];
        double all = 0;
        for (int g = 0; g < group.length; g++) {
            values[parts[g]] += stationary[g] * first[group[g]];
            weight[parts[g]] += stationary[g];
            all += stationary[g] * first[group[g]];
        }
        for (int r = 0; r < period; r++) {
            values[r] /= weight[r];
        }
        for (int i : group) {
            mean[i] = all;
            settled[i] = true;
        }
        int shortest = shortestPeriod(values);
        if (shortest > 1) {
            int[] places = Arrays.stream(parts).map(part -> part % shortest).toArray();
            circles.add(new Circle(group, places, Arrays.copyOf(values, shortest)));
        }
    }

    private int shortestPeriod(double[] values) {
        for (int period = 1; period < values.length; period++) {
            boolean repeats = values.length % period == 0;
            for (int r = 0; r < values.length && repeats; r++) {
                repeats = Math.abs(values[r] - values[r % period]) <= SAME * range;
            }
            if (repeats) {
                return period;
            }
        }
        return values.length;
    }

    /** π with πW = π and sum 1, for the rows and columns of a group. */
    private double[] stationary(int[] group) {
        int n = group.length;
        DMatrixRMaj equations = new DMatrixRMaj(n, n);
        DMatrixRMaj right = new DMatrixRMaj(n, 1);
        DMatrixRMaj solution = new DMatrixRMaj(n, 1);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                equations.set(j, i, influence[group[i]][group[j]] - (i == j ? 1 : 0));
            }
        }
        for (int i = 0; i < n; i++) {
            equations.set(n - 1, i, 1);
        }
        right.set(n - 1, 0, 1);
        solve(equations, right, solution);
        return solution.data;
    }

    /** Everybody else: (I − ΛW) x = (I − Λ) x(0), with what the closed groups come to. */
    private void rest() {
        int[] others = IntStream.range(0, mean.length).filter(i -> !settled[i]).toArray();
        int n = others.length;
        if (n == 0) {
            return;
        }
        DMatrixRMaj equations = new DMatrixRMaj(n, n);
        DMatrixRMaj right = new DMatrixRMaj(n, 1);
        DMatrixRMaj solution = new DMatrixRMaj(n, 1);
        for (int a = 0; a < n; a++) {
            int i = others[a];
            double given = (1 - openness[i]) * first[i];
            for (int j = 0; j < mean.length; j++) {
                given += settled[j] ? openness[i] * influence[i][j] * mean[j] : 0;
            }
            for (int b = 0; b < n; b++) {
                equations.set(a, b, (a == b ? 1 : 0) - openness[i] * influence[i][others[b]]);
            }
            right.set(a, 0, given);
        }
        solve(equations, right, solution);
        for (int a = 0; a < n; a++) {
            mean[others[a]] = solution.get(a, 0);
        }
    }

    private static void solve(DMatrixRMaj equations, DMatrixRMaj right, DMatrixRMaj solution) {
        if (!CommonOps_DDRM.solve(equations, right, solution)) {
            throw new IllegalStateException("opinions depend on each other so strongly that they cannot be solved for");
        }
    }

    /** Steps on, the circles going round, until everybody else does so as well; then notes how far opinions go. */
    private void goRound(int period, double[] low, double[] high) {
        double[] now = mean.clone();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] before = now;
            Arrays.fill(low, Double.POSITIVE_INFINITY);
            Arrays.fill(high, Double.NEGATIVE_INFINITY);
            for (int t = 0; t < period; t++) {
                place(now, t);
                for (int i = 0; i < now.length; i++) {
                    low[i] = Math.min(low[i], now[i]);
                    high[i] = Math.max(high[i], now[i]);
                }
                now = Persuasion.step(influence, openness, first, now);
            }
            double furthest = 0;
            for (int i = 0; i < now.length; i++) {
                furthest = Math.max(furthest, settled[i] ? 0 : Math.abs(now[i] - before[i]));
            }
            if (furthest <= SAME * range) {
                return;
            }
        }
    }

    private void place(double[] now, int t) {
        for (int i = 0; i < now.length; i++) {
            now[i] = settled[i] ? mean[i] : now[i];
        }
        for (Circle circle : circles) {
            for (int g = 0; g < circle.group().length; g++) {
                now[circle.group()[g]] = circle.values()[(circle.parts()[g] + t) % circle.values().length];
            }
        }
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
