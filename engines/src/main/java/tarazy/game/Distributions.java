package tarazy.game;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Probabilities in groups, each of which must be a distribution. */
final class Distributions {
    static final double TOLERANCE = 1e-9;

    private Distributions() {}

    /** @param starts where each group begins, and the end of the last */
    static void check(double[] probabilities, int[] starts) {
        length(probabilities.length, starts);
        for (int g = 0; g + 1 < starts.length; g++) {
            double sum = 0;
            for (int i = starts[g]; i < starts[g + 1]; i++) {
                if (!(probabilities[i] >= 0)) {
                    throw fault(g, "probability " + probabilities[i] + ", must be 0 or more");
                }
                sum += probabilities[i];
            }
            if (!(Math.abs(sum - 1) <= TOLERANCE)) {
                throw fault(g, "probabilities with sum " + sum + ", must be 1");
            }
        }
    }

    /** @param starts where each group begins, and the end of the last */
    static void check(List<Rational> probabilities, int[] starts) {
        length(probabilities.size(), starts);
        for (int g = 0; g + 1 < starts.length; g++) {
            Rational sum = Rational.ZERO;
            for (Rational each : probabilities.subList(starts[g], starts[g + 1])) {
                if (each.signum() < 0) {
                    throw fault(g, "probability " + each + ", must be 0 or more");
                }
                sum = sum.add(each);
            }
            if (!sum.equals(Rational.ONE)) {
                throw fault(g, "probabilities with sum " + sum + ", must be exactly 1");
            }
        }
    }

    static Rational[] exactlyUniform(int[] starts) {
        Rational[] probabilities = new Rational[starts[starts.length - 1]];
        for (int g = 0; g + 1 < starts.length; g++) {
            for (int i = starts[g]; i < starts[g + 1]; i++) {
                probabilities[i] = Rational.of(1, starts[g + 1] - starts[g]);
            }
        }
        return probabilities;
    }

    static List<Double> boxed(double[] probabilities) {
        return Arrays.stream(probabilities).boxed().toList();
    }

    static double[] rounded(List<Rational> exact) {
        return exact.stream().mapToDouble(Rational::doubleValue).toArray();
    }

    static boolean equal(double[] a, double[] b, @Nullable List<Rational> exactA, @Nullable List<Rational> exactB) {
        return Objects.equals(exactA, exactB) && Arrays.equals(a, b);
    }

    private static void length(int length, int[] starts) {
        int expected = starts[starts.length - 1];
        if (length != expected) {
            throw new IllegalArgumentException(length + " probabilities, must be " + expected);
        }
    }

    private static IllegalArgumentException fault(int group, String message) {
        return new IllegalArgumentException("information set or player " + (group + 1) + " has " + message);
    }
}
