package tarazy.bargain.nash;

/** The outcome with the largest weighted sum of logarithms of gains. */
final class NashAgreement implements Agreement {
    /** Of many best outcomes the spring finds the one nearest to the means; bound anew it lets go. */
    private static final double SPRING = 1e-8;

    private static final double TILT = 1e-6;
    private static final int REBINDINGS = 3;
    /** Ends of an interval of best outcomes differ by more than this share of a scale. */
    private static final double TIE = 1e-6;

    private final Gains gains;
    private final LogGains logs;
    private final LeastGain least;

    NashAgreement(Gains gains, int actors) {
        this.gains = gains;
        logs = new LogGains(gains, actors);
        least = new LeastGain(gains, logs, actors);
    }

    @Override
    public double[] outcome() {
        return logs.x;
    }

    double residual() {
        return logs.residual();
    }

    @Override
    public boolean reach() {
        logs.take();
        if (!least.everybodyGains()) {
            return false;
        }
        if (gains.issues == 1) {
            return logs.only();
        }
        logs.settle();
        climb();
        return true;
    }

    /** Without jumps there is one best outcome; with them there may be many. */
    private void climb() {
        if (gains.exponent == 2) {
            logs.maximise();
            return;
        }
        logs.bind(SPRING, gains.mean);
        logs.maximise();
        for (int i = 0; i < REBINDINGS; i++) {
            logs.bind(SPRING, logs.x);
            logs.maximise();
        }
    }

    /**
     * The lowest and highest outcome of one issue among all best ones; the outcome agreed on is left as it is.
     *
     * @return the outcome twice if it is the only one
     */
    double[] range(int issue) {
        double[] agreed = logs.x.clone();
        double[] range = {agreed[issue], agreed[issue]};
        if (gains.exponent == 1 && gains.issues > 1 && gains.open(issue)) {
            for (int side = 0; side < 2; side++) {
                logs.bind(SPRING, agreed);
                logs.tilt(issue, side == 0 ? -TILT : TILT);
                logs.maximise();
                logs.tilt(issue, 0);
                for (int i = 0; i < REBINDINGS; i++) {
                    logs.bind(SPRING, logs.x);
                    logs.maximise();
                }
                if (Math.abs(logs.x[issue] - agreed[issue]) > TIE * gains.length[issue]) {
                    range[side] = logs.x[issue];
                }
                System.arraycopy(agreed, 0, logs.x, 0, agreed.length);
            }
        }
        return range;
    }
}
