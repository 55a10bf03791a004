package tarazy.game.linear;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lemke's method (1965) exactly. The right side is thought to be moved by so little that only ties are decided by it: along
 * a sum of the first basis's columns with weights all their own, then along these columns one by one (the lexicographic
 * rule). Every step then has a length, and no basis comes twice.
 */
final class ExactLemke {
    private final SequenceProblem problem;
    private final Columns matrix;
    private final Work work;
    private final int[] basis;
    private final BigInteger[] shift;
    private int pivots;

    private ExactLemke(SequenceProblem problem, Work work) {
        this.problem = problem;
        this.matrix = problem.matrix();
        this.work = work;
        this.basis = problem.start().clone();
        this.shift = new BigInteger[matrix.rows()];
        Arrays.fill(shift, BigInteger.ZERO);
        for (int k = 0; k < basis.length; k++) {
            if (!problem.free(basis[k])) {
                BigInteger times = BigInteger.valueOf((1 << 15) + (Perturbation.bits(2, k) >>> 49));
                for (int e = matrix.start()[basis[k]]; e < matrix.start()[basis[k] + 1]; e++) {
                    int i = matrix.row()[e];
                    shift[i] = shift[i].add(times.multiply(matrix.whole()[e]));
                }
            }
        }
    }

    /**
     * The end of a path.
     *
     * @param values the basic variables
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record End(int[] basis, Fractions values) {}

    /** Whether a basis solves the problem: null if not. */
    static @Nullable End certify(SequenceProblem problem, int[] basis, Work work) {
        ExactBasis exact = ExactBasis.of(problem.matrix(), basis, work);
        if (exact == null) {
            return null;
        }
        Fractions values = exact.solve(problem.matrix().wholeRight());
        for (int k = 0; k < basis.length; k++) {
            if (!problem.free(basis[k]) && values.signum(k) < 0) {
                return null;
            }
        }
        return new End(basis, values);
    }

    /**
     * Follows the path; null if it ends in a ray.
     *
     * @throws WorkExceededException if it is too long
     */
    static @Nullable End solve(SequenceProblem problem, Work work) {
        return new ExactLemke(problem, work).run();
    }

    private @Nullable End run() {
        int entering = problem.weight();
        while (true) {
            ExactBasis exact = basis();
            Fractions values = exact.solve(matrix.wholeRight());
            Fractions direction = exact.solve(exact.column(entering));
            int leaving = leaving(exact, values, direction);
            if (leaving < 0) {
                return null;
            }
            int out = basis[leaving];
            basis[leaving] = entering;
            pivots++;
            if (out == problem.priorWeight()) {
                return new End(basis, basis().solve(matrix.wholeRight()));
            }
            if (out == problem.weight()) {
                return null;
            }
            entering = problem.complement(out);
        }
    }

    private ExactBasis basis() {
        ExactBasis exact = ExactBasis.of(matrix, basis, work);
        if (exact == null) {
            throw new IllegalStateException("the basis is singular after " + pivots + " exact pivots");
        }
        return exact;
    }

    private int leaving(ExactBasis exact, Fractions values, Fractions direction) {
        int[] tied = smallest(values, direction, candidates(direction));
        for (int k : tied) {
            if (basis[k] == problem.priorWeight()) {
                return k;
            }
        }
        if (tied.length > 1) {
            tied = smallest(exact.solve(shift), direction, tied);
        }
        int best = tied.length == 0 ? -1 : tied[0];
        for (int n = 1; n < tied.length; n++) {
            best = lexicographic(exact, direction, best, tied[n]);
        }
        return best;
    }

    private int[] candidates(Fractions direction) {
        int[] places = new int[basis.length];
        int count = 0;
        for (int k = 0; k < basis.length; k++) {
            if (!problem.free(basis[k]) && direction.signum(k) > 0) {
                places[count++] = k;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Those with the smallest value / direction. */
    private static int[] smallest(Fractions values, Fractions direction, int[] places) {
        int[] tied = new int[places.length];
        int count = 0;
        for (int k : places) {
            int order = count == 0
                    ? 0
                    : values.numerators()[k]
                            .multiply(direction.numerators()[tied[0]])
                            .compareTo(values.numerators()[tied[0]].multiply(
                                    direction.numerators()[k]));
            if (order < 0) {
                count = 0;
            }
            if (order <= 0) {
                tied[count++] = k;
            }
        }
        return Arrays.copyOf(tied, count);
    }

    private int lexicographic(ExactBasis exact, Fractions direction, int k, int l) {
        Fractions rowK = exact.solveTransposed(exact.unit(k));
        Fractions rowL = exact.solveTransposed(exact.unit(l));
        BigInteger factorK = rowL.denominator().multiply(direction.numerators()[l]);
        BigInteger factorL = rowK.denominator().multiply(direction.numerators()[k]);
        for (int j : problem.start()) {
            if (!problem.free(j)) {
                int order = matrix.times(rowK, j)
                        .multiply(factorK)
                        .compareTo(matrix.times(rowL, j).multiply(factorL));
                if (order != 0) {
                    return order < 0 ? k : l;
                }
            }
        }
        throw new IllegalStateException("two rows of an inverse are proportional");
    }
}
