package tarazy.game.linear;

import java.util.Arrays;

/** A triangular matrix in the making, line by line. */
final class Triangle {
    private final int[] start;
    private final Entries entries;
    private int lines;

    Triangle(int size) {
        start = new int[size + 1];
        entries = new Entries(4 * size);
    }

    void add(int index, double value) {
        entries.add(index, value);
    }

    /** Ends a line. */
    void end() {
        start[++lines] = entries.size();
    }

    /** The lines with their indices renumbered, those without 0. */
    Lines lines(int[] number) {
        int[] index = new int[entries.size()];
        for (int e = 0; e < index.length; e++) {
            index[e] = number[entries.index()[e]];
        }
        return new Lines(start, index, Arrays.copyOf(entries.value(), index.length));
    }

    /** Sparse lines: by line where its entries begin; their indices and numbers. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Lines(int[] start, int[] index, double[] value) {
        Lines transposed() {
            int size = start.length - 1;
            int[] begins = new int[size + 1];
            for (int i : index) {
                begins[i + 1]++;
            }
            Arrays.parallelPrefix(begins, Integer::sum);
            int[] next = begins.clone();
            int[] across = new int[index.length];
            double[] numbers = new double[index.length];
            for (int line = 0; line < size; line++) {
                for (int e = start[line]; e < start[line + 1]; e++) {
                    int place = next[index[e]]++;
                    across[place] = line;
                    numbers[place] = value[e];
                }
            }
            return new Lines(begins, across, numbers);
        }

        int entries() {
            return index.length;
        }
    }
}
