package tarazy.uprising.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tarazy.uprising.InvalidUprisingException;

class StreetSettingsTest {
    @Test
    void allFaultsAreToldAtOnce() {
        StreetSettings.Builder builder = StreetSettings.builder()
                .size(14, 5_000)
                .citizens(0.7)
                .cops(0.4)
                .legitimacy(new LegitimacySchedule(
                        List.of(new LegitimacySchedule.Point(5, 0.9), new LegitimacySchedule.Point(5, 1.5))))
                .threshold(-1)
                .deterrence(0)
                .longestTerm(-3);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidUprisingException.class)
                .hasMessage("""
                        street:
                          width is 14, must be from 15 to 4000
                          height is 5000, must be from 15 to 4000
                          citizens + cops is 1.1, must be 1 or less
                          legitimacy.points[2].legitimacy is 1.5, must be from 0 to 1
                          legitimacy.points[2].step is 5, must be above the step of the point before
                          threshold is -1, must be 0 or more
                          deterrence is 0, must be above 0
                          longestTerm is -3, must be from 0 to 4000000""");
    }

    @Test
    void soAreThoseOfTheView() {
        StreetSettings.Builder builder = StreetSettings.builder().threshold(Double.NaN);
        assertThatThrownBy(builder.vision(new Neighbourhood(Neighbourhood.Shape.MOORE, 2.5, false))::build)
                .hasMessage("street:\n  vision.radius is 2.5, must be whole\n  threshold is NaN, must be 0 or more");
        assertThatThrownBy(builder.vision(Neighbourhood.vonNeumann(32))::build)
                .hasMessageContaining("vision.radius is 32, must be from 1 to 31");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void settingsCanBeChangedAndComeBack(Profile profile) {
        StreetSettings settings = profile.settings();
        assertThat(settings.toBuilder().build()).isEqualTo(settings);
    }

    @Test
    void profilesSeeAsManyCellsAsTheirOriginals() {
        assertThat(Profile.MESA.settings().vision().size()).isEqualTo(112);
        assertThat(Profile.NETLOGO.settings().vision().size()).isEqualTo(149);
    }
}
