package tarazy.bargain.spatial;

import java.util.Arrays;

/** From who beats whom to how likely each prevails. */
final class Prevailing {
    /** KTAB gives up here. */
    private static final int MOST_ROUNDS = 1000;

    private static final double INCENTIVE_ENOUGH = 1e-8;
    private static final double UNIFORM_ENOUGH = 1e-6;
    /** The incentive to leave things as they are. */
    private static final double LEAST_INCENTIVE = 1e-10;

    private final OptionProbabilities model;
    private final double[] next;
    /** By the favourite and the challenger: how likely that one is the next challenger. */
    private final double[] challenger;

    private boolean unsettled;

    Prevailing(OptionProbabilities model, int most) {
        this.model = model;
        next = new double[most];
        challenger = new double[model == OptionProbabilities.MARKOV_INCENTIVE ? most * most : 0];
    }

    /**
     * @param coalition at {@code a * options + b}: support for a over b
     * @param wins there: probability that a beats b
     * @param probability filled in
     */
    void write(double[] coalition, double[] wins, int options, double[] probability) {
        switch (model) {
            case CONDITIONAL -> conditional(wins, options, probability);
            case MARKOV_INCENTIVE -> {
                challengers(coalition, wins, options);
                markov(wins, options, probability, INCENTIVE_ENOUGH);
            }
            case MARKOV_UNIFORM -> markov(wins, options, probability, UNIFORM_ENOUGH);
        }
    }

    boolean unsettled() {
        return unsettled;
    }

    void clear() {
        unsettled = false;
    }

    private static void conditional(double[] wins, int options, double[] probability) {
        double total = 0;
        for (int a = 0; a < options; a++) {
            double product = 1;
            for (int b = 0; b < options; b++) {
                product *= wins[a * options + b];
            }
            probability[a] = product;
            total += product;
        }
        if (total > 0) {
            for (int a = 0; a < options; a++) {
                probability[a] /= total;
            }
        } else {
            scaled(wins, options, probability);
        }
    }

    /** The same where all products are too small for a double. */
    private static void scaled(double[] wins, int options, double[] probability) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < options; a++) {
            double logarithm = 0;
            for (int b = 0; b < options; b++) {
                logarithm += StrictMath.log(Math.max(wins[a * options + b], Double.MIN_VALUE));
            }
            probability[a] = logarithm;
            largest = Math.max(largest, logarithm);
        }
        double total = 0;
        for (int a = 0; a < options; a++) {
            probability[a] = StrictMath.exp(probability[a] - largest);
            total += probability[a];
        }
        for (int a = 0; a < options; a++) {
            probability[a] /= total;
        }
    }

    private void challengers(double[] coalition, double[] wins, int options) {
        for (int b = 0; b < options; b++) {
            double total = 0;
            for (int a = 0; a < options; a++) {
                double incentive = coalition[a * options + b] * wins[a * options + b];
                if (a == b) {
                    incentive += LEAST_INCENTIVE;
                }
                challenger[b * options + a] = incentive;
                total += incentive;
            }
            for (int a = 0; a < options; a++) {
                challenger[b * options + a] /= total;
            }
        }
    }

    private void markov(double[] wins, int options, double[] probability, double enough) {
        Arrays.fill(probability, 0, options, 1.0 / options);
        double change = 1;
        int round = 0;
        while (change > enough && round < MOST_ROUNDS) {
            change = 0;
            for (int a = 0; a < options; a++) {
                next[a] = model == OptionProbabilities.MARKOV_UNIFORM
                        ? uniform(wins, options, probability, a)
                        : incentive(wins, options, probability, a);
                change = Math.max(change, Math.abs(next[a] - probability[a]));
            }
            for (int a = 0; a < options; a++) {
                probability[a] = (probability[a] + next[a]) / 2;
            }
            round++;
        }
        unsettled |= change > enough;
    }

    private static double uniform(double[] wins, int options, double[] probability, int a) {
        double sum = 0;
        for (int b = 0; b < options; b++) {
            sum += wins[a * options + b] * (probability[a] + probability[b]);
        }
        return sum / options;
    }

    private double incentive(double[] wins, int options, double[] probability, int a) {
        double sum = 0;
        for (int b = 0; b < options; b++) {
            double met = probability[a] * challenger[a * options + b] + probability[b] * challenger[b * options + a];
            sum += wins[a * options + b] * met;
        }
        return sum;
    }
}
