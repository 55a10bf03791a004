package tarazy.bargain.nash;

/** The outcome at which all gain the same share of the most they could gain while nobody loses. */
final class KalaiAgreement implements Agreement {
    private final Gains gains;
    private final LogGains logs;
    private final LeastGain least;
    private final double[] most;
    private double level = Double.NaN;

    KalaiAgreement(Gains gains, int actors) {
        this.gains = gains;
        logs = new LogGains(gains, actors);
        least = new LeastGain(gains, logs, actors);
        most = new double[actors];
    }

    @Override
    public double[] outcome() {
        return logs.x;
    }

    /** The share of the most that all gain. */
    double level() {
        return level;
    }

    @Override
    public boolean reach() {
        logs.take();
        if (!least.everybodyGains()) {
            return false;
        }
        for (int i = 0; i < gains.actors; i++) {
            most[i] = least.most(i);
        }
        level = least.equal(most);
        return true;
    }
}
