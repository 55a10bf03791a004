package tarazy.random;

import org.apache.commons.rng.UniformRandomProvider;

/** Uniform numbers on the open interval (0, 1): never 0 and never 1, so that every quantile of them is finite. */
final class Uniforms {

    private Uniforms() {}

    /** The midpoint of one of 2⁵² equal cells, chosen by the upper 52 bits. */
    static double open(long bits) {
        return ((bits >>> 12) + 0.5) * 0x1p-52;
    }

    static void fill(UniformRandomProvider rng, double[] out, int n) {
        if (rng instanceof KeyedStream keyed) {
            keyed.fillUniforms(out, n);
        } else {
            for (int i = 0; i < n; i++) {
                out[i] = open(rng.nextLong());
            }
        }
    }
}
