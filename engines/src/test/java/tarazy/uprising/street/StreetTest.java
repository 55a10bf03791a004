package tarazy.uprising.street;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreetTest {
    private static byte[] after(int steps, StreetSettings settings, long seed) {
        Street street = new Street(settings, seed);
        for (int i = 0; i < steps; i++) {
            street.advance();
        }
        byte[] cells = new byte[settings.width() * settings.height()];
        street.fill(cells);
        return cells;
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void sameSeedSameRun(Profile profile) {
        StreetSettings settings = profile.settings();
        assertThat(after(200, settings, 5)).isEqualTo(after(200, settings, 5));
        assertThat(after(200, settings, 5)).isNotEqualTo(after(200, settings, 6));
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void nobodyGetsLost(Profile profile) {
        StreetSettings settings = profile.builder().size(31, 45).build();
        Street street = new Street(settings, 2);
        int people = street.people();
        street.run(300, view -> {
            assertThat(view.quiet() + view.active() + view.jailed() + view.cops())
                    .isEqualTo(people);
            assertThat(view.active()).isNotNegative();
            assertThat(view.quiet()).isNotNegative();
        });
        assertThat(street.step()).isEqualTo(300);
    }

    @Test
    void peopleAreLaidOutInExactNumbers() {
        Street street = new Street(Profile.TARAZY.settings(), 1);
        assertThat(street.people()).isEqualTo(1_184);
        assertThat(street.cops()).isEqualTo(64);
        assertThat(street.quiet()).isEqualTo(1_120);
    }

    @Test
    void orByChance() {
        double cops = 0;
        double citizens = 0;
        for (int seed = 0; seed < 50; seed++) {
            Street street = new Street(Profile.MESA.settings(), seed);
            cops += street.cops();
            citizens += street.quiet();
        }
        // five standard errors of the mean
        assertThat(cops / 50).isBetween(118.4 - 7.5, 118.4 + 7.5);
        assertThat(citizens / 50).isBetween(1_120 - 13.0, 1_120 + 13.0);
    }

    @Test
    void theyFillTheCityToTheLastCell() {
        StreetSettings settings =
                StreetSettings.builder().citizens(0.5).cops(0.5).size(15, 15).build();
        assertThat(new Street(settings, 1).people()).isEqualTo(225);
        assertThat(after(5, settings, 1)).doesNotContain(CellState.EMPTY.code());
    }

    @Test
    void whoIsJailedForEverStaysThere() {
        StreetSettings settings = StreetSettings.builder()
                .legitimacy(0.5)
                .longestTerm(StreetSettings.FOR_EVER)
                .build();
        StreetSeries series = new StreetSeries();
        new Street(settings, 3).run(100, series);
        int[] jailed = series.jailed();
        assertThat(jailed).isSorted();
        assertThat(jailed[100]).isGreaterThan(100);
    }

    @Test
    void legitimacyFollowsItsSchedule() {
        StreetSeries series = new StreetSeries();
        LegitimacySchedule schedule = LegitimacySchedule.gradual(0.9, 0.5, 10, 20);
        new Street(StreetSettings.builder().legitimacy(schedule).build(), 1).run(50, series);
        double[] legitimacy = series.legitimacy();
        assertThat(legitimacy[0]).isEqualTo(0.9);
        assertThat(legitimacy[10]).isEqualTo(0.9);
        assertThat(legitimacy[20]).isEqualTo(0.7);
        assertThat(legitimacy[30]).isEqualTo(0.5);
        assertThat(legitimacy[50]).isEqualTo(0.5);
        assertThat(series.length()).isEqualTo(51);
        LegitimacySchedule sudden = LegitimacySchedule.sudden(0.9, 0.7, 5);
        assertThat(sudden.at(4)).isEqualTo(0.9);
        assertThat(sudden.at(5)).isEqualTo(0.7);
    }

    @Test
    void aFrameShowsEverybody() {
        byte[] cells = after(1, Profile.TARAZY.settings(), 1);
        int people = 0;
        for (byte cell : cells) {
            people += cell == CellState.EMPTY.code() ? 0 : 1;
        }
        assertThat(people).isEqualTo(1_184);
    }
}
