package tarazy.bargain.spatial;

/** What a place is worth. */
final class Utility {
    private Utility() {}

    /**
     * 1 at one's ideal, 0 at the far end of the scale.
     *
     * @param distance 0 or more; above 1 only where a bargain leads beyond the scale
     * @param risk attitude to risk from -1 to 1: a cautious actor's utility falls later
     */
    static double of(double distance, double risk) {
        return (1 - distance) * (1 + (distance <= 1 ? distance : 1) * risk);
    }
}
