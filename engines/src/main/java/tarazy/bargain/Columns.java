package tarazy.bargain;

/** Issues as columns of numbers. */
final class Columns {
    private Columns() {}

    static double[] positions(Issue issue) {
        return issue.actors().stream().mapToDouble(Actor::position).toArray();
    }

    static boolean usable(double position, double weight) {
        return weight >= 0 && weight < Double.POSITIVE_INFINITY && Double.isFinite(position);
    }
}
