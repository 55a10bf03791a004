package tarazy.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Set<String> index = new LinkedHashSet<>();
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
            index.add(c.first());
            index.add(c.second());
            sound.add(c);
        }
        if (index.size() > MOST_QUANTITIES) {
            problems.error(
                    sound.getFirst().place(),
                    index.size() + " quantities are correlated, more than " + MOST_QUANTITIES,
                    "Correlate fewer, or let them depend on a common quantity");
        } else {
            checkDefinite(sound, List.copyOf(index));
        }
    }

    /** Checks each set of quantities that hang together by itself, so as to name no more than needed. */
    private void checkDefinite(List<Correlation> correlations, List<String> names) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (Correlation c : correlations) {
            neighbours.computeIfAbsent(c.first(), _ -> new HashSet<>()).add(c.second());
            neighbours.computeIfAbsent(c.second(), _ -> new HashSet<>()).add(c.first());
        }
        Set<String> left = new LinkedHashSet<>(names);
        while (!left.isEmpty()) {
            List<String> together = reached(left.iterator().next(), neighbours).stream()
                    .sorted(Comparator.comparingInt(names::indexOf))
                    .toList();
            together.forEach(left::remove);
            List<Correlation> among = correlations.stream()
                    .filter(c -> together.contains(c.first()))
                    .toList();
            if (!definite(matrix(together, among))) {
                problems.error(
                        among.getLast().place(),
                        "the correlations among " + Suggestions.list(together) + " cannot hold together",
                        "Move them towards 0 until the matrix is positive definite; pairs not named count as 0");
            }
        }
    }

    private static Set<String> reached(String start, Map<String, Set<String>> neighbours) {
        Set<String> reached = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String next : neighbours.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    private static double[][] matrix(List<String> names, List<Correlation> correlations) {
        double[][] matrix = new double[names.size()][names.size()];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][i] = 1;
        }
        for (Correlation c : correlations) {
            int i = names.indexOf(c.first());
            int j = names.indexOf(c.second());
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
