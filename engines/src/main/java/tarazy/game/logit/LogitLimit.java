package tarazy.game.logit;

import tarazy.game.BehaviorProfile;

/**
 * Where a branch ends for λ → ∞.
 *
 * @param profile exact if it was recognised and verified as an exact equilibrium
 * @param lambda the largest λ that was needed
 * @param converged whether the profile is certain to 1e-8, also where play does not lead
 * @param equilibrium whether it was verified as a Nash equilibrium, exactly or to rounding
 */
public record LogitLimit(BehaviorProfile profile, double lambda, boolean converged, boolean equilibrium) {}
