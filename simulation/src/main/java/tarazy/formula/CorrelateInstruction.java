package tarazy.formula;

import tarazy.random.ImanConover;

/**
 * Puts columns into an order in which they are correlated.
 *
 * @param inputs registers of the columns as drawn
 * @param outputs registers of the reordered columns
 * @param labels for each column the registers of its labels before and after, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CorrelateInstruction(String key, ImanConover order, int[] inputs, int[] outputs, int[][] labels)
        implements Instruction {

    @Override
    public void run(Frame frame) {
        double[][] columns = new double[inputs.length][];
        for (int k = 0; k < columns.length; k++) {
            columns[k] = frame.column(inputs[k]);
        }
        int[][] permutations = order.permutations(columns, Frame.RUNS, frame.seed(), key, frame.block());
        for (int k = 0; k < columns.length; k++) {
            reorder(frame, inputs[k], outputs[k], permutations[k]);
            if (labels[k][0] >= 0) {
                reorder(frame, labels[k][0], labels[k][1], permutations[k]);
            }
        }
    }

    private static void reorder(Frame frame, int from, int to, int[] permutation) {
        double[] reordered = ImanConover.reordered(frame.column(from), permutation);
        System.arraycopy(reordered, 0, frame.column(to), 0, Frame.RUNS);
    }

    @Override
    public int output() {
        return outputs[0];
    }
}
