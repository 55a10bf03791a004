package tarazy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tarazy.simulation.Models.START;
import static tarazy.simulation.Models.date;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Timeline CRISIS = Timeline.of(
            START,
            List.of(
                    new Timeline.Phase(date("2022-01-31"), 1, StepUnit.DAY),
                    new Timeline.Phase(date("2022-06-30"), 1, StepUnit.MONTH)),
            List.of(date("2022-06-05")));

    @Test
    void daysInTheCrisisAndMonthsAfterIt() {
        assertThat(CRISIS.moments().stream()
                        .map(m -> m.time().toLocalDate().toString())
                        .toList())
                .startsWith("2022-01-07", "2022-01-08")
                .endsWith(
                        "2022-01-30",
                        "2022-01-31",
                        "2022-02-28",
                        "2022-03-31",
                        "2022-04-30",
                        "2022-05-31",
                        "2022-06-05",
                        "2022-06-30");
    }

    @Test
    void lengthsOfStepsAddUpToTheWhole() {
        double sum = CRISIS.moments().stream().mapToDouble(Moment::length).sum();
        assertThat(sum).isEqualTo(CRISIS.days(date("2022-06-30"))).isEqualTo(174);
        assertThat(CRISIS.moments().getLast().isLast()).isTrue();
    }

    @Test
    void aDateFallsOnTheLastMomentNotAfterIt() {
        assertThat(CRISIS.on(date("2022-02-27")).time().toLocalDate()).isEqualTo("2022-01-31");
        assertThat(CRISIS.on(date("2022-02-28")).time().toLocalDate()).isEqualTo("2022-02-28");
        assertThat(CRISIS.on(date("2021-01-01")).index()).isZero();
        assertThat(CRISIS.on(date("2030-01-01")).isLast()).isTrue();
    }

    @Test
    void hoursAreStepsToo() {
        Timeline hours =
                Timeline.of(START, List.of(new Timeline.Phase(date("2022-01-08"), 6, StepUnit.HOUR)), List.of());
        assertThat(hours.moments()).hasSize(5);
        assertThat(hours.moments().get(1).time()).isEqualTo(LocalDateTime.of(2022, 1, 7, 6, 0));
        assertThat(hours.moments().get(1).day()).isEqualTo(.25);
        assertThat(hours.on(date("2022-01-07")).index()).isEqualTo(3);
    }

    @Test
    void refusesPhasesThatGoBackwardsAndStepsWithoutEnd() {
        assertThatThrownBy(() ->
                        Timeline.of(START, List.of(new Timeline.Phase(date("2022-01-07"), 1, StepUnit.DAY)), List.of()))
                .hasMessage("the phase until 2022-01-07 does not end after it begins (2022-01-07T00:00)");
        assertThatThrownBy(() -> Timeline.of(
                        START, List.of(new Timeline.Phase(date("2099-01-07"), 1, StepUnit.HOUR)), List.of()))
                .hasMessage("more than 100000 steps; take longer ones");
        assertThatThrownBy(() -> new Timeline.Phase(date("2022-01-07"), 0, StepUnit.DAY))
                .hasMessageContaining("at least 1");
    }
}
