package tarazy.bargain.veto;

/**
 * What a vote on one issue can bring about.
 *
 * @param coreLow the lowest position that no sufficient majority wants to change
 * @param coreHigh the highest; NaN, as the lowest, if nobody has influence
 * @param winLow the lowest position that a sufficient majority likes as much as the status quo
 * @param winHigh the highest; both the status quo if it is in the core, NaN without a status quo
 */
public record Reading(double coreLow, double coreHigh, double winLow, double winHigh) {}
