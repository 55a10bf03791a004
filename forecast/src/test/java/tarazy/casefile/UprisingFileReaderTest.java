package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.uprising.country.Action;
import tarazy.uprising.country.CountrySettings;
import tarazy.uprising.country.Effect;
import tarazy.uprising.country.EffectKind;
import tarazy.uprising.country.Parameter;
import tarazy.uprising.country.Ratio;
import tarazy.uprising.country.Trigger;
import tarazy.uprising.street.LegitimacySchedule;
import tarazy.uprising.street.Neighbourhood;
import tarazy.uprising.street.Profile;
import tarazy.uprising.street.StreetSettings;

class UprisingFileReaderTest {
    private static final String COUNTRY = """
            level: country
            days: 10
            step: 12
            runs: 5
            ratio: smooth
            capital: B
            cities:
              A: {population: 10k, forces: 20, active: 5}
              B: {population: 20k, forces: 30, effectiveness: 2}
            distances: {B: {A: 120}}
            ties: {scale: 100}
            parameters: {legitimacy: 0.6 to 0.8, word: 0}
            actions:
              curfew: {day: 2, days: 3, effects: {mobilisation: 0.5}}
              call: {when: control, city: A, at_most: 50%, delay: 1, effects: {foreign_forces: {A: 10, B: 20}}}
              yield: {after: call, effects: {concession: 1}}
            """;

    private static UprisingFileResult read(String text) {
        return UprisingFileReader.read("unrest.yaml", text);
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(Problem::text).toList();
    }

    @Test
    void aStreetHasTheProfilesRulesUnlessItSaysOtherwise() {
        UprisingFile.Street street = (UprisingFile.Street) read("""
                        level: street
                        profile: netlogo
                        steps: 7
                        width: 50
                        vision: 5.5
                        longest_term: forever
                        legitimacy: {5: 0.9, 9: 80%}
                        """).file().orElseThrow();
        StreetSettings expected = Profile.NETLOGO
                .builder()
                .size(50, 40)
                .vision(new Neighbourhood(Neighbourhood.Shape.EUCLIDEAN, 5.5, true))
                .longestTerm(StreetSettings.FOR_EVER)
                .legitimacy(LegitimacySchedule.gradual(0.9, 0.8, 5, 4))
                .build();
        assertThat(street).isEqualTo(new UprisingFile.Street(expected, Profile.NETLOGO, 7, 1, 50));
    }

    @Test
    void aCountryIsReadWhole() {
        UprisingFile.Country country =
                (UprisingFile.Country) read(COUNTRY).file().orElseThrow();
        CountrySettings settings = country.settings();
        assertThat(country.steps()).isEqualTo(20);
        assertThat(country.runs()).isEqualTo(5);
        assertThat(settings.ratio()).isEqualTo(Ratio.SMOOTH);
        assertThat(settings.capital()).isEqualTo("B");
        assertThat(settings.distances()).isEqualTo(List.of(List.of(0.0, 120.0), List.of(120.0, 0.0)));
        assertThat(settings.cities().get(0).active()).isEqualTo(5);
        assertThat(settings.cities().get(1).effectiveness()).isEqualTo(2);
        assertThat(settings.ties().scale()).isEqualTo(100);
        assertThat(country.parameters()).containsOnlyKeys(Parameter.LEGITIMACY, Parameter.WORD);
        assertThat(settings.actions())
                .containsExactly(
                        Action.of("curfew", new Trigger.At(2), Effect.of(EffectKind.MOBILISATION, 0.5))
                                .forDays(3),
                        Action.of(
                                "call",
                                new Trigger.When(Trigger.Measure.CONTROL, "A", Trigger.Side.AT_MOST, 0.5, 1),
                                Effect.in("A", EffectKind.FOREIGN_FORCES, 10),
                                Effect.in("B", EffectKind.FOREIGN_FORCES, 20)),
                        Action.of("yield", new Trigger.After("call", 0), Effect.of(EffectKind.CONCESSION, 1)));
    }

    @Test
    void whatIsWrongIsToldAllAtOnceWithItsPlace() {
        assertThat(problems("""
                level: street
                steps: 0
                cop: 3%
                ratio: flor
                legitimacy: {soon: 0.9}
                """))
                .containsExactly(
                        "unrest.yaml:2:8: error: expected a whole number from 1 to 1000000, found \"0\".",
                        "unrest.yaml:3:1: error: unknown key \"cop\" in the file. Did you mean cops?",
                        "unrest.yaml:4:8: error: expected one of floor, round_half_even, exact, found \"flor\". Did you mean floor?",
                        "unrest.yaml:5:14: error: \"soon\" is no step. Write {1: 0.9, 70: 0.2}.");
        assertThat(problems("level: street\ncitizens: 0.9\ncops: 20%\nwidth: 9\n"))
                .containsExactly(
                        "unrest.yaml:2:11: error: citizens + cops is 1.1, must be 1 or less.",
                        "unrest.yaml:4:8: error: width is 9, must be from 15 to 4000.");
    }

    @Test
    void soItIsInACountry() {
        String wrong = COUNTRY.replace("capital: B", "capital: C")
                .replace("forces: 20", "forces: -1")
                .replace("after: call", "after: nothing");
        assertThat(problems(wrong))
                .containsExactly(
                        "unrest.yaml:6:1: error: capital is C, which is no city here.",
                        "unrest.yaml:8:3: error: cities[1].forces is -1, must be 0 or more.",
                        "unrest.yaml:16:3: error: actions[3].trigger.action is nothing, must be an action before this one.");
        assertThat(problems(COUNTRY.replace("{B: {A: 120}}", "{B: {D: 120}}").replace("word: 0", "words: 0")))
                .containsExactly(
                        "unrest.yaml:10:1: error: the distance of A and B is missing. Give every pair of cities once.",
                        "unrest.yaml:10:17: error: there is no city \"D\". Cities are A, B.",
                        "unrest.yaml:12:38: error: unknown key \"words\" in parameters. Did you mean word?");
        assertThat(problems(COUNTRY.replace("day: 2, days", "days").replace("at_most: 50%", "at_most: 1, at_least: 2")))
                .containsExactly(
                        "unrest.yaml:14:3: error: action \"curfew\" never begins. Give it one of day, after and when.",
                        "unrest.yaml:15:10: error: action \"call\" needs one bound. Give it either at_least or at_most, as in when:"
                                + " active, at_least: 5000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "level:", "level: city", "[]", "level: {a: b}", "level: country\ncities: []\nruns: x"})
    void whatIsNoUprisingIsRefused(String text) {
        assertThat(read(text).file()).isEmpty();
        assertThat(problems(text)).isNotEmpty();
    }

    @Test
    void brokenFilesAreRefusedOrReadButNeverCrash() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder(COUNTRY);
            for (int k = 0; k <= i % 4; k++) {
                int at = random.nextInt(text.length());
                text.setCharAt(at, "{}[]:,-#&*!%\"' \n0x".charAt(random.nextInt(18)));
            }
            UprisingFileResult result = read(text.toString());
            assertThat(result.file().isPresent())
                    .as("text %d:%n%s", i, text)
                    .isEqualTo(result.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR));
        }
    }
}
