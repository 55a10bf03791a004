package tarazy.bargain.challenge;

/**
 * A reading of the challenge model. Scholz, Calbert and Smith (2011) print formulas and a table of results which do not
 * belong together: the formulas never move the median of their example, the table comes from other rules.
 */
public enum ChallengeProfile {
    /**
     * The formulas as printed. The chance of winning is the support for the challenger among all who are not indifferent
     * between the two; each side's expectation has its own risk exponent; of all offers that it must take an actor takes
     * the one that moves it least, and stays where it is between two equal ones in opposite directions.
     */
    SCHOLZ_PAPER,
    /**
     * What the published table was made with. The chance of winning is the support for the challenger, in distances
     * raised to each voter's risk exponent, divided by the stakes of all voters between all ordered pairs of positions,
     * hence small; both expectations have the risk exponent of the actor that moves. It takes the confrontation that moves
     * it least, the lower position of two; without confrontations the compromise for which
     * (|a| x + |b| y) / (|a| + |b|) is lowest, where a and b are what it and the other, at x and y, expect. Nobody
     * capitulates. As compromises prefer low numbers, the direction of the scale matters.
     */
    SCHOLZ_TABLE
}
