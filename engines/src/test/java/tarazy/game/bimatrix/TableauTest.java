package tarazy.game.bimatrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableauTest {
    /** Random numbers, some with many factors 2, so that all ways to divide are met. */
    @ParameterizedTest
    @CsvSource({"1,4,3", "2,4,8", "3,6,20", "4,6,40", "5,5,64", "6,4,100", "7,3,5", "8,9,12", "9,8,30"})
    void goesOnAsBigIntegersWould(long seed, int size, int bits) {
        SplittableRandom random = new SplittableRandom(seed);
        BigInteger[][] matrix = new BigInteger[size][size + 1];
        for (BigInteger[] row : matrix) {
            for (int c = 0; c <= size; c++) {
                BigInteger entry = BigInteger.ZERO;
                for (int b = 0; b < bits; b++) {
                    entry = entry.shiftLeft(1).or(BigInteger.valueOf(random.nextInt(2)));
                }
                int zeros = seed % 2 == 0 ? random.nextInt(bits) : 0;
                row[c] = entry.shiftRight(zeros).shiftLeft(zeros).max(BigInteger.ONE);
            }
        }
        Tableau tableau = new Tableau(matrix, 0, size + 1);
        SlowTableau slow = new SlowTableau(matrix);
        for (int step = 0; step < 60; step++) {
            int column = random.nextInt(size + 1);
            int row = tableau.leaving(column);
            assertThat(slow.isRatioLeast(row, column)).isTrue();
            tableau.pivot(row, column);
            slow.pivot(row, column);
            for (int r = 0; r < size; r++) {
                assertThat(tableau.value(r)).as("seed %s, step %s", seed, step).isEqualTo(slow.entries[r][size + 1]);
            }
        }
    }

    private static final class SlowTableau {
        private final BigInteger[][] entries;
        private BigInteger determinant = BigInteger.ONE;

        SlowTableau(BigInteger[][] matrix) {
            entries = new BigInteger[matrix.length][matrix[0].length + 1];
            for (int r = 0; r < matrix.length; r++) {
                System.arraycopy(matrix[r], 0, entries[r], 0, matrix[r].length);
                entries[r][matrix[r].length] = BigInteger.ONE;
            }
        }

        boolean isRatioLeast(int row, int column) {
            int last = entries[0].length - 1;
            for (BigInteger[] other : entries) {
                if (other[column].signum() > 0
                        && entries[row][last]
                                        .multiply(other[column])
                                        .compareTo(other[last].multiply(entries[row][column]))
                                > 0) {
                    return false;
                }
            }
            return entries[row][column].signum() > 0;
        }

        void pivot(int row, int column) {
            BigInteger pivot = entries[row][column];
            for (int r = 0; r < entries.length; r++) {
                BigInteger factor = entries[r][column];
                for (int c = 0; r != row && c < entries[r].length; c++) {
                    BigInteger[] result = entries[r][c]
                            .multiply(pivot)
                            .subtract(factor.multiply(entries[row][c]))
                            .divideAndRemainder(determinant);
                    assertThat(result[1]).isZero();
                    entries[r][c] = c == column ? factor.negate() : result[0];
                }
            }
            entries[row][column] = determinant;
            determinant = pivot;
        }
    }
}
