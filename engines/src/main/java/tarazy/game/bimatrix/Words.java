package tarazy.game.bimatrix;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Integers of a fixed number of 64-bit words, lowest first, in two's complement, that lie one after the other in an array.
 * All arithmetic is modulo 2^(64 × words); callers know by bounds on determinants that nothing gets lost.
 */
final class Words {
    private Words() {}

    static void write(BigInteger value, long[] to, int at, int words) {
        for (int w = 0; w < words; w++) {
            to[at + w] = value.shiftRight(Long.SIZE * w).longValue();
        }
    }

    static BigInteger read(long[] from, int at, int words) {
        if (words == 1) {
            return BigInteger.valueOf(from[at]);
        }
        byte[] bytes = new byte[words * Long.BYTES];
        for (int b = 0; b < bytes.length; b++) {
            bytes[bytes.length - 1 - b] = (byte) (from[at + b / Long.BYTES] >>> (Byte.SIZE * (b % Long.BYTES)));
        }
        return new BigInteger(bytes);
    }

    /** The same numbers with more words each, or fewer if they fit. */
    static long[] resized(long[] from, int words, int newWords) {
        int count = from.length / words;
        long[] to = new long[count * newWords];
        for (int i = 0; i < count; i++) {
            long sign = from[(i + 1) * words - 1] >> (Long.SIZE - 1);
            for (int w = 0; w < newWords; w++) {
                to[i * newWords + w] = w < words ? from[i * words + w] : sign;
            }
        }
        return to;
    }

    static boolean isZero(long[] from, int at, int words) {
        for (int w = 0; w < words; w++) {
            if (from[at + w] != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isPositive(long[] from, int at, int words) {
        return from[at + words - 1] >= 0 && !isZero(from, at, words);
    }

    static boolean equal(long[] a, int aAt, long[] b, int bAt, int words) {
        for (int w = 0; w < words; w++) {
            if (a[aAt + w] != b[bAt + w]) {
                return false;
            }
        }
        return true;
    }

    /** Of a number that is 0 or more: the nearest double up to a relative error of 2^-50; needs 15 words at most. */
    static double magnitude(long[] from, int at, int words) {
        double sum = 0;
        for (int w = words - 1; w >= 0; w--) {
            long word = from[at + w];
            double unsigned = (word >>> 32) * 0x1p32 + (word & 0xFFFF_FFFFL);
            sum = sum * 0x1p64 + unsigned;
        }
        return sum;
    }

    static int trailingZeros(long[] from, int at, int words) {
        for (int w = 0; w < words; w++) {
            if (from[at + w] != 0) {
                return Long.SIZE * w + Long.numberOfTrailingZeros(from[at + w]);
            }
        }
        return Long.SIZE * words;
    }

    static void negate(long[] at, int start, int words) {
        long carry = 1;
        for (int w = 0; w < words; w++) {
            long flipped = ~at[start + w] + carry;
            carry = carry == 1 && flipped == 0 ? 1 : 0;
            at[start + w] = flipped;
        }
    }

    /** to += a × b. */
    static void addProduct(long[] to, long[] a, int aAt, long[] b, int bAt, int words) {
        for (int i = 0; i < words; i++) {
            long factor = a[aAt + i];
            if (factor == 0) {
                continue;
            }
            long carry = 0;
            for (int j = 0; i + j < words; j++) {
                long other = b[bAt + j];
                long low = factor * other;
                long high = Math.unsignedMultiplyHigh(factor, other);
                long sum = to[i + j] + low;
                if (Long.compareUnsigned(sum, low) < 0) {
                    high++;
                }
                long total = sum + carry;
                if (Long.compareUnsigned(total, carry) < 0) {
                    high++;
                }
                to[i + j] = total;
                carry = high;
            }
        }
    }

    /** Shifts right by some bits, filling with zeros. */
    static void shiftRight(long[] value, int bits, int words) {
        int skip = bits / Long.SIZE;
        int rest = bits % Long.SIZE;
        for (int w = 0; w < words; w++) {
            long low = w + skip < words ? value[w + skip] : 0;
            long high = w + skip + 1 < words ? value[w + skip + 1] : 0;
            value[w] = rest == 0 ? low : (low >>> rest) | (high << (Long.SIZE - rest));
        }
    }

    /** Makes the highest bits, which are not known, the same as the bit below them. */
    static void extendSign(long[] value, int at, int unknown, int words) {
        int position = Long.SIZE * words - unknown - 1;
        int word = position / Long.SIZE;
        int shift = Long.SIZE - 1 - position % Long.SIZE;
        value[at + word] = value[at + word] << shift >> shift;
        long fill = value[at + word] >> (Long.SIZE - 1);
        for (int w = word + 1; w < words; w++) {
            value[at + w] = fill;
        }
    }

    /** The inverse of an odd number modulo 2^(64 × words) (Hensel lifting: each step doubles the bits that are right). */
    static long[] inverse(long[] odd, int words) {
        long[] inverse = new long[words];
        inverse[0] = odd[0];
        long[] product = new long[words];
        long[] next = new long[words];
        for (int right = 3; right < Long.SIZE * words; right *= 2) {
            Arrays.fill(product, 0);
            addProduct(product, odd, 0, inverse, 0, words);
            // inverse × (2 − odd × inverse)
            negate(product, 0, words);
            long low = product[0] + 2;
            if (Long.compareUnsigned(low, 2) < 0) {
                for (int w = 1; w < words && ++product[w] == 0; w++) {
                    // the carry goes on
                }
            }
            product[0] = low;
            Arrays.fill(next, 0);
            addProduct(next, inverse, 0, product, 0, words);
            System.arraycopy(next, 0, inverse, 0, words);
        }
        return inverse;
    }
}
