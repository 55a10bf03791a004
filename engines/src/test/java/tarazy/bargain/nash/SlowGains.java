package tarazy.bargain.nash;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Issue;
import tarazy.bargain.Scale;

/** Utilities as written, and maxima by golden sections inside golden sections; to compare with. */
final class SlowGains {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final Agenda agenda;
    private final int exponent;
    private final double[][] position;
    private final double[][] share;
    private final double[] weight;

    SlowGains(Agenda agenda, int exponent) {
        this.agenda = agenda;
        this.exponent = exponent;
        int actors = agenda.actors().size();
        int issues = agenda.issues().size();
        position = new double[actors][issues];
        share = new double[actors][issues];
        weight = new double[actors];
        for (int i = 0; i < actors; i++) {
            for (int k = 0; k < issues; k++) {
                Actor stake = agenda.stake(
                                agenda.actors().get(i), agenda.issues().get(k))
                        .orElseThrow();
                position[i][k] = stake.position();
                share[i][k] = stake.salience();
                weight[i] += stake.salience() * stake.capability();
            }
            double total = Arrays.stream(share[i]).sum();
            share[i] = Arrays.stream(share[i]).map(each -> each / total).toArray();
        }
    }

    double utility(int actor, double... x) {
        double utility = 0;
        for (int k = 0; k < x.length; k++) {
            Scale scale = agenda.issues().get(k).scale();
            double distance = Math.abs(x[k] - position[actor][k]) / (scale.high() - scale.low());
            utility += share[actor][k] * (1 - Math.pow(distance, exponent));
        }
        return utility;
    }

    /** What everybody has of an outcome. */
    List<Double> utilities(double... x) {
        return IntStream.range(0, weight.length).mapToObj(i -> utility(i, x)).toList();
    }

    /** Σ w ln(gain); far below anything where somebody gains nothing, the more the more it loses. */
    double nash(List<Double> disagreement, double... x) {
        double sum = 0;
        double worst = Double.POSITIVE_INFINITY;
        for (int i = 0; i < weight.length; i++) {
            double gain = utility(i, x) - disagreement.get(i);
            worst = weight[i] > 0 ? Math.min(worst, gain) : worst;
            sum += weight[i] > 0 ? weight[i] * Math.log(Math.max(gain, 1e-300)) : 0;
        }
        return worst > 0 ? sum : -1e12 + 1e12 * worst;
    }

    /** The smallest gain over its scale. */
    double least(List<Double> disagreement, List<Double> scales, double... x) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0) {
                least = Math.min(least, (utility(i, x) - disagreement.get(i)) / scales.get(i));
            }
        }
        return least;
    }

    /** Where a function with one peak is highest. */
    static double peak(double low, double high, DoubleUnaryOperator f) {
        double a = low;
        double b = high;
        for (int step = 0; step < 60; step++) {
            double left = b - GOLDEN * (b - a);
            double right = a + GOLDEN * (b - a);
            if (f.applyAsDouble(left) > f.applyAsDouble(right)) {
                b = right;
            } else {
                a = left;
            }
        }
        return (a + b) / 2;
    }

    /** A concave function of two issues. */
    interface OfTwo {
        double at(double x, double y);
    }

    double[] peak(OfTwo f) {
        Issue one = agenda.issues().get(0);
        Issue other = agenda.issues().get(1);
        DoubleUnaryOperator best = x -> peak(other.scale().low(), other.scale().high(), y -> f.at(x, y));
        double x = peak(one.scale().low(), one.scale().high(), at -> f.at(at, best.applyAsDouble(at)));
        return new double[] {x, best.applyAsDouble(x)};
    }
}
