package tarazy.bargain;

import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTest {
    private static final Scale SCALE = Scale.of(0, 100);

    private static Issue issue(Actor... actors) {
        return new Issue("tariffs", SCALE, List.of(actors));
    }

    @Test
    void saysAllFaultsAtOnceWithTheirPlaces() {
        assertThatThrownBy(() -> issue(
                        new Actor("Ada", 1, 50, 1),
                        new Actor("Bo", NaN, -1, -2),
                        new Actor("Ada", 1, 100, POSITIVE_INFINITY),
                        new Actor(" ", 1, NaN, 1)))
                .isInstanceOf(InvalidIssueException.class)
                .hasMessage("""
                        issue tariffs:
                          actor 2 (Bo): capability is NaN, must be 0 or more
                          actor 2 (Bo): position is -1.0, must be on the scale from 0.0 to 100.0
                          actor 2 (Bo): salience is -2.0, must be 0 or more
                          actor 3 (Ada): name is already that of actor 1
                          actor 3 (Ada): salience is Infinity, must be finite
                          actor 4: name is empty
                          actor 4: position is NaN, must be on the scale from 0.0 to 100.0""");
    }

    @Test
    void theFaultsCanBeTakenOneByOne() {
        InvalidIssueException fault = catchThrowableOfType(
                InvalidIssueException.class, () -> issue(new Actor("Ada", 1, 50, 1), new Actor("Bo", 1, 101, 1)));
        assertThat(fault.problems())
                .containsExactly(
                        new IssueProblem(2, "Bo", "position is 101.0, must be on the scale from 0.0 to 100.0"));
    }

    @Test
    void spacesAroundANameMakeNoOtherActor() {
        assertThatThrownBy(() -> issue(new Actor("Ada", 1, 50, 1), new Actor(" Ada ", 1, 50, 1)))
                .hasMessageContaining("name is already that of actor 1");
    }

    @Test
    void theEndsOfTheScaleAndWeightZeroAreAllowed() {
        assertThat(issue(new Actor("Ada", 0, 0, 1), new Actor("Bo", 1, 100, 0)).actors())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "NaN, 1", "0, NaN", "0, Infinity", "-2e300, 0"})
    void aScaleRises(double low, double high) {
        assertThatThrownBy(() -> Scale.of(low, high))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scale from " + low + " to " + high + ": must rise and stay within -1e300 to 1e300");
    }

    @Test
    void theWidestScaleStillHasAMean() {
        Issue wide = new Issue("wide", Scale.of(-1e300, 1e300), Issues.actors(-1e300, 1e300, 1e300, -1e300, 1e300));
        assertThat(new WeightedMean().settle(wide)).isEqualTo(new Settlement.At(2e299, 2e299, 2e299));
        assertThat(new WeightedMedian().settle(wide)).isEqualTo(new Settlement.At(1e300, 1e300, 1e300));
    }
}
