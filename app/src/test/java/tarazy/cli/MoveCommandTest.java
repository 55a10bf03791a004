package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MoveCommandTest {
    @TempDir
    Path directory;

    @BeforeEach
    void files() throws IOException {
        write("almaty.yaml", """
                step: 24
                days: 15
                arcs:
                  RU-PET: {from: RU, to: PET, per_day: 2, hours: 72}
                  PET-AST: {from: PET, to: AST, per_day: 2, hours: 24}
                  AST-ALM: {from: AST, to: ALM, per_day: 1, hours: 72}
                  RU-AKT: {from: RU, to: AKT, per_day: 1, hours: 48}
                  AKT-ALM: {from: AKT, to: ALM, per_day: 1, hours: 120}
                  RU-ALM: {from: RU, to: ALM, per_day: 1, hours: 24}
                quickest:
                  - {from: RU, to: ALM, units: 5}
                  - {from: RU, to: ALM, units: 10}
                  - {from: RU, to: ALM, units: 20}
                """);
        write("fronts.yaml", """
                title: Two fronts
                unit: battalions
                step: 12
                days: 20
                runs: 600
                arcs:
                  trunk: {from: base, to: junction, per_day: 3 to 6, hours: 24, both_ways: yes}
                  west-line: {from: junction, to: west, per_day: 3, hours: 24, both_ways: yes}
                  south-line: {from: junction, to: south, per_day: 2, hours: 48 to 90, both_ways: yes}
                stationed: {base: 10}
                orders:
                  west: {day: 0, from: base, to: west, units: 6}
                  south: {day: 1 to 3, from: base, to: south}
                recalls:
                  home: {day: 12, order: south, units: 2}
                closures:
                  bridge: {arcs: [south-line], from: 5, to: 7}
                quickest: {from: base, to: west, units: 5}
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private Call call(String... args) {
        return Call.in(directory, new FakeCases(), args);
    }

    private JsonNode json(String file, String... more) {
        List<String> args = new ArrayList<>(List.of("move", file, "--format", "json"));
        args.addAll(Arrays.asList(more));
        Call call = call(args.toArray(String[]::new));
        assertThat(call.exit()).as(call.err()).isZero();
        return new JsonMapper().readTree(call.out());
    }

    @Test
    void knownQuickestTimesAndDeliveries() {
        JsonNode quickest = json("almaty.yaml").at("/quickest");
        assertThat(quickest.at("/0/days/mean").asDouble()).isEqualTo(5);
        assertThat(quickest.at("/1/days/mean").asDouble()).isEqualTo(8);
        assertThat(quickest.at("/2/days/mean").asDouble()).isEqualTo(11);
        double[] expected = {4, 6, 12, 18};
        int[] days = {4, 6, 8, 10};
        for (int k = 0; k < days.length; k++) {
            assertThat(quickest.at("/0/delivered/" + days[k] + "/mean").asDouble())
                    .isEqualTo(expected[k]);
        }
        assertThat(call("move", "almaty.yaml").out())
                .contains("Quickest for 10 from RU to ALM: 8 days", "RU-PET → PET-AST → AST-ALM      2");
    }

    @Test
    void theUnrolledNetworkGivesTheSame() throws IOException {
        String text = Files.readString(directory.resolve("almaty.yaml"));
        write("closed.yaml", text + "closures:\n  late: {arcs: [RU-ALM], from: 14.5, to: 15}\n");
        JsonNode quickest = json("closed.yaml").at("/quickest");
        assertThat(quickest.at("/0/days/mean").asDouble()).isEqualTo(5);
        assertThat(quickest.at("/2/days/mean").asDouble()).isEqualTo(11);
        assertThat(quickest.at("/0/delivered/10/mean").asDouble()).isEqualTo(18);
    }

    @Test
    void oneRailwayAndTwoWaysSideBySide() throws IOException {
        write("rail.yaml", """
                time: continuous
                whole: yes
                arcs: {rail: {from: depot, to: front, per_day: 12, hours: 2500 / 40}}
                quickest: {from: depot, to: front, units: 30}
                """);
        write("air.yaml", """
                time: continuous
                arcs:
                  air: {from: depot, to: front, aircraft: 25, load: 40, hours: 6, turnaround: 12}
                  rail: {from: depot, to: front, per_day: 12k, hours: 84}
                quickest: [{from: depot, to: front, units: 30k}, {from: depot, to: front, units: 2500}]
                """);
        assertThat(24 * json("rail.yaml").at("/quickest/0/days/mean").asDouble())
                .isCloseTo(120.5, within(1e-9));
        JsonNode both = json("air.yaml").at("/quickest");
        assertThat(both.at("/0/days/mean").asDouble()).isCloseTo(72_250 / 13_000.0, within(1e-9));
        assertThat(both.at("/1/days/mean").asDouble()).isCloseTo(2.75, within(1e-9));
    }

    @Test
    void theSameSeedGivesTheSameOutputOnAnyNumberOfThreads() {
        for (String form : List.of("text", "json", "csv")) {
            Call one = call("move", "fronts.yaml", "--format", form, "--threads", "1");
            assertThat(one.exit()).as(one.err()).isZero();
            assertThat(call("move", "fronts.yaml", "--format", form, "--threads", "3")
                            .out())
                    .isEqualTo(one.out());
            assertThat(call("move", "fronts.yaml", "--format", form, "--seed", "2")
                            .out())
                    .isNotEqualTo(one.out());
        }
    }

    @Test
    void nobodyIsLost() {
        JsonNode fronts = json("fronts.yaml", "--runs", "300");
        assertThat(fronts.at("/runs").asInt()).isEqualTo(300);
        for (int day = 0; day <= 20; day++) {
            double everywhere = fronts.at("/moving/" + day + "/mean").asDouble();
            for (int p = 0; p < 4; p++) {
                everywhere +=
                        fronts.at("/places/" + p + "/units/" + day + "/mean").asDouble();
            }
            assertThat(everywhere).as("day %d", day).isCloseTo(10, within(1e-9));
        }
        assertThat(fronts.at("/orders/0/units/mean").asDouble()).isEqualTo(6);
        assertThat(fronts.at("/orders/1/units/mean").asDouble()).isEqualTo(4);
        assertThat(fronts.at("/orders/2/units/mean").asDouble()).isEqualTo(2);
    }

    @Test
    void textTellsWhoIsWhere() {
        String text = call("move", "fronts.yaml").out();
        assertThat(text)
                .contains("Two fronts", "4 places · 20 days in steps of 12 hours · 600 runs · seed 1")
                .contains("Arrivals a day: south", "Who is where", "west: trunk → west-line", "What holds them up");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void tablesHaveARowADay() {
        List<String> rows =
                call("move", "fronts.yaml", "--format", "csv").out().lines().toList();
        assertThat(rows.getFirst()).isEqualTo("day,what,name,mean,p05,p50,p95");
        assertThat(rows).hasSize(1 + 21 * (4 + 1 + 3 + 1));
    }

    @Test
    void faultsOfTheFileAreToldWithTheirPlaces() throws IOException {
        write(
                "broken.yaml",
                "arcs: {a: {from: x, to: y, per_day: 1, hours: 2}}\nquickest: {from: x, to: z, units: 1}\n");
        Call call = call("move", "broken.yaml");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err()).contains("broken.yaml:2:25: error: a question under quickest names the place \"z\"");
        write("gap.yaml", """
                arcs: {a: {from: x, to: y, per_day: 0 to 1, hours: "log(uniform(-1, 1))"}}
                quickest: {from: x, to: y, units: 1}
                """);
        assertThat(call("move", "gap.yaml").err())
                .contains("gap.yaml:1:52: error: \"log(uniform(-1, 1))\" has no value in some runs");
        assertThat(call("move", "fronts.yaml", "--runs", "900k").err()).contains("too many to keep");
    }
}
