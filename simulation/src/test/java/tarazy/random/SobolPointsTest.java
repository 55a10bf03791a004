package tarazy.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SobolPointsTest {

    @Test
    void everyCoordinateHasOnePointInEachCell() {
        int n = 1 << 10;
        double[][] columns = new SobolPoints(40, n, 3).columns(5);
        for (double[] column : columns) {
            boolean[] cell = new boolean[n];
            for (double x : column) {
                assertThat(x).isStrictlyBetween(0.0, 1.0);
                cell[(int) (x * n)] = true;
            }
            assertThat(cell).doesNotContain(false);
        }
    }

    /** The first two coordinates of Sobol's sequence form a (0, m, 2)-net, and a digital shift keeps it one. */
    @Test
    void theFirstTwoCoordinatesFillEveryElementaryBox() {
        int bits = 8;
        int n = 1 << bits;
        double[][] columns = new SobolPoints(2, n, 3).columns(0);
        for (int split = 0; split <= bits; split++) {
            boolean[] box = new boolean[n];
            for (int i = 0; i < n; i++) {
                int x = (int) (columns[0][i] * (1 << split));
                int y = (int) (columns[1][i] * (1 << (bits - split)));
                box[x << (bits - split) | y] = true;
            }
            assertThat(box).as("split %s", split).doesNotContain(false);
        }
    }

    @Test
    void theReplicatesCoverASmoothIntegral() {
        int dimensions = 5;
        SobolPoints points = new SobolPoints(dimensions, 1 << 12, 9);
        double[] estimates = new double[SobolPoints.REPLICATES];
        for (int r = 0; r < estimates.length; r++) {
            double[][] columns = points.columns(r);
            double sum = 0;
            for (int i = 0; i < 1 << 12; i++) {
                double product = 1;
                for (double[] column : columns) {
                    product *= 1 + 0.5 * (column[i] - 0.5);
                }
                sum += product;
            }
            estimates[r] = sum / (1 << 12);
        }
        double mean = Arrays.stream(estimates).average().orElseThrow();
        double sd = Math.sqrt(
                Arrays.stream(estimates).map(e -> (e - mean) * (e - mean)).sum() / 15);
        // Plain random points would have a standard deviation of 0.005.
        assertThat(sd).isBetween(1e-8, 2e-4);
        assertThat(mean).isCloseTo(1, within(4 * sd / 4));
    }

    @Test
    void shiftsDifferBySeedReplicateAndDimension() {
        SobolPoints points = new SobolPoints(2, 4, 1);
        assertThat(points.column(0, 0)).isNotEqualTo(points.column(1, 0)).isEqualTo(points.column(0, 0));
        assertThat(points.column(0, 0)).isNotEqualTo(points.column(0, 1));
        assertThat(points.column(0, 0)).isNotEqualTo(new SobolPoints(2, 4, 2).column(0, 0));
        assertThat(new SobolPoints(1, 8, 1).column(0, 0)).startsWith(points.column(0, 0));
    }

    @Test
    void wrongCallsAreRefused() {
        assertThatThrownBy(() -> new SobolPoints(2, 0, 1)).hasMessage("points must be at least 1, but is 0");
        assertThatThrownBy(() -> new SobolPoints(2, 4, 1).column(16, 0))
                .hasMessage("replicate must be from 0 to 15, but is 16");
    }
}
