package tarazy.bargain.nash;

/** A rule by which actors agree; works on gains that it shares with its caller. */
interface Agreement {
    /** Whether there is an outcome by which all gain; finds the one agreed on. */
    boolean reach();

    /** The outcome agreed on, NaN on issues that nobody cares about. */
    double[] outcome();
}
