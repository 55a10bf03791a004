package tarazy.bargain.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Opinions among those who listen to each other (Friedkin and Johnsen 1990): x(t+1) = ΛW x(t) + (I − Λ) x(0). In every step a
 * person takes the mean of others' opinions, weighted by their influence W on it, and mixes it, as far as it is open (Λ), with the
 * opinion it began with. With all fully open this is DeGroot's model (1974).
 *
 * <p>What opinions become is solved for directly. A group that listens to nobody outside and has only fully open members agrees
 * on the mean of its opinions weighted by the group's stationary distribution, unless its influence runs in circles whose lengths have
 * a common divisor: then opinions go round for ever, and the limit tells their means, their ranges and after how many steps they
 * repeat.
 *
 * <p>Time O(n³) for n persons. As a rule of thumb the result is exact to 1e-15 of the range over 1 - λ for the openness λ nearest to 1
 * but below it.
 */
public final class Persuasion {
    private static final double ROW_SUM = 1e-9;

    private Persuasion() {}

    /**
     * What opinions become in the long run.
     *
     * @param influence row i: how much i listens to each, itself included; 0 or more, with sum 1 (to 1e-9)
     * @param openness how far each takes over what it hears, from 0 (keeps its first opinion) to 1
     * @param opinions at the beginning, finite
     * @throws IllegalArgumentException with everything that is wrong with these numbers
     */
    public static OpinionLimit limit(double[][] influence, double[] openness, double[] opinions) {
        check(influence, openness, opinions);
        return new LongRun(influence, openness, opinions).limit();
    }

    /**
     * Opinions after each step.
     *
     * @param steps 0 or more
     * @return opinions at the beginning and after 1, 2, … steps
     * @throws IllegalArgumentException with everything that is wrong with these numbers
     */
    public static List<double[]> path(double[][] influence, double[] openness, double[] opinions, int steps) {
        check(influence, openness, opinions);
        List<double[]> path = new ArrayList<>(List.of(opinions.clone()));
        for (int t = 0; t < steps; t++) {
            path.add(step(influence, openness, opinions, path.getLast()));
        }
        return path;
    }

    static double[] step(double[][] influence, double[] openness, double[] first, double[] now) {
        double[] next = new double[now.length];
        for (int i = 0; i < now.length; i++) {
            double heard = 0;
            for (int j = 0; j < now.length; j++) {
                heard += influence[i][j] * now[j];
            }
            next[i] = openness[i] * heard + (1 - openness[i]) * first[i];
        }
        return next;
    }

    private static void check(double[][] influence, double[] openness, double[] opinions) {
        int n = opinions.length;
        List<String> problems = new ArrayList<>();
        if (influence.length != n || openness.length != n) {
            problems.add("there are %d opinions, but influence on %d and openness of %d"
                    .formatted(n, influence.length, openness.length));
        }
        for (int i = 0; i < influence.length; i++) {
            double[] row = influence[i];
            if (row.length != n) {
                problems.add("row %d of the influence has %d numbers, must have %d".formatted(i + 1, row.length, n));
            } else if (!(Arrays.stream(row).allMatch(each -> each >= 0)
                    && Math.abs(Arrays.stream(row).sum() - 1) <= ROW_SUM)) {
                problems.add("row %d of the influence is %s, must be 0 or more with sum 1"
                        .formatted(i + 1, Arrays.toString(row)));
            }
        }
        for (int i = 0; i < openness.length; i++) {
            if (!(openness[i] >= 0 && openness[i] <= 1)) {
                problems.add("openness %d is %s, must be from 0 to 1".formatted(i + 1, openness[i]));
            }
        }
        for (int i = 0; i < n; i++) {
            if (!Double.isFinite(opinions[i])) {
                problems.add("opinion %d is %s, must be finite".formatted(i + 1, opinions[i]));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("persuasion: " + String.join("; ", problems));
        }
    }
}
