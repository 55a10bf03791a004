package tarazy.formula;

import java.util.Arrays;

/**
 * The working memory of one block: a column of {@link #RUNS} values per register, all in one thread's hands. A column
 * is 8 KiB, so that the handful a formula touches stays in the first-level cache.
 */
public final class Frame {
    /** Runs of a block. Part of the key of every draw, so changing it changes every result. */
    public static final int RUNS = 1_024;

    private final double[][] columns;
    private final double[] scratch = new double[RUNS];
    private long seed;
    private int block;
    private int step;

    Frame(int registers) {
        this(new double[registers][RUNS]);
    }

    private Frame(double[][] columns) {
        this.columns = columns;
    }

    /** A frame for a single run whose columns appear as values are put. */
    static Frame ofOneRun(int registers) {
        return new Frame(new double[registers][]);
    }

    void put(int register, double value) {
        columns[register] = new double[] {value};
    }

    /** The column of a register; callers may write to registers that they reserved. */
    public double[] column(int register) {
        return columns[register];
    }

    /** A column for intermediate results, overwritten by every instruction that needs one. */
    double[] scratch() {
        return scratch;
    }

    public long seed() {
        return seed;
    }

    public int block() {
        return block;
    }

    /** Number of the step, from 0; keys the draws that are fresh at every step. */
    public int step() {
        return step;
    }

    public void begin(long seed, int block) {
        this.seed = seed;
        this.block = block;
        this.step = 0;
    }

    public void step(int step) {
        this.step = step;
    }

    void fill(int register, double value) {
        Arrays.fill(columns[register], value);
    }
}
