package tarazy.influence.cascade;

import java.util.Arrays;
import tarazy.influence.Problems;

/**
 * An economy whose sectors feed each other: output x = (I − A)⁻¹ d serves final demand d and all that sectors use of each
 * other on the way (Leontief 1936, <em>Review of Economics and Statistics</em> 18). Safe to share between threads.
 */
public final class Leontief {
    private final double[][] coefficients;
    private final SquareMatrix inverse;

    private Leontief(double[][] coefficients) {
        this.coefficients = coefficients;
        inverse = SquareMatrix.leontiefInverse("technical coefficients", coefficients);
    }

    /**
     * From what sectors use of each other.
     *
     * @param coefficients in row i, column j: what sector j uses of i for one unit of its own output; square, each 0 or
     *     more, and together productive (no group of sectors uses more than it makes; Hawkins and Simon 1949)
     * @throws tarazy.influence.InvalidInputException with all faults
     */
    public static Leontief of(double[][] coefficients) {
        return new Leontief(SquareMatrix.copied("technical coefficients", coefficients));
    }

    public int sectors() {
        return coefficients.length;
    }

    /** Output of each sector that serves a final demand. */
    public double[] output(double[] demand) {
        double[] output = new double[sectors()];
        output(demand, output);
        return output;
    }

    /**
     * The same without allocation. As all is linear, a change of demand gives the change of output.
     *
     * @param demand one to a sector
     * @param output is filled; not the same array
     */
    public void output(double[] demand, double[] output) {
        inverse.times(demand, output);
    }

    /** What each sector makes all sectors together put out, for one unit of final demand for its product. */
    public double[] multipliers() {
        double[] ones = new double[sectors()];
        Arrays.fill(ones, 1);
        return inverse.timesFromLeft(ones);
    }

    /**
     * The same economy seen as shares of outputs that fail.
     *
     * @param output as it is without a shock, each above 0
     * @throws tarazy.influence.InvalidInputException with all faults
     */
    public Inoperability inoperability(double[] output) {
        Problems problems = new Problems();
        for (int i = 0; i < sectors(); i++) {
            double x = i < output.length ? output[i] : Double.NaN;
            if (!(x > 0 && x <= Double.MAX_VALUE)) {
                problems.add("sector " + (i + 1), "output is " + x + ", must be above 0 and finite");
            }
        }
        problems.throwIfAny("outputs");
        double[][] interdependency = new double[sectors()][sectors()];
        for (int i = 0; i < sectors(); i++) {
            for (int j = 0; j < sectors(); j++) {
                interdependency[i][j] = coefficients[i][j] * (output[j] / output[i]);
            }
        }
        return Inoperability.of(interdependency);
    }
}
