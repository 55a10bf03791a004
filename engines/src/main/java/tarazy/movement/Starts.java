package tarazy.movement;

import java.util.Arrays;

/** Which supply set out when, and how much of it. */
final class Starts {
    private int[] supply = new int[16];
    private int[] step = new int[16];
    private double[] amount = new double[16];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int ofSupply, int atStep) {
        if (count == supply.length) {
            supply = Arrays.copyOf(supply, 2 * count);
            step = Arrays.copyOf(step, 2 * count);
            amount = Arrays.copyOf(amount, 2 * count);
        }
        supply[count] = ofSupply;
        step[count++] = atStep;
    }

    int count() {
        return count;
    }

    int lastSupply() {
        return supply[count - 1];
    }

    /** Says how much the last one was. */
    void amount(double of) {
        amount[count - 1] = of;
    }

    int supply(int start) {
        return supply[start];
    }

    int step(int start) {
        return step[start];
    }

    double amount(int start) {
        return amount[start];
    }
}
