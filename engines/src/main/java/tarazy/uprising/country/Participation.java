package tarazy.uprising.country;

import tarazy.uprising.Checks;

/**
 * Who takes part, and for how long.
 *
 * @param dispositions whether the willing are the same people all the time
 * @param leaving ω: rate at which active people leave, a day, 0 or more
 * @param exhaustion share of those who leave that never come back, 0 to 1
 */
public record Participation(Dispositions dispositions, double leaving, double exhaustion) {
    /** Whether the willing are the same people all the time. */
    public enum Dispositions {
        /** Whoever decides is willing with the probability of the willing share; the active leave at the rate. */
        REDRAWN,
        /**
         * The willing share is of certain people, those active and jailed among them; the active leave, at the rate, only if
         * there are more of them than are willing.
         */
        FIXED
    }

    void check(Checks checks) {
        checks.atLeastZero("leaving", leaving);
        checks.within("exhaustion", exhaustion, 0, 1);
    }
}
