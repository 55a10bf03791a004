package tarazy.game.logit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tarazy.game.BehaviorProfile;
import tarazy.game.CompiledGame;
import tarazy.game.Rational;

/** Simple fractions behind doubles, by continued fractions. They are guesses, to be verified by the game. */
final class Recognition {
    /** How many numbers at most are near a fraction by chance: denominators² × tolerance. */
    private static final double CHANCE = 0.1;

    private Recognition() {}

    /**
     * The profile in simple fractions, null if there is one that is none.
     *
     * @param near how far they may be off
     */
    static @Nullable BehaviorProfile exact(CompiledGame game, double[] profile, double near) {
        Rational[] exact = new Rational[profile.length];
        int[] first = game.firstAction();
        for (int h = 0; h + 1 < first.length; h++) {
            int largest = first[h];
            for (int a = first[h]; a < first[h + 1]; a++) {
                largest = profile[a] > profile[largest] ? a : largest;
            }
            Rational rest = Rational.ONE;
            for (int a = first[h]; a < first[h + 1]; a++) {
                if (a != largest) {
                    Rational fraction = fraction(profile[a], near);
                    if (fraction == null) {
                        return null;
                    }
                    exact[a] = fraction;
                    rest = rest.subtract(fraction);
                }
            }
            if (rest.signum() < 0) {
                return null;
            }
            exact[largest] = rest;
        }
        return BehaviorProfile.exact(game, Arrays.asList(exact));
    }

    /** The simplest fraction near a number from 0 to 1; null if there is none. */
    static @Nullable Rational fraction(double value, double near) {
        double largest = Math.sqrt(CHANCE / near);
        long above = 1;
        long below = 0;
        long aboveBefore = 0;
        long belowBefore = 1;
        double rest = value;
        while (true) {
            double whole = Math.floor(rest);
            if (whole > largest) {
                return null;
            }
            long nextAbove = (long) (whole * above + aboveBefore);
            long nextBelow = (long) (whole * below + belowBefore);
            if (nextBelow > largest) {
                return null;
            }
            if (Math.abs((double) nextAbove / nextBelow - value) <= near) {
                return Rational.of(nextAbove, nextBelow);
            }
            aboveBefore = above;
            belowBefore = below;
            above = nextAbove;
            below = nextBelow;
            rest = 1 / (rest - whole);
        }
    }
}
