package tarazy.game.linear;

import java.math.BigInteger;

/** Residues of a prime below 2²⁶, so that a product and a difference are exact in doubles. */
final class Residues implements Field {
    private static final int LARGEST = 1 << 26;

    private final int prime;
    private final double modulus;
    private final double reciprocal;

    private Residues(int prime) {
        this.prime = prime;
        this.modulus = prime;
        this.reciprocal = 1.0 / prime;
    }

    /** With the largest prime that may be used. */
    static Residues largest() {
        return below(LARGEST);
    }

    /** With the next smaller prime. */
    Residues next() {
        return below(prime);
    }

    private static Residues below(int number) {
        int candidate = number - 1;
        while (!BigInteger.valueOf(candidate).isProbablePrime(60)) {
            candidate--;
        }
        return new Residues(candidate);
    }

    int prime() {
        return prime;
    }

    double of(long number) {
        return Math.floorMod(number, prime);
    }

    double of(BigInteger number) {
        return number.bitLength() < Long.SIZE
                ? of(number.longValue())
                : number.mod(BigInteger.valueOf(prime)).intValue();
    }

    @Override
    public double minusProduct(double a, double b, double c) {
        return reduced(a - b * c);
    }

    @Override
    public double product(double a, double b) {
        return reduced(a * b);
    }

    private double reduced(double number) {
        double rest = number - Math.floor(number * reciprocal) * modulus;
        // the quotient may have been rounded across a whole number
        if (rest < 0) {
            return rest + modulus;
        }
        return rest >= modulus ? rest - modulus : rest;
    }

    @Override
    public double inverse(double a) {
        long r0 = prime;
        long r1 = (long) a;
        long t0 = 0;
        long t1 = 1;
        while (r1 != 0) {
            long q = r0 / r1;
            long r = r0 - q * r1;
            long t = t0 - q * t1;
            r0 = r1;
            t0 = t1;
            r1 = r;
            t1 = t;
        }
        return t0 < 0 ? t0 + prime : t0;
    }

    @Override
    public double size(double a) {
        return a == 0 ? 0 : 1;
    }
}
