package tarazy.bargain.spatial;

import java.util.List;

/** How likely a coalition wins against another of known strength. */
public enum VictoryProbability implements Spelled {
    /** In proportion to strength. */
    LINEAR("linear"),
    /** To its square. */
    SQUARE("square"),
    /** To its fourth power. */
    QUARTIC("quartic"),
    /** To its eighth power. */
    OCTIC("octic"),
    /** Nearly certain with an advantage of a tenth or more, rising in a straight line between. */
    BINARY("binary");

    private static final double ENOUGH = 1.1;
    private static final double LEAST = 1e-6;

    private final String spellings;

    VictoryProbability(String... spellings) {
        this.spellings = String.join(" ", spellings);
    }

    @Override
    public List<String> spellings() {
        return List.of(spellings.split(" ", -1));
    }

    /** Says at {@code ab} how likely a coalition of strength {@code a} beats one of strength {@code b}, both above 0. */
    void write(double a, double b, double[] probabilities, int ab, int ba) {
        if (this == BINARY) {
            double x = a >= ENOUGH * b ? 1 : b >= ENOUGH * a ? LEAST : between(a / (a + b));
            double y = a >= ENOUGH * b ? LEAST : b >= ENOUGH * a ? 1 : 1 - x;
            share(x, y, probabilities, ab, ba);
        } else {
            share(power(a), power(b), probabilities, ab, ba);
        }
    }

    private static void share(double x, double y, double[] probabilities, int ab, int ba) {
        probabilities[ab] = x / (x + y);
        probabilities[ba] = y / (x + y);
    }

    private double power(double a) {
        return switch (this) {
            case SQUARE -> a * a;
            case QUARTIC -> a * a * a * a;
            case OCTIC -> a * a * a * a * (a * a * a * a);
            case LINEAR, BINARY -> a;
        };
    }

    /** From 0 to 1 where a share of all strength goes from 1/2.1 to 1.1/2.1. */
    private static double between(double share) {
        // rounding must not lead beyond 0 and 1
        return Math.clamp((share * (ENOUGH + 1) - 1) / (ENOUGH - 1), 0, 1);
    }
}
