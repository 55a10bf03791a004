package tarazy.game.linear;

import java.util.Arrays;

/** A growing list of numbered numbers. <strong>Arrays are shared and change with growth.</strong> */
final class Entries {
    private int[] index;
    private double[] value;
    private int size;

    Entries(int capacity) {
        index = new int[capacity];
        value = new double[capacity];
    }

    void add(int i, double v) {
        if (size == index.length) {
            int capacity = Math.max(8, 2 * size);
            index = Arrays.copyOf(index, capacity);
            value = Arrays.copyOf(value, capacity);
        }
        index[size] = i;
        value[size++] = v;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int[] index() {
        return index;
    }

    double[] value() {
        return value;
    }

    /** Takes one out; the last comes into its place. */
    void remove(int place) {
        size--;
        index[place] = index[size];
        value[place] = value[size];
    }

    int place(int i) {
        for (int e = 0; e < size; e++) {
            if (index[e] == i) {
                return e;
            }
        }
        return -1;
    }
}
