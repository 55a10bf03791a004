package tarazy.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Correlations fit together: each pair once, and the matrix of all of them is positive definite. */
final class CorrelationCheck {

    /** Below this a pivot is nothing but rounding, and draws would be. */
    private static final double SMALLEST_PIVOT = 1e-10;

    /** A dense factorisation of more is slow, and nobody judges so many pairs. */
    private static final int MOST_QUANTITIES = 500;

    private final Case theCase;
    private final Problems problems;

    CorrelationCheck(Case theCase, Problems problems) {
        this.theCase = theCase;
        this.problems = problems;
    }

    void check() {
        Map<List<String>, Correlation> pairs = new HashMap<>();
        Map<String, Integer> index = new LinkedHashMap<>();
        List<Correlation> sound = new ArrayList<>();
        for (Correlation c : theCase.correlations()) {
            if (c.first().equals(c.second())) {
                problems.error(c.place(), "\"" + c.first() + "\" is correlated with itself", "Name two quantities");
                continue;
            }
            Correlation first = pairs.putIfAbsent(
                    List.of(c.first(), c.second()).stream().sorted().toList(), c);
            if (first != null) {
                problems.error(
                        c.place(),
                        "\"" + c.first() + "\" and \"" + c.second() + "\" are correlated a second time, first in "
                                + first.place(),
                        "Remove one of the two");
                continue;
            }
            index.putIfAbsent(c.first(), index.size());
            index.putIfAbsent(c.second(), index.size());
            sound.add(c);
        }
        if (index.size() > MOST_QUANTITIES) {
            problems.error(
                    sound.getFirst().place(),
                    index.size() + " quantities are correlated, more than " + MOST_QUANTITIES,
                    "Correlate fewer, or let them depend on a common quantity");
        } else {
            checkDefinite(sound, index);
        }
    }

    /** Factorises the matrix as correlations are added one after the other, so as to name the one that breaks it. */
    private void checkDefinite(List<Correlation> correlations, Map<String, Integer> index) {
        double[][] matrix = identity(index.size());
        if (definite(filled(matrix, correlations, index))) {
            return;
        }
        int low = 0;
        int high = correlations.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (definite(filled(matrix, correlations.subList(0, middle), index))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Correlation breaking = correlations.get(high - 1);
        problems.error(
                breaking.place(),
                "the correlation of \"" + breaking.first() + "\" and \"" + breaking.second()
                        + "\" contradicts those before it: together they are impossible",
                "Move rho towards 0 until the matrix is positive definite");
    }

    private static double[][] identity(int n) {
        double[][] identity = new double[n][n];
        for (int i = 0; i < n; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    private static double[][] filled(double[][] base, List<Correlation> correlations, Map<String, Integer> index) {
        double[][] matrix = new double[base.length][];
        for (int i = 0; i < base.length; i++) {
            matrix[i] = base[i].clone();
        }
        for (Correlation c : correlations) {
            int i = index.getOrDefault(c.first(), 0);
            int j = index.getOrDefault(c.second(), 0);
            matrix[i][j] = c.rho();
            matrix[j][i] = c.rho();
        }
        return matrix;
    }

    /** Cholesky's factorisation, in place. */
    private static boolean definite(double[][] a) {
        for (int j = 0; j < a.length; j++) {
            for (int i = j; i < a.length; i++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                if (i == j && !(sum > SMALLEST_PIVOT)) {
                    return false;
                }
                a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
            }
        }
        return true;
    }
}
