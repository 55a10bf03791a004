package tarazy.game.logit;

/** Dense linear equations, solved by elimination with row scaling and pivoting. One object serves many matrices. */
final class LinearSystem {
    private final int size;
    /** Rows of the matrix, to be filled before {@link #factor}, which overwrites them. */
    private final double[][] rows;

    private final double[] scale;
    private final double[] work;
    private final int[] from;
    private int sign;
    private double smallestPivot;

    LinearSystem(int size) {
        this.size = size;
        rows = new double[size][size];
        scale = new double[size];
        work = new double[size];
        from = new int[size];
    }

    double[] row(int i) {
        return rows[i];
    }

    /** Returns false if the matrix has no inverse, or has entries that are no numbers. */
    boolean factor() {
        sign = 1;
        smallestPivot = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            double largest = 0;
            for (double entry : rows[i]) {
                largest = Math.max(largest, Math.abs(entry));
            }
            if (!(largest > 0 && largest < Double.POSITIVE_INFINITY)) {
                return false;
            }
            scale[i] = 1 / largest;
            from[i] = i;
        }
        for (int k = 0; k < size; k++) {
            int pivot = pivot(k);
            double size1 = Math.abs(rows[pivot][k]) * scale[pivot];
            if (!(size1 > 0)) {
                return false;
            }
            smallestPivot = Math.min(smallestPivot, size1);
            swap(k, pivot);
            sign = rows[k][k] < 0 ? -sign : sign;
            eliminate(k);
        }
        return true;
    }

    private int pivot(int k) {
        int best = k;
        for (int i = k + 1; i < size; i++) {
            if (Math.abs(rows[i][k]) * scale[i] > Math.abs(rows[best][k]) * scale[best]) {
                best = i;
            }
        }
        return best;
    }

    private void swap(int k, int other) {
        if (k != other) {
            double[] row = rows[k];
            rows[k] = rows[other];
            rows[other] = row;
            double factor = scale[k];
            scale[k] = scale[other];
            scale[other] = factor;
            int place = from[k];
            from[k] = from[other];
            from[other] = place;
            sign = -sign;
        }
    }

    private void eliminate(int k) {
        double[] above = rows[k];
        double inverse = 1 / above[k];
        for (int i = k + 1; i < size; i++) {
            double[] row = rows[i];
            if (row[k] != 0) {
                double factor = row[k] * inverse;
                row[k] = factor;
                for (int j = k + 1; j < row.length; j++) {
                    row[j] -= factor * above[j];
                }
            }
        }
    }

    /** The sign of the determinant. */
    int sign() {
        return sign;
    }

    /** The smallest pivot, relative to the largest entry of its row. */
    double smallestPivot() {
        return smallestPivot;
    }

    /** Solves for a right-hand side, which the solution replaces. */
    void solve(double[] b) {
        solve(b, work);
    }

    /** The same with room for intermediate results, so that several threads can do it at once. */
    void solve(double[] b, double[] room) {
        for (int i = 0; i < size; i++) {
            double sum = b[from[i]];
            double[] row = rows[i];
            for (int j = 0; j < i; j++) {
                sum -= row[j] * room[j];
            }
            room[i] = sum;
        }
        for (int i = size - 1; i >= 0; i--) {
            double sum = room[i];
            double[] row = rows[i];
            for (int j = i + 1; j < size; j++) {
                sum -= row[j] * b[j];
            }
            b[i] = sum / row[i];
        }
    }

    /** The same with the matrix turned over. */
    void solveTransposed(double[] b) {
        System.arraycopy(b, 0, work, 0, size);
        for (int i = 0; i < size; i++) {
            work[i] /= rows[i][i];
            for (int j = i + 1; j < size; j++) {
                work[j] -= rows[i][j] * work[i];
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = 0; j < i; j++) {
                work[j] -= rows[i][j] * work[i];
            }
        }
        for (int i = 0; i < size; i++) {
            b[from[i]] = work[i];
        }
    }
}
