package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The random numbers of one run inside a column (SplitMix64; Steele, Lea and Flood 2014).
 *
 * <p>Samplers that reject candidates need an unknown count of numbers. Each run takes one number from
 * the owner's stream and starts this generator with it, so a run whose parameters changed does
 * not shift the draws of the runs after it.
 */
final class RunStream implements UniformRandomProvider {

    private long state;

    RunStream restart(long seed) {
        state = seed;
        return this;
    }

    @Override
    public long nextLong() {
        state += 0x9E3779B97F4A7C15L;
        return Streams.mix(state);
    }

    /** Uniform on the open interval (0, 1). */
    double uniform() {
        return Uniforms.open(nextLong());
    }
}
