package tarazy.influence.classification;

import tarazy.influence.Target;

/**
 * What happened to one variable of the receiver when one intervened on a lever, as the mean change over the same runs.
 *
 * @param variable its name
 * @param target what kind of variable it is: part of the situation, a goal, a perception
 * @param scale what counts as a change of 1, above 0; as the spread of the variable, or the length of its scale
 * @param presence change when the lever is there and the sender never decides to use it, against a world without the lever
 * @param presenceError standard error of that, 0 or more
 * @param decision further change when the sender decides to use it
 * @param decisionError standard error of that
 * @param situationHeld for a goal or perception: whether the situation was kept as it was while measuring. If not, its change
 *     may have come by way of the situation.
 */
public record Effect(
        String variable,
        Target target,
        double scale,
        double presence,
        double presenceError,
        double decision,
        double decisionError,
        boolean situationHeld) {
    /**
     * Measured on the same runs in three worlds.
     *
     * @param without the variable in a world without the lever, one to a run
     * @param unused with the lever, but the sender never decides to use it
     * @param used with the lever and the decision
     * @throws IllegalArgumentException unless there are two runs or more, as many of each
     */
    public static Effect measured(
            String variable,
            Target target,
            double scale,
            double[] without,
            double[] unused,
            double[] used,
            boolean situationHeld) {
        if (without.length < 2 || unused.length != without.length || used.length != without.length) {
            throw new IllegalArgumentException(
                    "%s was measured in %d, %d and %d runs, must be as many of each and 2 or more"
                            .formatted(variable, without.length, unused.length, used.length));
        }
        return new Effect(
                variable,
                target,
                scale,
                meanDifference(without, unused),
                error(without, unused),
                meanDifference(unused, used),
                error(unused, used),
                situationHeld);
    }

    private static double meanDifference(double[] before, double[] after) {
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            sum += after[i] - before[i];
        }
        return sum / before.length;
    }

    private static double error(double[] before, double[] after) {
        double mean = meanDifference(before, after);
        double squares = 0;
        for (int i = 0; i < before.length; i++) {
            double off = after[i] - before[i] - mean;
            squares += off * off;
        }
        return StrictMath.sqrt(squares / (before.length - 1.0) / before.length);
    }
}
