package tarazy.formula;

import org.apache.commons.rng.UniformRandomProvider;

/** Fills a column with draws. */
record DrawInstruction(DrawKey key, DrawSource source, int output) implements Instruction {

    @Override
    public void run(Frame frame) {
        UniformRandomProvider random = key.open(frame);
        source.fill(frame, random, frame.column(output));
    }
}
