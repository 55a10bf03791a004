package tarazy.formula;

import org.apache.commons.rng.UniformRandomProvider;

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
        UniformRandomProvider random = key.open(frame);
        double[] out = frame.column(output);
        double[] label = frame.column(labels);
        for (int i = 0; i < out.length; i++) {
            int part = part(frame, i, random.nextDouble());
            label[i] = part < 0 ? Double.NaN : part;
            out[i] = part < 0 ? Double.NaN : frame.column(values[part])[i];
        }
    }

    private int part(Frame frame, int run, double uniform) {
        double total = 0;
        for (int weight : weights) {
            double w = frame.column(weight)[run];
            if (!(w >= 0)) {
                return -1;
            }
            total += w;
        }
        if (!(total > 0)) {
            return -1;
        }
        double left = uniform * total;
        int last = -1;
        for (int part = 0; part < weights.length; part++) {
            double w = frame.column(weights[part])[run];
            if (w > 0) {
                last = part;
                if (left < w) {
                    return part;
                }
                left -= w;
            }
        }
        return last;
    }
}
