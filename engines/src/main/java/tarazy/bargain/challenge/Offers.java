package tarazy.bargain.challenge;

import org.jspecify.annotations.Nullable;
import tarazy.bargain.Move;

/**
 * Finds the offer that an actor follows in a round. Holds the last one found, so that nothing is allocated. With a and b
 * for what the actor and the other expect of challenging each other, the actor gives way if b &gt; 0 and b &gt; a:
 * fully in a conflict (a &gt; 0) or capitulation (b &lt; |a|), by |a/b| of the way in a compromise.
 */
final class Offers {
    private final ChallengeProfile profile;
    private final Expectations expectations;
    private double[] x = new double[0];
    private int n;
    private double tolerance;

    private int challenger;
    private boolean torn;
    private int even;

    Offers(ChallengeProfile profile, Expectations expectations) {
        this.profile = profile;
        this.expectations = expectations;
    }

    void start(double[] positions, int count, double range) {
        x = positions;
        n = count;
        tolerance = Expectations.SAME_PLACE * range;
        even = 0;
    }

    /** Whose offer the actor asked about follows; -1 if none. */
    int challenger() {
        return challenger;
    }

    /** Whether it stays because two offers pull it equally far in opposite directions. */
    boolean torn() {
        return torn;
    }

    /** Conflicts so far, since the start of the round, in which neither side is the stronger. */
    int even() {
        return even;
    }

    void find(int i) {
        challenger = -1;
        torn = false;
        switch (profile) {
            case SCHOLZ_PAPER -> {
                least(i, null);
                torn = challenger >= 0 && pulledBothWays(i);
                challenger = torn ? -1 : challenger;
            }
            case SCHOLZ_TABLE -> {
                least(i, Move.Kind.CONFLICT);
                if (challenger < 0) {
                    lowestCompromise(i);
                }
            }
        }
        for (int j = i + 1; j < n; j++) {
            even += isEven(i, j) ? 1 : 0;
        }
    }

    /** What makes i give way to j, or null if it does not. */
    Move.@Nullable Kind kind(int i, int j) {
        double a = expectations.own(i, j);
        double b = expectations.others(i, j);
        double nothing = Expectations.ROUNDING;
        if (together(i, j) || b <= nothing || Math.abs(a) <= nothing) {
            return null;
        }
        if (a > 0) {
            return b - a > nothing ? Move.Kind.CONFLICT : null;
        }
        if (a + b > nothing) {
            return Move.Kind.COMPROMISE;
        }
        return profile == ChallengeProfile.SCHOLZ_PAPER ? Move.Kind.CAPITULATION : null;
    }

    /** Where i ends by giving way to j. */
    double to(int i, int j) {
        double a = expectations.own(i, j);
        double b = expectations.others(i, j);
        return kind(i, j) == Move.Kind.COMPROMISE ? x[i] + (x[j] - x[i]) * Math.abs(a / b) : x[j];
    }

    private boolean together(int i, int j) {
        return Math.abs(x[i] - x[j]) <= tolerance;
    }

    private boolean isEven(int i, int j) {
        double a = expectations.own(i, j);
        double b = expectations.others(i, j);
        return !together(i, j) && a > Expectations.ROUNDING && Math.abs(a - b) <= Expectations.ROUNDING;
    }

    /** The shortest move; of several the lowest place, there the offer of who expects most. */
    private void least(int i, Move.@Nullable Kind only) {
        double shortest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < n; j++) {
            if (offered(i, j, only)) {
                shortest = Math.min(shortest, Math.abs(to(i, j) - x[i]));
            }
        }
        for (int j = 0; j < n; j++) {
            if (offered(i, j, only)
                    && Math.abs(to(i, j) - x[i]) <= shortest + tolerance
                    && (challenger < 0 || preferred(i, j, to(i, j) - to(i, challenger)))) {
                challenger = j;
            }
        }
    }

    private boolean pulledBothWays(int i) {
        double shortest = to(i, challenger) - x[i];
        for (int j = 0; j < n; j++) {
            if (offered(i, j, null) && Math.abs(to(i, j) - x[i] + shortest) <= tolerance) {
                return true;
            }
        }
        return false;
    }

    private void lowestCompromise(int i) {
        for (int j = 0; j < n; j++) {
            if (offered(i, j, Move.Kind.COMPROMISE)
                    && (challenger < 0 || preferred(i, j, middle(i, j) - middle(i, challenger)))) {
                challenger = j;
            }
        }
    }

    private double middle(int i, int j) {
        double a = Math.abs(expectations.own(i, j));
        double b = Math.abs(expectations.others(i, j));
        return (a * x[i] + b * x[j]) / (a + b);
    }

    /** Lower, or as low and from who expects more. */
    private boolean preferred(int i, int j, double higher) {
        return higher < -tolerance
                || (higher <= tolerance && expectations.others(i, j) > expectations.others(i, challenger));
    }

    private boolean offered(int i, int j, Move.@Nullable Kind only) {
        Move.Kind kind = kind(i, j);
        return kind != null && (only == null || kind == only);
    }
}
