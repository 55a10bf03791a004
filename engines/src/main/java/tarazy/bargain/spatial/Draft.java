package tarazy.bargain.spatial;

/** Options in the making. */
final class Draft {
    VotingRule votingRule = VotingRule.PROPORTIONAL;
    VictoryProbability victory = VictoryProbability.LINEAR;
    OptionProbabilities optionProbabilities = OptionProbabilities.CONDITIONAL;
    RiskView riskView = RiskView.ONE_THIRD;
    RiskRange riskRange = RiskRange.MIDDLE;
    ThirdParties thirdParties = ThirdParties.SEMI_COMMITTED;
    BargainRule bargainRule = BargainRule.S2P2;
    Proposal proposal = Proposal.INITIATOR;
    Transition transition = Transition.DETERMINISTIC;
    Fidelity fidelity = Fidelity.MENDED;
    int turnLimit = 100;
    double fullSalience = 100;
    long seed = 1;
    Accommodation accommodation = Accommodation.none();

    /** KTAB's defaults, mended. */
    Draft() {}

    Draft(SpatialOptions from) {
        votingRule = from.votingRule();
        victory = from.victory();
        optionProbabilities = from.optionProbabilities();
        riskView = from.riskView();
        riskRange = from.riskRange();
        thirdParties = from.thirdParties();
        bargainRule = from.bargainRule();
        proposal = from.proposal();
        transition = from.transition();
        fidelity = from.fidelity();
        turnLimit = from.turnLimit();
        fullSalience = from.fullSalience();
        seed = from.seed();
        accommodation = from.accommodation();
    }

    SpatialOptions options() {
        return new SpatialOptions(
                votingRule,
                victory,
                optionProbabilities,
                riskView,
                riskRange,
                thirdParties,
                bargainRule,
                proposal,
                transition,
                fidelity,
                turnLimit,
                fullSalience,
                seed,
                accommodation);
    }
}
