package tarazy.game.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.Rational;

class ExactBasisTest {
    private static final Work ENDLESS = new Work(Long.MAX_VALUE);

    private static Columns matrix(SplittableRandom random, int size, int bits) {
        Columns.Builder builder = new Columns.Builder(size);
        for (int j = 0; j < size; j++) {
            for (int i = 0; i < size; i++) {
                if (i == j || random.nextInt(size) < 4) {
                    Rational number = Rational.of(
                            new BigInteger(bits, new java.util.Random(random.nextLong())).add(BigInteger.ONE),
                            BigInteger.valueOf(random.nextInt(1, 7)));
                    builder.add(i, random.nextBoolean() ? number : number.negate(), random.nextDouble());
                }
            }
            builder.endColumn();
            builder.right(j, Rational.of(random.nextInt(-9, 10), random.nextInt(1, 5)), 0);
        }
        return builder.build();
    }

    /** Numbers of one word and of many; the solutions are put in. */
    @ParameterizedTest
    @ValueSource(ints = {3, 20, 40, 90, 300})
    void solutionsSolveTheSystem(int bits) {
        SplittableRandom random = new SplittableRandom(bits);
        int solved = 0;
        for (int size = 1; size <= 40; size += 3) {
            Columns matrix = matrix(random, size, bits);
            int[] basis = IntStream.range(0, size).toArray();
            ExactBasis exact = ExactBasis.of(matrix, basis, ENDLESS);
            if (exact == null) {
                continue;
            }
            solved++;
            BigInteger[] right = matrix.wholeRight();
            Fractions x = exact.solve(right);
            BigInteger[] sums = new BigInteger[size];
            Arrays.fill(sums, BigInteger.ZERO);
            Fractions y = exact.solveTransposed(right);
            assertThat(x.denominator()).isPositive();
            for (int j = 0; j < size; j++) {
                for (int e = matrix.start()[j]; e < matrix.start()[j + 1]; e++) {
                    int i = matrix.row()[e];
                    sums[i] = sums[i].add(matrix.whole()[e].multiply(x.numerators()[j]));
                }
                assertThat(matrix.times(y, j)).isEqualTo(right[j].multiply(y.denominator()));
            }
            for (int i = 0; i < size; i++) {
                assertThat(sums[i]).isEqualTo(right[i].multiply(x.denominator()));
            }
        }
        assertThat(solved).isGreaterThan(8);
    }

    @Test
    void dependentColumnsAreNoBasis() {
        Columns.Builder builder = new Columns.Builder(2);
        for (int j = 1; j <= 2; j++) {
            builder.add(0, Rational.of(j), j);
            builder.add(1, Rational.of(3L * j), 3.0 * j);
            builder.endColumn();
        }
        assertThat(ExactBasis.of(builder.build(), new int[] {0, 1}, ENDLESS)).isNull();
        assertThat(DoubleBasis.of(builder.build(), new int[] {0, 1})).isNull();
    }

    /** Exchanging columns one by one gives what a new factorisation gives. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void exchangesKeepABasisRight(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 30;
        Columns.Builder builder = new Columns.Builder(size);
        for (int j = 0; j < 3 * size; j++) {
            for (int i = 0; i < size; i++) {
                if (i == j % size || random.nextInt(8) == 0) {
                    int number = i == j % size ? 30 : random.nextInt(1, 10);
                    builder.add(i, Rational.of(number), number);
                }
            }
            builder.endColumn();
        }
        Columns matrix = builder.build();
        DoubleBasis basis = Objects.requireNonNull(
                DoubleBasis.of(matrix, IntStream.range(0, size).toArray()));
        for (int n = 0; n < 60; n++) {
            int at = random.nextInt(size);
            int entering = at + size * random.nextInt(3);
            basis.exchange(at, entering, basis.column(entering));
        }
        DoubleBasis fresh = Objects.requireNonNull(DoubleBasis.of(matrix, basis.copy()));
        assertThat(basis.fresh()).isFalse();
        for (int j = 0; j < matrix.columns(); j++) {
            assertThat(basis.column(j)).containsExactly(fresh.column(j), org.assertj.core.api.Assertions.within(1e-9));
        }
        for (int k = 0; k < size; k++) {
            assertThat(basis.row(k)).containsExactly(fresh.row(k), org.assertj.core.api.Assertions.within(1e-9));
        }
    }
}
