package tarazy.bargain.challenge;

import java.util.List;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargainer;
import tarazy.bargain.Bargaining;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.FullSalience;
import tarazy.bargain.InvalidIssueException;
import tarazy.bargain.OptionWords;

/**
 * The challenge model, or expected utility model (Bueno de Mesquita 1985, 1994, 1997), after Scholz, Calbert and Smith
 * 2011, "Unravelling Bueno de Mesquita's group decision model" (doi 10.5220/0003121500180030). In every round each actor
 * weighs what it would gain by challenging each other one: with the support of third parties it may win, the other may
 * lose or, with a probability of one minus its salience, not even resist. Where both expect to gain there is a conflict,
 * which the side with less to expect loses; where one only does, the other compromises or capitulates. Everybody moves at
 * once. The settlement is the weighted median after the last round.
 *
 * <p>Time O(n³) a round for n actors. Issues of an agenda are settled one by one.
 *
 * @param profile which reading of the model
 * @param rounds at most how many, 0 to 1000; the run also ends when nobody moves or positions repeat
 * @param q how likely an actor expects things to stay as they are if it does not challenge another, 0 to 1; otherwise
 *     the other moves, for better or worse
 * @param fullSalience the salience with which an actor resists every challenge, above 0; no salience may be higher
 */
public record ChallengeModel(ChallengeProfile profile, int rounds, double q, double fullSalience)
        implements BargainingModel {
    private static final int MOST_ROUNDS = 1000;

    /** @throws IllegalArgumentException if a number is not in its range */
    public ChallengeModel {
        if (rounds < 0 || rounds > MOST_ROUNDS || !(q >= 0 && q <= 1) || !(fullSalience > 0 && fullSalience < 1e300)) {
            throw new IllegalArgumentException(
                    "challenge model: rounds must be 0 to %d (is %d), q 0 to 1 (is %s), the full salience above 0 (is %s)"
                            .formatted(MOST_ROUNDS, rounds, q, fullSalience));
        }
    }

    /** Ten rounds, Q = 1, saliences up to 100. */
    public ChallengeModel(ChallengeProfile profile) {
        this(profile, 10, 1, 100);
    }

    /** The paper's formulas. */
    public ChallengeModel() {
        this(ChallengeProfile.SCHOLZ_PAPER);
    }

    /**
     * The same with one option changed.
     *
     * @param key profile, rounds, q or full-salience
     * @throws IllegalArgumentException that says what is allowed
     */
    public ChallengeModel with(String key, String value) {
        return switch (key) {
            case "profile" ->
                new ChallengeModel(OptionWords.constant(ChallengeProfile.class, key, value), rounds, q, fullSalience);
            case "rounds" ->
                new ChallengeModel(profile, OptionWords.whole(key, value, 0, MOST_ROUNDS), q, fullSalience);
            case "q" ->
                new ChallengeModel(
                        profile, rounds, OptionWords.number(key, value, 0, 1, "a number from 0 to 1"), fullSalience);
            case "full-salience" ->
                new ChallengeModel(
                        profile,
                        rounds,
                        q,
                        OptionWords.number(key, value, Double.MIN_NORMAL, 1e299, "a number above 0"));
            default -> throw OptionWords.unknown("the challenge model", key, "profile", "rounds", "q", "full-salience");
        };
    }

    /** @throws InvalidIssueException if a salience is above the full one */
    @Override
    public Bargaining bargain(Agenda agenda) {
        FullSalience.check(agenda, fullSalience);
        List<Bargaining> parts = agenda.issues().stream()
                .map(issue -> new ChallengeTeller(this, issue).tell())
                .toList();
        return Bargaining.together(agenda, parts);
    }

    @Override
    public Bargainer bargainer(int actors, int issues) {
        return new ChallengeBargainer(this, actors);
    }
}
