package tarazy.formula;

import org.apache.commons.rng.UniformRandomProvider;
import org.jspecify.annotations.Nullable;
import tarazy.random.Distribution;
import tarazy.random.Family;
import tarazy.random.Intervals;
import tarazy.random.Truncated;

/** Where the values of a draw come from. */
sealed interface DrawSource {
    void fill(Frame frame, UniformRandomProvider random, double[] out);

    /** One distribution for all runs. */
    record Fixed(Distribution distribution) implements DrawSource {
        @Override
        public void fill(Frame frame, UniformRandomProvider random, double[] out) {
            distribution.sample(random, out, frame.scratch(), out.length);
        }
    }

    /** A family whose parameters differ from run to run. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; an array keeps boxes out of the loop
    record Varying(Family family, int[] parameters) implements DrawSource {
        @Override
        public void fill(Frame frame, UniformRandomProvider random, double[] out) {
            double[][] columns = new double[parameters.length][];
            for (int k = 0; k < columns.length; k++) {
                columns[k] = frame.column(parameters[k]);
            }
            family.fill(random, columns, out, frame.scratch(), out.length);
        }
    }

    /** A 90 % interval whose ends differ from run to run. */
    record VaryingInterval(int low, int high) implements DrawSource {
        @Override
        public void fill(Frame frame, UniformRandomProvider random, double[] out) {
            Intervals.fill(random, frame.column(low), frame.column(high), out, out.length);
        }
    }

    /** A truncation whose distribution or bounds differ from run to run; drawn by inversion. */
    record VaryingTruncation(PerRun inner, int low, int high) implements DrawSource {
        @Override
        public void fill(Frame frame, UniformRandomProvider random, double[] out) {
            for (int i = 0; i < out.length; i++) {
                double uniform = random.nextDouble();
                Distribution untruncated = inner.at(frame, i);
                double from = frame.column(low)[i];
                double to = frame.column(high)[i];
                out[i] = untruncated == null || !(from < to) ? Double.NaN : value(untruncated, from, to, uniform);
            }
        }

        private static double value(Distribution untruncated, double from, double to, double uniform) {
            try {
                return new Truncated(untruncated, from, to).quantile(uniform);
            } catch (IllegalArgumentException noMassBetweenTheBounds) {
                return Double.NaN;
            }
        }
    }

    /** The distribution of one run; null where its parameters make none. */
    interface PerRun {
        @Nullable
        Distribution at(Frame frame, int run);
    }
}
