package tarazy.insight;

import java.util.Arrays;

/** Which centre of a column is the answer. */
public enum Centre {
    /** The mean; of a yes/no column (1 and 0) it is the probability. */
    MEAN {
        @Override
        public double of(double[] values) {
            double sum = 0;
            int n = 0;
            for (double value : values) {
                if (!Double.isNaN(value)) {
                    sum += value;
                    n++;
                }
            }
            return n == 0 ? Double.NaN : sum / n;
        }
    },
    /** The median, half way between the two middle values of an even number. */
    MEDIAN {
        @Override
        public double of(double[] values) {
            return Quantiles.of(values, 0.5)[0];
        }
    };

    /** The centre of the values that are there; NaN if none is. */
    public abstract double of(double[] values);

    /** The centre of {@code values[from]} to {@code values[to - 1]}. */
    double of(double[] values, int from, int to) {
        return of(Arrays.copyOfRange(values, from, to));
    }
}
