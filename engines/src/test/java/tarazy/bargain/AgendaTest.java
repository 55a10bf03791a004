package tarazy.bargain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Scale SCALE = Scale.of(0, 100);
    private static final Issue TARIFFS =
            new Issue("tariffs", SCALE, List.of(new Actor("Ada", 2, 10, 80), new Actor("Bo", 3, 90, 40)));
    private static final Issue QUOTAS =
            new Issue("quotas", SCALE, List.of(new Actor("Cy", 1, 50, 50), new Actor(" Ada", 2, 70, 20)));

    @Test
    void actorsComeInTheOrderInWhichTheyAreNamed() {
        Agenda agenda = new Agenda("trade", List.of(TARIFFS, QUOTAS));
        assertThat(agenda.actors()).containsExactly("Ada", "Bo", "Cy");
        assertThat(agenda.stake("Ada", QUOTAS)).map(Actor::position).contains(70.0);
        assertThat(agenda.stake("Bo", QUOTAS)).isEmpty();
    }

    @Test
    void theNumbersStandByActorAndIssue() {
        Stakes stakes = Stakes.of(new Agenda("trade", List.of(TARIFFS, QUOTAS)));
        assertThat(stakes.capability()).containsExactly(2, 3, 1);
        assertThat(stakes.position()).containsExactly(10, 70, 90, Double.NaN, Double.NaN, 50);
        assertThat(stakes.salience()).containsExactly(80, 20, 40, 0, 0, 50);
    }

    @Test
    void anActorIsAsStrongOnEveryIssue() {
        Issue other = new Issue(
                "quotas",
                SCALE,
                List.of(new Actor("Cy", 1, 50, 50), new Actor("Bo", 4, 1, 1), new Actor("Ada", 5, 1, 1)));
        assertThatThrownBy(() -> new Agenda("trade", List.of(TARIFFS, other)))
                .isInstanceOf(InvalidIssueException.class)
                .hasMessage("""
                        issue trade:
                          actor 2 (Bo): capability is 4.0 on quotas but 3.0 on tariffs, must be the same on all issues
                          actor 3 (Ada): capability is 5.0 on quotas but 2.0 on tariffs, must be the same on all issues""");
    }

    @Test
    void anAgendaHasIssuesWithDifferentNames() {
        assertThatThrownBy(() -> new Agenda("trade", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agenda trade: has no issue");
        assertThatThrownBy(() -> new Agenda("trade", List.of(TARIFFS, TARIFFS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agenda trade: two issues are called tariffs");
    }

    @Test
    void issuesAloneAreToldTogether() {
        Agenda agenda = new Agenda("trade", List.of(TARIFFS, QUOTAS));
        BargainingModel mean = new WeightedMean();
        Bargaining together = Bargaining.together(
                agenda,
                agenda.issues().stream()
                        .map(issue -> mean.bargain(Agenda.of(issue)))
                        .toList());
        assertThat(together).isEqualTo(mean.bargain(agenda));
        assertThat(together.last().positions().get("Bo")).containsExactly(90.0, Double.NaN);
        Stakes stakes = Stakes.of(agenda);
        mean.bargainer(3, 2).settle(stakes);
        assertThat(stakes.settlement()).containsExactly(44.285714285714285, 58.888888888888886);
        assertThat(together.last().expected()).containsExactly(44.285714285714285, 58.888888888888886);
    }

    @Test
    void aMedianThatIsNotAloneIsNoted() {
        Bargaining tied = new WeightedMedian().bargain(Agenda.of(Issues.at(0, 30, 70, 100)));
        assertThat(tied.notes())
                .containsExactly("equals: every position from 30.0 to 70.0 is a median, the lower one was taken");
        assertThat(tied.ending()).isEqualTo(Bargaining.Ending.AT_ONCE);
    }

    @Test
    void aReasonIsGivenOnlyWhereTheNumbersAreUsable() {
        Stakes stakes = new Stakes(2, 1);
        stakes.fail(Settlement.Reason.NO_AGREEMENT);
        assertThat(stakes.reason()).contains(Settlement.Reason.NO_AGREEMENT);
        assertThat(stakes.settlement()).containsExactly(Double.NaN);
        stakes.fail();
        assertThat(stakes.reason()).isEmpty();
    }

    @Test
    void aLotteryExpectsItsMean() {
        Settlement lottery =
                new Settlement.Lottery(List.of(new Settlement.Prospect(10, 0.25), new Settlement.Prospect(50, 0.75)));
        assertThat(lottery.expected()).isEqualTo(40);
    }
}
