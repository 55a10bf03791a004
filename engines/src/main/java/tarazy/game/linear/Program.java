package tarazy.game.linear;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * max v_o subject to A·v = b, where v ≥ 0 but for free variables.
 *
 * @param matrix A and b
 * @param rows A by rows, rounded
 * @param objective o
 * @param firstFree the free variables stand together
 * @param endFree the first after them
 */
record Program(Columns matrix, Triangle.Lines rows, int objective, int firstFree, int endFree) {
    static Program of(Columns matrix, int objective, int firstFree, int endFree) {
        int[] place = new int[matrix.rows() + 1];
        int[] start = matrix.start();
        for (int i : matrix.row()) {
            place[i + 1]++;
        }
        Arrays.parallelPrefix(place, Integer::sum);
        int[] next = place.clone();
        int[] index = new int[matrix.row().length];
        double[] value = new double[index.length];
        for (int j = 0; j < matrix.columns(); j++) {
            for (int e = start[j]; e < start[j + 1]; e++) {
                int at = next[matrix.row()[e]]++;
                index[at] = j;
                value[at] = matrix.rounded()[e];
            }
        }
        return new Program(matrix, new Triangle.Lines(place, index, value), objective, firstFree, endFree);
    }

    boolean free(int column) {
        return column >= firstFree && column < endFree;
    }

    /** What a variable counts, in doubles. */
    double rounded(int column) {
        return column == objective ? 1 : 0;
    }

    /** What a variable counts, exactly. */
    BigInteger exact(int column) {
        return column == objective ? BigInteger.ONE : BigInteger.ZERO;
    }
}
