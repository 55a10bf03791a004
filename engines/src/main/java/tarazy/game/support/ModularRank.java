package tarazy.game.support;

import java.math.BigInteger;

/** Rank modulo a prime, which is never more than the rank itself. */
final class ModularRank {
    private static final long PRIME = 2_147_483_647;
    private static final BigInteger BIG_PRIME = BigInteger.valueOf(PRIME);

    private ModularRank() {}

    /** Residues of all entries. */
    static long[][] residues(BigInteger[][] matrix) {
        long[][] residues = new long[matrix.length][matrix[0].length];
        for (int r = 0; r < matrix.length; r++) {
            for (int c = 0; c < matrix[r].length; c++) {
                residues[r][c] = matrix[r][c].mod(BIG_PRIME).longValue();
            }
        }
        return residues;
    }

    /** Whether Σ matrix[row][column] z[column] = 1 for some rows is impossible, by a proof that may fail. */
    static boolean contradictory(long[][] residues, int[] rows, int[] columns) {
        int width = columns.length + 1;
        if (rows.length < width) {
            return false;
        }
        long[][] system = new long[rows.length][width];
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < columns.length; c++) {
                system[r][c] = residues[rows[r]][columns[c]];
            }
            system[r][columns.length] = 1;
        }
        for (int c = 0; c < width; c++) {
            int pivot = c;
            while (pivot < system.length && system[pivot][c] == 0) {
                pivot++;
            }
            if (pivot == system.length) {
                return false;
            }
            long[] row = system[pivot];
            system[pivot] = system[c];
            system[c] = row;
            for (int r = c + 1; r < system.length; r++) {
                long factor = system[r][c];
                for (int k = c; factor != 0 && k < width; k++) {
                    system[r][k] = Math.floorMod(system[r][k] * row[c] - factor * row[k], PRIME);
                }
            }
        }
        return true;
    }
}
