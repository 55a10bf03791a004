package tarazy.game;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether probabilities are a distribution, exactly. */
final class ChanceCheck {
    /** So many bits the common denominator may take, so that no text makes the sum take forever. */
    private static final long MAX_BITS = 1_000_000;

    private ChanceCheck() {}

    /** What is wrong, null if nothing is. */
    static @Nullable String fault(ChanceMove move) {
        if (move.actions().isEmpty()) {
            return "has no actions, must have one or more";
        }
        Map<BigInteger, BigInteger> byDenominator = new LinkedHashMap<>();
        for (ChanceMove.Action action : move.actions()) {
            Rational probability = action.probability().value();
            if (probability.signum() < 0) {
                return "has probability " + action.probability() + ", must be 0 or more";
            }
            byDenominator.merge(probability.denominator(), probability.numerator(), BigInteger::add);
        }
        long bits =
                byDenominator.keySet().stream().mapToLong(BigInteger::bitLength).sum();
        if (bits > MAX_BITS) {
            return "has too many different denominators to sum the probabilities exactly";
        }
        // without reducing in between, which would cost more than it saves
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        for (Map.Entry<BigInteger, BigInteger> each : byDenominator.entrySet()) {
            above = above.multiply(each.getKey()).add(each.getValue().multiply(below));
            below = below.multiply(each.getKey());
        }
        return above.equals(below)
                ? null
                : "has probabilities with sum " + shown(Rational.of(above, below)) + ", must be exactly 1";
    }

    private static String shown(Rational sum) {
        String exact = sum.toString();
        return exact.length() <= 40 ? exact : "about " + sum.doubleValue();
    }
}
