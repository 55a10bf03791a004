package tarazy.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tarazy.bargain.Actor;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.WeightedMean;
import tarazy.bargain.WeightedMedian;
import tarazy.bargain.format.Council;
import tarazy.bargain.format.DeuIssue;
import tarazy.bargain.format.DeuStake;

class DeuProposalsTest {
    private static final Council SMALL = new Council(Map.of("aa", 0.6, "bb", 0.4));
    private static final Council LARGE = new Council(Map.of("aa", 0.5, "bb", 0.3, "cc", 0.2));

    private static DeuIssue issue(String proposal, int year, String... actors) {
        List<DeuStake> stakes = Arrays.stream(actors)
                .map(actor -> new DeuStake(actor, 50, OptionalDouble.of(10)))
                .toList();
        return new DeuIssue(proposal, proposal + year, year, 2, stakes, OptionalDouble.empty(), OptionalDouble.of(30));
    }

    private static List<Double> power(List<Proposal> proposals, int which) {
        return proposals.get(which).issues().getFirst().issue().actors().stream()
                .map(Actor::capability)
                .toList();
    }

    @Test
    void theCouncilIsTheSmallestThatHasAllMembersSeenSoFar() throws DatasetException {
        List<Proposal> proposals = DeuProposals.of(
                List.of(
                        issue("early", 2001, "com", "aa", "bb"),
                        issue("same-year", 2004, "aa", "bb", "ep"),
                        issue("first-with-cc", 2004, "cc", "aa"),
                        issue("late", 2006, "bb")),
                List.of(LARGE, SMALL));
        assertThat(proposals).extracting(Proposal::name).containsExactly("early", "same-year", "first-with-cc", "late");
        assertThat(power(proposals, 0)).containsExactly(0.6, 0.6, 0.4);
        assertThat(power(proposals, 1)).containsExactly(0.5, 0.3, 0.5);
        assertThat(power(proposals, 2)).containsExactly(0.2, 0.5);
        assertThat(power(proposals, 3)).containsExactly(0.3);
    }

    @Test
    void whoHasAPositionCaresAboutIt() throws DatasetException {
        DeuIssue issue = new DeuIssue(
                "p",
                "i",
                2001,
                2,
                List.of(
                        new DeuStake("aa", 1, OptionalDouble.empty()),
                        new DeuStake("bb", 2, OptionalDouble.of(0)),
                        new DeuStake("com", 3, OptionalDouble.of(40))),
                OptionalDouble.of(7),
                OptionalDouble.of(8));
        DecidedIssue decided = DeuProposals.of(List.of(issue), List.of(SMALL))
                .getFirst()
                .issues()
                .getFirst();
        assertThat(decided.issue().actors()).extracting(Actor::salience).containsExactly(1.0, 1.0, 40.0);
        assertThat(decided.reference()).hasValue(7);
        assertThat(decided.outcome()).hasValue(8);
        assertThat(decided.scored()).isTrue();
    }

    @Test
    void issuesWithoutOutcomeOrWithTwoActorsAreNotScored() throws DatasetException {
        DeuIssue open = new DeuIssue(
                "p",
                "open",
                2001,
                2,
                issue("p", 2001, "aa", "bb", "com").stakes(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        Proposal proposal = DeuProposals.of(
                        List.of(open, issue("p", 2002, "aa", "bb"), issue("p", 2001, "aa", "bb", "ep")), List.of(SMALL))
                .getFirst();
        assertThat(proposal.issues()).hasSize(3);
        assertThat(proposal.scored().issues()).containsExactly(proposal.issues().get(2));
        assertThat(proposal.agenda().issues()).hasSize(3);
    }

    @Test
    void whoSitsInNoCouncilIsNamed() {
        assertThatThrownBy(() -> DeuProposals.of(
                        List.of(issue("p", 2001, "aa", "zz"), issue("q", 2001, "zz", "yy")), List.of(SMALL)))
                .hasMessage("""
                        zz has a position on p2001 but sits in none of the Councils given
                        yy has a position on q2001 but sits in none of the Councils given""");
        Council other = new Council(Map.of("dd", 1.0));
        assertThatThrownBy(() -> DeuProposals.of(List.of(issue("p", 2001, "aa", "dd")), List.of(SMALL, other)))
                .hasMessage("no Council given has all members with positions up to 2001, the year of proposal p");
    }

    /** Figures of the specification for Thomson et al. 2012. */
    @Test
    void theRealDataGivesTheKnownErrorsOfMeanAndMedian() {
        List<Proposal> proposals = SharedDeu.proposals();
        assertThat(proposals.stream().mapToInt(p -> p.scored().issues().size()).sum())
                .isEqualTo(322);
        assertThat(meanAbsoluteError(proposals, new WeightedMean())).isCloseTo(23.43, within(0.01));
        assertThat(meanAbsoluteError(proposals, new WeightedMedian())).isCloseTo(29.47, within(0.01));
    }

    private static double meanAbsoluteError(List<Proposal> proposals, BargainingModel model) {
        return proposals.stream()
                .flatMap(proposal -> proposal.issues().stream())
                .filter(DecidedIssue::scored)
                .mapToDouble(decided -> Math.abs(model.settle(decided.issue()).expected()
                        - decided.outcome().orElseThrow()))
                .average()
                .orElseThrow();
    }
}
