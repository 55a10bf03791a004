package tarazy.bargain.spatial;

import java.util.List;

/**
 * A variant of the {@link SpatialModel}. What KTAB's program does by default comes first in every enumeration.
 *
 * @param votingRule how a difference of utility becomes a vote
 * @param victory how likely a coalition wins
 * @param optionProbabilities how likely one of several positions or bargains prevails
 * @param riskView how one sees the attitude to risk of another
 * @param riskRange how far attitudes to risk go
 * @param thirdParties what those risk who help in a challenge
 * @param bargainRule where two meet who bargain
 * @param proposal whose view makes the bargain
 * @param transition which bargain an actor follows
 * @param fidelity whether the faults of KTAB's program are kept
 * @param turnLimit most turns, 0 or more
 * @param fullSalience what all of an actor's attention is in the unit of salience, above 0; the saliences of an actor over
 *     all issues may not add up to more
 * @param seed what chance is drawn from
 * @param accommodation how ideals follow positions
 */
public record SpatialOptions(
        VotingRule votingRule,
        VictoryProbability victory,
        OptionProbabilities optionProbabilities,
        RiskView riskView,
        RiskRange riskRange,
        ThirdParties thirdParties,
        BargainRule bargainRule,
        Proposal proposal,
        Transition transition,
        Fidelity fidelity,
        int turnLimit,
        double fullSalience,
        long seed,
        Accommodation accommodation) {
    /** @throws IllegalArgumentException if a number is out of its range */
    public SpatialOptions {
        if (turnLimit < 0) {
            throw new IllegalArgumentException("turn-limit is " + turnLimit + ", must be 0 or more");
        }
        if (!(fullSalience > 0 && fullSalience < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("full-salience is " + fullSalience + ", must be above 0 and finite");
        }
    }

    /** KTAB's defaults with its faults mended. */
    public static SpatialOptions standard() {
        return new Draft().options();
    }

    /** KTAB's defaults and its faults, for the same numbers. */
    public static SpatialOptions ktab() {
        return standard().with(Fidelity.KTAB);
    }

    /**
     * The same with one option changed that is given in words, as in a file or a command.
     *
     * @param key name of the option: ours or that of KTAB's files; case, hyphens and blanks do not matter
     * @param value one of its values, or a number
     * @throws IllegalArgumentException if there is no such option or value, with those there are
     */
    public SpatialOptions with(String key, String value) {
        Draft draft = new Draft(this);
        Setting.named(key).set(draft, value);
        return draft.options();
    }

    /** The value of an option in our words. */
    public String value(String key) {
        return Setting.named(key).get(new Draft(this));
    }

    /** Our names of all options that can be given in words. */
    public static List<String> keys() {
        return Setting.ALL.stream().map(Setting::key).toList();
    }

    /** The values an option can have, in our words; empty for a number. */
    public static List<String> values(String key) {
        return Setting.named(key).words();
    }

    public SpatialOptions with(VotingRule value) {
        Draft draft = new Draft(this);
        draft.votingRule = value;
        return draft.options();
    }

    public SpatialOptions with(VictoryProbability value) {
        Draft draft = new Draft(this);
        draft.victory = value;
        return draft.options();
    }

    public SpatialOptions with(OptionProbabilities value) {
        Draft draft = new Draft(this);
        draft.optionProbabilities = value;
        return draft.options();
    }

    public SpatialOptions with(RiskView value) {
        Draft draft = new Draft(this);
        draft.riskView = value;
        return draft.options();
    }

    public SpatialOptions with(RiskRange value) {
        Draft draft = new Draft(this);
        draft.riskRange = value;
        return draft.options();
    }

    public SpatialOptions with(ThirdParties value) {
        Draft draft = new Draft(this);
        draft.thirdParties = value;
        return draft.options();
    }

    public SpatialOptions with(BargainRule value) {
        Draft draft = new Draft(this);
        draft.bargainRule = value;
        return draft.options();
    }

    public SpatialOptions with(Proposal value) {
        Draft draft = new Draft(this);
        draft.proposal = value;
        return draft.options();
    }

    public SpatialOptions with(Transition value) {
        Draft draft = new Draft(this);
        draft.transition = value;
        return draft.options();
    }

    public SpatialOptions with(Fidelity value) {
        Draft draft = new Draft(this);
        draft.fidelity = value;
        return draft.options();
    }

    public SpatialOptions with(Accommodation value) {
        Draft draft = new Draft(this);
        draft.accommodation = value;
        return draft.options();
    }

    public SpatialOptions withTurnLimit(int value) {
        Draft draft = new Draft(this);
        draft.turnLimit = value;
        return draft.options();
    }

    public SpatialOptions withFullSalience(double value) {
        Draft draft = new Draft(this);
        draft.fullSalience = value;
        return draft.options();
    }

    public SpatialOptions withSeed(long value) {
        Draft draft = new Draft(this);
        draft.seed = value;
        return draft.options();
    }
}
