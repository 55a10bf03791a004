package tarazy.formula;

import tarazy.random.Choice;

/**
 * Picks one of several columns per run with given weights, and notes which: the choice of a mixture.
 *
 * @param weights registers of the weights, not necessarily normalised; a negative or missing weight makes the run missing
 * @param labels register that receives the number of the part chosen, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; an array keeps boxes out of the loop
record ChooseInstruction(DrawKey key, int[] weights, int[] values, int labels, int output) implements Instruction {

    @Override
    public void run(Frame frame) {
        double[][] weightColumns = new double[weights.length][];
        for (int part = 0; part < weights.length; part++) {
            weightColumns[part] = frame.column(weights[part]);
        }
        int[] chosen = new int[Frame.RUNS];
        Choice.fill(key.open(frame), weightColumns, chosen, Frame.RUNS);
        double[] out = frame.column(output);
        double[] label = frame.column(labels);
        for (int i = 0; i < out.length; i++) {
            int part = chosen[i];
            label[i] = part < 0 ? Double.NaN : part;
            out[i] = part < 0 ? Double.NaN : frame.column(values[part])[i];
        }
    }
}
