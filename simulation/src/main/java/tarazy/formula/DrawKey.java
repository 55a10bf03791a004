package tarazy.formula;

import org.apache.commons.rng.UniformRandomProvider;
import tarazy.random.Streams;

/**
 * What keys the random numbers of one draw: its name, and whether it starts anew at every step. A draw that is not fresh
 * opens the same stream at each step, so that a parameter that moves in time moves the value and not the luck.
 */
record DrawKey(String name, boolean fresh) {
    UniformRandomProvider open(Frame frame) {
        return fresh
                ? Streams.stream(frame.seed(), name, frame.block(), frame.step())
                : Streams.stream(frame.seed(), name, frame.block());
    }
}
