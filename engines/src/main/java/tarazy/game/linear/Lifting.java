package tarazy.game.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From digits to fractions: the solution of a system of whole numbers is known by its first digits to a prime base (Dixon
 * 1982, Numerische Mathematik 40); from enough of them the fractions follow (Wang 1981).
 */
final class Lifting {
    private final BigInteger prime;
    private final List<int[]> digits = new ArrayList<>();

    Lifting(int prime) {
        this.prime = BigInteger.valueOf(prime);
    }

    /** @param next by variable */
    void add(int[] next) {
        digits.add(next);
    }

    int digits() {
        return digits.size();
    }

    /**
     * Fractions with these digits that solve the system, if they are small enough for that to be certain.
     *
     * @param sum the largest sum of absolute numbers in a row of the system
     * @param right the largest absolute number of its right side
     */
    @Nullable
    Fractions fractions(BigInteger sum, BigInteger right) {
        BigInteger modulus = prime.pow(digits.size());
        BigInteger half = modulus.shiftRight(1);
        BigInteger bound = half.sqrt();
        // sum·numerator + right·denominator < modulus makes the congruence an equality
        BigInteger most = modulus.subtract(BigInteger.ONE).divide(sum.add(right).max(BigInteger.ONE));
        bound = bound.min(most);
        int size = digits.getFirst().length;
        BigInteger[] numerators = new BigInteger[size];
        BigInteger denominator = BigInteger.ONE;
        for (int i = 0; i < size; i++) {
            BigInteger number = centred(number(i).multiply(denominator).mod(modulus), modulus, half);
            if (number.abs().compareTo(bound) > 0) {
                BigInteger factor = denominator(number.mod(modulus), modulus, bound);
                if (factor == null) {
                    return null;
                }
                denominator = denominator.multiply(factor);
                if (denominator.compareTo(bound) > 0) {
                    return null;
                }
                for (int j = 0; j < i; j++) {
                    numerators[j] = numerators[j].multiply(factor);
                    if (numerators[j].abs().compareTo(bound) > 0) {
                        return null;
                    }
                }
                number = centred(number.multiply(factor).mod(modulus), modulus, half);
                if (number.abs().compareTo(bound) > 0) {
                    return null;
                }
            }
            numerators[i] = number;
        }
        return new Fractions(numerators, denominator);
    }

    private static BigInteger centred(BigInteger number, BigInteger modulus, BigInteger half) {
        return number.compareTo(half) > 0 ? number.subtract(modulus) : number;
    }

    /** A variable to all digits; halves are put together, which keeps factors small. */
    private BigInteger number(int i) {
        int first = 0;
        while (first < digits.size() && digits.get(first)[i] == 0) {
            first++;
        }
        return first == digits.size() ? BigInteger.ZERO : number(i, 0, digits.size());
    }

    private BigInteger number(int i, int from, int to) {
        if (to - from <= 2) {
            long low = digits.get(from)[i];
            return BigInteger.valueOf(to - from == 2 ? low + digits.get(from + 1)[i] * prime.longValue() : low);
        }
        int middle = from + Integer.highestOneBit(to - from - 1);
        return number(i, from, middle).add(number(i, middle, to).multiply(power(middle - from)));
    }

    private @Nullable BigInteger[] powers = new BigInteger[0];

    /** The prime to a power of two. */
    private BigInteger power(int exponent) {
        int log = Integer.numberOfTrailingZeros(exponent);
        if (log >= powers.length) {
            powers = Arrays.copyOf(powers, log + 1);
        }
        BigInteger known = powers[log];
        if (known == null) {
            known = prime.pow(exponent);
            powers[log] = known;
        }
        return known;
    }

    /** The denominator of the only fraction with both parts up to a bound; null if there is none. */
    private static @Nullable BigInteger denominator(BigInteger number, BigInteger modulus, BigInteger bound) {
        BigInteger r0 = modulus;
        BigInteger r1 = number;
        BigInteger t0 = BigInteger.ZERO;
        BigInteger t1 = BigInteger.ONE;
        while (r1.compareTo(bound) > 0) {
            BigInteger[] division = r0.divideAndRemainder(r1);
            BigInteger t = t0.subtract(division[0].multiply(t1));
            r0 = r1;
            r1 = division[1];
            t0 = t1;
            t1 = t;
        }
        return t1.abs().compareTo(bound) <= 0 ? t1.abs() : null;
    }
}
