package tarazy.random;

import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;

/**
 * xoshiro256++ with column forms of the two draws that everything else is made of. They give exactly the
 * numbers of repeated {@link #nextLong()}, but keep the state in registers: with the state in
 * fields a normal draw takes twice as long.
 */
final class KeyedStream extends XoShiRo256PlusPlus {

    KeyedStream(long state0, long state1, long state2, long state3) {
        super(state0, state1, state2, state3);
    }

    /** Same as {@link Uniforms#open} of {@code n} consecutive numbers. */
    void fillUniforms(double[] out, int n) {
        long s0 = state0;
        long s1 = state1;
        long s2 = state2;
        long s3 = state3;
        for (int i = 0; i < n; i++) {
            long bits = Long.rotateLeft(s0 + s3, 23) + s0;
            long t = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= t;
            s3 = Long.rotateLeft(s3, 45);
            out[i] = Uniforms.open(bits);
        }
        store(s0, s1, s2, s3);
    }

    /** Same as {@code n} consecutive {@link Gaussian#draw}. */
    void fillGaussians(double[] out, int n) {
        final double[] unit = Gaussian.unit();
        final double[] inner = Gaussian.inner();
        long s0 = state0;
        long s1 = state1;
        long s2 = state2;
        long s3 = state3;
        for (int i = 0; i < n; i++) {
            long bits = Long.rotateLeft(s0 + s3, 23) + s0;
            long t = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= t;
            s3 = Long.rotateLeft(s3, 45);
            int layer = (int) bits & Gaussian.MASK;
            double z = (bits >> Gaussian.BITS) * unit[layer];
            if (Math.abs(z) >= inner[layer]) {
                store(s0, s1, s2, s3);
                z = Gaussian.edge(this, bits);
                s0 = state0;
                s1 = state1;
                s2 = state2;
                s3 = state3;
            }
            out[i] = z;
        }
        store(s0, s1, s2, s3);
    }

    private void store(long s0, long s1, long s2, long s3) {
        state0 = s0;
        state1 = s1;
        state2 = s2;
        state3 = s3;
    }
}
