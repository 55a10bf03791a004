package tarazy.movement;

import java.util.Arrays;

/** Where, and from which step on, something can set out; filled anew for each routing. */
final class Supplies {
    int[] node = new int[8];
    int[] step = new int[8];
    double[] amount = new double[8];
    int count;

    void clear() {
        count = 0;
    }

    /** Supplies of one node come by rising step. */
    void add(int atNode, int fromStep, double of) {
        if (count == node.length) {
            node = Arrays.copyOf(node, 2 * count);
            step = Arrays.copyOf(step, 2 * count);
            amount = Arrays.copyOf(amount, 2 * count);
        }
        node[count] = atNode;
        step[count] = fromStep;
        amount[count++] = of;
    }

    double total() {
        double total = 0;
        for (int k = 0; k < count; k++) {
            total += amount[k];
        }
        return total;
    }

    /** The latest supply of a node that is there by a step, −1 if there is none; the earlier ones keep for those who need them. */
    int at(int atNode, int byStep, double least) {
        for (int k = count - 1; k >= 0; k--) {
            if (node[k] == atNode && step[k] <= byStep && amount[k] > least) {
                return k;
            }
        }
        return -1;
    }
}
