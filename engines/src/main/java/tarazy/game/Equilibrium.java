package tarazy.game;

/**
 * A profile with what was recomputed from the game about it. There is no other way to make one, so that none can claim a
 * regret that was not checked.
 */
public final class Equilibrium {
    private final Profile profile;
    private final Verification verification;

    private Equilibrium(Profile profile, Verification verification) {
        this.profile = profile;
        this.verification = verification;
    }

    /**
     * Verifies a profile, whatever its regret.
     *
     * @throws ImperfectRecallException if a player of a tree forgets
     */
    public static Equilibrium verified(Profile profile) {
        return new Equilibrium(profile, profile.verify());
    }

    public Profile profile() {
        return profile;
    }

    /** Payoffs and regrets of all players. */
    public Verification verification() {
        return verification;
    }

    /** The largest regret of a player. */
    public double regret() {
        return verification.regret();
    }

    /** Whether it is an exact equilibrium: rational probabilities and regret exactly 0. */
    public boolean exact() {
        return verification.exactEquilibrium();
    }

    /**
     * The largest regret of a player relative to what is at stake for it (largest less smallest payoff); 0 if nothing is.
     */
    public double relativeRegret() {
        double worst = 0;
        for (int p = 0; p < verification.regrets().size(); p++) {
            double regret = verification.regrets().get(p);
            worst = Math.max(worst, regret > 0 ? regret / profile.payoffRange(p) : 0);
        }
        return worst;
    }

    @Override
    public String toString() {
        return profile + " pays " + verification.payoffs() + " with regret " + regret();
    }
}
