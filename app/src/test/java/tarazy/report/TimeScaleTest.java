package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tarazy.forecast.Trajectory;

class TimeScaleTest {
    private static List<Trajectory.Point> days(int... steps) {
        List<Trajectory.Point> points = new ArrayList<>();
        LocalDateTime time = LocalDateTime.of(2031, 3, 4, 0, 0);
        points.add(new Trajectory.Point(time, 0, 0, 0, 0, 0, 0));
        for (int step : steps) {
            time = time.plusDays(step);
            points.add(new Trajectory.Point(time, 0, 0, 0, 0, 0, 0));
        }
        return points;
    }

    @Test
    void daysBeforeMonthsAreAPartOfTheirOwn() {
        assertThat(TimeScale.split(days(1, 1, 1, 1, 30, 30, 30))).hasValue(4);
    }

    @Test
    void evenStepsAreOnePart() {
        assertThat(TimeScale.split(days(1, 1, 1, 1, 1, 1, 1))).isEmpty();
        assertThat(TimeScale.split(days(30, 28, 31, 30, 31, 30))).isEmpty();
    }

    @Test
    void aFirstPartThatFillsMostOfTheTimeStaysWithTheRest() {
        assertThat(TimeScale.split(days(1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1))).isEmpty();
    }

    @Test
    void whatIsOnlyEverZeroOrOneIsYesOrNo() {
        assertThat(TimeScale.yesNo(
                        SampleForecasts.rich().trajectories().getLast().points()))
                .isTrue();
        assertThat(TimeScale.yesNo(
                        SampleForecasts.rich().trajectories().getFirst().points()))
                .isFalse();
    }

    @Test
    void aFewMomentsAreOnePart() {
        assertThat(TimeScale.split(days())).isEmpty();
        assertThat(TimeScale.split(days(1, 30))).isEmpty();
        assertThat(TimeScale.split(days(1, 30, 30, 30, 30))).isEmpty();
    }
}
