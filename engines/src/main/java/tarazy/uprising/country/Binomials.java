package tarazy.uprising.country;

/**
 * Binomial numbers from 32 given bits. Where few successes (or few failures) are expected, by search from 0 (Devroye 1986,
 * Non-Uniform Random Variate Generation, chapter X.4). Else by a normal number and the expansion of Cornish and Fisher (1938,
 * Revue de l'Institut International de Statistique 5) up to the fourth cumulant, with Sheppard's corrections for the rounding to
 * whole numbers: probabilities P(K ≤ k) are then off by less than 0.0005 (tested), and a number costs a root and a division,
 * beyond a variance of 100 the root only.
 */
final class Binomials {
    /** Expected successes from which on the expansion is used. */
    static final double SEARCH_BELOW = 5;

    /** Variance from which on two terms of the expansion do. */
    private static final double LARGE = 100;

    private static final int AT_ONCE = 4;
    private static final int RECIPROCALS = 128;
    private static final double[] RECIPROCAL = new double[RECIPROCALS];

    static {
        for (int k = 1; k < RECIPROCALS; k++) {
            RECIPROCAL[k] = 1.0 / k;
        }
    }

    private Binomials() {}

    /**
     * Successes in n independent trials.
     *
     * @param n a whole number from 0
     * @param p 0 to 1
     * @param bits evenly distributed
     */
    static double of(double n, double p, int bits) {
        return p > 0.5 ? n - half(n, 1 - p, bits) : half(n, p, bits);
    }

    private static double half(double n, double p, int bits) {
        double mean = n * p;
        if (mean >= SEARCH_BELOW) {
            return expand(n, p, Normals.of(bits));
        }
        return mean > 0 ? search(n, p, bits) : 0;
    }

    /** Goes through the numbers four at a time: where it ends is hard to guess for a processor. */
    private static double search(double n, double p, int bits) {
        double uniform = Keys.uniform(bits);
        if (uniform <= 1 - n * p) {
            // (1 − p)ⁿ is no less, by Bernoulli's inequality
            return 0;
        }
        double odds = p / (1 - p);
        double scaled = (n + 1) * odds;
        double term = none(n, p);
        double below = term;
        int k = uniform > below ? 1 : 0;
        for (int next = 1; k == next && k < RECIPROCALS - AT_ONCE; next += AT_ONCE) {
            // P(k) = P(k − 1) ((n + 1) / k − 1) p / (1 − p), which stays 0 beyond n
            double first = term * (scaled * RECIPROCAL[next] - odds);
            double second = first * (scaled * RECIPROCAL[next + 1] - odds);
            double third = second * (scaled * RECIPROCAL[next + 2] - odds);
            term = third * (scaled * RECIPROCAL[next + 3] - odds);
            k += uniform > below + first ? 1 : 0;
            k += uniform > below + first + second ? 1 : 0;
            k += uniform > below + first + second + third ? 1 : 0;
            below = below + first + second + third + term;
            k += uniform > below ? 1 : 0;
        }
        return k < n ? k : n;
    }

    /** (1 − p)ⁿ. */
    private static double none(double n, double p) {
        if (p < 0.03) {
            return Decay.of(n * minusLog(p));
        }
        double power = 1;
        double square = 1 - p;
        for (int left = (int) n; left > 0; left >>= 1) {
            power *= (left & 1) != 0 ? square : 1;
            square *= square;
        }
        return power;
    }

    /** −ln(1 − p) for p up to 0.03, relative error below 10⁻⁹. */
    private static double minusLog(double p) {
        return p * (1 + p * (1.0 / 2 + p * (1.0 / 3 + p * (1.0 / 4 + p * (1.0 / 5 + p * (1.0 / 6))))));
    }

    /** The number at place z of the standard normal. */
    static double expand(double n, double p, double z) {
        double variance = n * p * (1 - p);
        double spread = Math.sqrt(variance - 1.0 / 12);
        double square = z * z;
        double k = n * p + 0.5 + spread * z + (1 - 2 * p) * (square - 1) * (1.0 / 6);
        if (variance < LARGE) {
            k += fine(variance, spread, p, z, square);
        }
        double whole = Math.floor(k);
        return whole < 0 ? 0 : whole > n ? n : whole;
    }

    /** What the expansion adds below {@link #LARGE}. */
    private static double fine(double variance, double spread, double p, double z, double square) {
        double inverse = 1 / spread;
        double scaled = variance * inverse * inverse;
        double skew = (1 - 2 * p) * scaled;
        double kurtosis = ((1 - 6 * p * (1 - p)) * variance + 1.0 / 120) * inverse * inverse * inverse;
        return (1 - 2 * p) * (scaled - 1) * (square - 1) * (1.0 / 6)
                + kurtosis * z * (square - 3) * (1.0 / 24)
                - skew * skew * inverse * z * (2 * square - 5) * (1.0 / 36);
    }
}
