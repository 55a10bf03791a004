package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargaining;
import tarazy.bargain.Issue;
import tarazy.bargain.Move;
import tarazy.bargain.Scale;
import tarazy.bargain.Settlement;
import tarazy.bargain.Turn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bargainings that were made up, so that every figure in their texts can be checked by hand. */
class BargainFormsTest {
    private static final Issue TOLL = new Issue(
            "toll",
            new Scale(0, 200, "none", "as asked"),
            List.of(new Actor("Karsova", 2, 20, 50), new Actor("Velmara", 6, 200, 25), new Actor("Dren", 1, 80, 0)));
    private static final Issue QUOTA = new Issue(
            "quota", Scale.of(-1, 1), List.of(new Actor("Velmara", 6, -0.5, 10), new Actor("Karsova", 2, 1, 10)));

    private static SequencedMap<String, List<Double>> positions(double... values) {
        SequencedMap<String, List<Double>> positions = new LinkedHashMap<>();
        List<String> names = List.of("Karsova", "Velmara", "Dren");
        for (int i = 0; i < names.size(); i++) {
            positions.put(names.get(i), List.of(values[2 * i], values[2 * i + 1]));
        }
        return positions;
    }

    private static BargainResult result() {
        SequencedMap<String, Double> probabilities = new LinkedHashMap<>();
        probabilities.put("Karsova", 0.25);
        probabilities.put("Velmara", 0.75);
        probabilities.put("Dren", 0.0);
        Turn first = new Turn(
                0,
                positions(20, 1, 200, -0.5, 80, Double.NaN),
                new LinkedHashMap<>(),
                List.of(128.0, -0.125),
                List.of());
        Turn second = new Turn(
                1,
                positions(100, 1, 160, -0.5, 80, Double.NaN),
                probabilities,
                List.of(145.0, -0.125),
                List.of(
                        new Move(
                                "Karsova", "toll", 20, 100, Move.Kind.CAPITULATION, "Velmara", "Karsova", "it is weak"),
                        new Move("Velmara", "toll", 200, 160, Move.Kind.COMPROMISE, "Velmara", "Karsova", "")));
        Settlement lottery =
                new Settlement.Lottery(List.of(new Settlement.Prospect(100, 0.25), new Settlement.Prospect(160, 0.75)));
        return new BargainResult(
                "imaginary",
                "best",
                new Bargaining(
                        new Agenda("border", List.of(TOLL, QUOTA)),
                        List.of(first, second),
                        List.of(lottery, new Settlement.At(-0.5, -0.5, 1)),
                        Bargaining.Ending.REST,
                        List.of("somebody blinked")),
                List.of("read with care"),
                Optional.empty(),
                false);
    }

    @Test
    void textGoesFromTheSettlementsToTheMoves() {
        assertThat(Format.TEXT.of(result(), Screen.plain())).isEqualTo("""
                border
                imaginary · profile best · 3 actors · 1 turn · nobody moves any more

                  Issue  Settles at             at first  Baseline: mean  median
                  ──────────────────────────────────────────────────────────────
                  toll   145                         128             128     200
                  quota  −0.50 (−0.50 to 1.00)     −0.13           −0.13   −0.50

                toll · o where an actor begins, < > where it ends, : where the issue settles
                                   0         50         100        150       200  weight  end
                                   ┼──────────┼──────────┼──────────┼──────────┼
                  Karsova              o─────────────────>         :                40 %  100
                  Dren                               o             :                 0 %   80
                  Velmara                                          :  <────────o    60 %  160
                                   ┼──────────┼──────────┼──────────┼──────────┼
                  outcomes                               ▃            █
                  settlement                                       ^                      145
                  mean at first                                ^                          128
                  median at first                                              ^          200

                quota · o where an actor stands, : where the issue settles
                              −1        −0.5          0          0.5          1  weight  place
                              ┼───────────┼───────────┼───────────┼───────────┼
                  Velmara                 o                                        75 %  −0.50
                  Karsova                 :                                   o    25 %   1.00
                              ┼───────────┼───────────┼───────────┼───────────┼
                  settlement              ^────────────────────────────────────          −0.50
                  mean                             ^                                     −0.13
                  median                  ^                                              −0.50

                Turn by turn
                  turn  toll  quota  moves
                  ────────────────────────
                     0   128  −0.13      0
                     1   145  −0.13      2

                Who moved
                  turn                 from   to  why
                  ──────────────────────────────────────────────────────────────
                     1  Karsova  toll    20  100  gave in to Velmara: it is weak
                     1  Velmara  toll   200  160  compromise with Karsova

                note  read with care
                note  somebody blinked
                """);
    }

    @Test
    void jsonKeepsEveryNumber() {
        JsonNode json = new JsonMapper().readTree(Format.JSON.of(result(), Screen.plain()));
        assertThat(json.at("/turns/1/positions/Dren").toString()).isEqualTo("[80.0,null]");
        assertThat(json.at("/turns/1/probabilities").toString())
                .isEqualTo("{\"Karsova\":0.25,\"Velmara\":0.75,\"Dren\":0.0}");
        assertThat(json.at("/turns/0/probabilities").toString()).isEqualTo("{}");
        assertThat(json.at("/turns/1/moves/0").toString())
                .isEqualTo(
                        "{\"actor\":\"Karsova\",\"issue\":\"toll\",\"from\":20.0,\"to\":100.0,\"kind\":\"capitulation\",\"initiator\":\"Velmara\",\"receiver\":\"Karsova\",\"why\":\"it is weak\"}");
        assertThat(json.at("/forecast").toString())
                .isEqualTo(
                        "{\"mean\":[136.0,-0.125],\"median\":[160.0,-0.5],\"expected\":[145.0,-0.125],\"expected_initial\":[128.0,-0.125]}");
        assertThat(json.at("/baseline").toString()).isEqualTo("{\"mean\":[128.0,-0.125],\"median\":[200.0,-0.5]}");
        assertThat(json.at("/issues/0").toString())
                .isEqualTo(
                        "{\"name\":\"toll\",\"low\":0.0,\"high\":200.0,\"low_means\":\"none\",\"high_means\":\"as asked\"}");
        assertThat(json.at("/settlement").toString())
                .isEqualTo(
                        "[{\"kind\":\"lottery\",\"prospects\":[{\"position\":100.0,\"probability\":0.25},{\"position\":160.0,\"probability\":0.75}]},{\"kind\":\"point\",\"position\":-0.5,\"low\":-0.5,\"high\":1.0}]");
        assertThat(json.at("/ending").asString()).isEqualTo("nobody moves any more");
        assertThat(json.at("/notes").toString()).isEqualTo("[\"read with care\",\"somebody blinked\"]");
    }

    @Test
    void csvIsOneRowATurnActorAndIssue() {
        assertThat(Format.CSV.of(result(), Screen.plain()).lines())
                .hasSize(11)
                .startsWith("turn,actor,issue,position,probability", "0,Karsova,toll,20.0,", "0,Karsova,quota,1.0,")
                .contains("1,Velmara,toll,160.0,0.75")
                .endsWith("1,Dren,toll,80.0,0.0");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 57, 80, 131, 400})
    void theChartFitsEveryScreen(int width) {
        Screen screen = new Screen(width, false);
        for (Scale scale : List.of(
                Scale.of(0, 100), Scale.of(-1e300, 1e300), Scale.of(0, 1e-9), Scale.of(1e9, 2e9), Scale.of(-3, 7))) {
            double low = scale.low();
            double middle = low / 2 + scale.high() / 2;
            List<PositionChart.Line> lines = new ArrayList<>();
            lines.add(new PositionChart.Line("a name that is much longer than a column of names 天秤", low, middle, 1));
            lines.add(new PositionChart.Line("b", scale.high(), low, 0));
            lines.add(new PositionChart.Line("c", middle, Double.NaN, 0.5));
            String chart = new PositionChart(screen, scale)
                    .render(new PositionChart.Content(
                            lines,
                            List.of(new PositionChart.Chance(low, 1e-9), new PositionChart.Chance(middle, 0.9)),
                            List.of(
                                    new PositionChart.Mark("settlement", middle, low, scale.high()),
                                    new PositionChart.Mark("mean", Double.NaN, Double.NaN, Double.NaN)),
                            middle));
            assertThat(chart.lines())
                    .as("scale from %s", low)
                    .hasSize(9)
                    .allMatch(line -> PlainText.width(line) <= width)
                    .anyMatch(line -> line.matches("  b +<─+o.*"))
                    .anyMatch(line -> line.matches("  settlement +─+\\^─+ .*"));
        }
    }

    @Test
    void longNamesKeepBeginningAndEnd() {
        assertThat(PositionChart.fit("Ministry of Transport, Karsova", 12)).isEqualTo("Minist…rsova");
        assertThat(PositionChart.fit("天秤天秤天秤", 7)).isEqualTo("天秤…秤");
        assertThat(PositionChart.fit("short", 5)).isEqualTo("short");
        assertThat(PositionChart.fit("short", 1)).isEqualTo("…");
    }

    @Test
    void positionsHaveDecimalsThatFitTheirScale() {
        assertThat(new ScaleFigures(Scale.of(0, 100)).of(7)).isEqualTo("7.0");
        assertThat(new ScaleFigures(Scale.of(4, 10)).of(7.38996)).isEqualTo("7.39");
        assertThat(new ScaleFigures(Scale.of(-1, 1)).of(-0.0001)).isEqualTo("0.00");
        assertThat(new ScaleFigures(Scale.of(-1, 1)).of(-0.25)).isEqualTo("−0.25");
        assertThat(new ScaleFigures(Scale.of(0, 1000)).of(1234.5)).isEqualTo("1,235");
        assertThat(new ScaleFigures(Scale.of(0, 1e9)).of(1.25e8)).isEqualTo("125.0 M");
        assertThat(new ScaleFigures(Scale.of(0, 100)).of(Double.NaN)).isEqualTo("–");
        assertThat(new ScaleFigures(Scale.of(0, 100)).brief(25)).isEqualTo("25");
    }
}
