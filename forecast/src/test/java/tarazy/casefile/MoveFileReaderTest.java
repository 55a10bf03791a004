package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MoveFileReaderTest {
    private static final String FRONTS = """
            title: Two fronts
            unit: trains
            step: 12
            days: 20
            runs: 500
            places: {junction: {handles: 6, at: [50, 60]}}
            arcs:
              trunk: {from: base, to: junction, per_day: 2 to 4, hours: 24, both_ways: yes}
              west-line: {from: junction, to: west, per_day: 3, hours: 24, both_ways: yes}
            stationed: {base: 10}
            orders:
              west: {day: 1, from: base, to: west, units: 6, by: [trunk, west-line], at_once: 20%, after: 24}
            recalls:
              home: {day: 9, order: west}
            closures:
              bridge: {arcs: [trunk], from: 3, to: 5}
            quickest: {from: base, to: west, units: 8}
            """;

    private static List<String> problems(String text) {
        return MoveFileReader.read("fronts.yaml", text).problems().stream()
                .map(Problem::text)
                .toList();
    }

    @Test
    void readsAFile() {
        MoveFile file = MoveFileReader.read("fronts.yaml", FRONTS)
                .file()
                .orElseThrow(() -> new AssertionError(problems(FRONTS)));
        assertThat(file.runs()).isEqualTo(500);
        assertThat(file.orders().stream().map(MoveFile.Order::name)).containsExactly("west", "home");
        assertThat(file.orders().get(1).recalls()).contains("west");
        assertThat(file.orders().get(1).from()).isEqualTo("west");
        assertThat(file.orders().get(1).to()).isEqualTo("base");
        assertThat(file.formulas().keySet())
                .contains("trunk.per_day", "west.order.units", "bridge.closure.from", "quickest.0", "stationed.base");
    }

    @Test
    void saysAllThatIsWrong() {
        String broken = FRONTS.replace("days: 20", "days: 0")
                .replace("order: west", "order: waste")
                .replace("to: west, units: 8", "to: wset, units: 8")
                .replace("arcs: [trunk], from", "from")
                .replace("hours: 24, both_ways: yes}\n  west", "hours: 24 +, both_ways: yes}\n  west");
        assertThat(problems(broken))
                .containsExactly(
                        "fronts.yaml:4:7: error: 0.0 days come to 0 steps. Let them come to 1 to 20000 steps.",
                        "fronts.yaml:8:64: error: expected a value after `+` but found the end of the formula.",
                        "fronts.yaml:14:25: error: recall \"home\" names the order \"waste\", which is not there. Orders are"
                                + " west.",
                        "fronts.yaml:16:3: error: closure \"bridge\" closes nothing. Add arcs: [a, b] or places: [a, b].",
                        "fronts.yaml:17:28: error: a question under quickest names the place \"wset\", to which no arc"
                                + " leads. Did you mean west?");
    }

    @Test
    void aFileAsksSomething() {
        assertThat(problems("arcs: {a: {from: x, to: y, per_day: 1, hours: 2}}"))
                .containsExactly(
                        "fronts.yaml:1:1: error: the file asks nothing. Add orders:, or quickest: {from: …, to:"
                                + " …, units: …}.");
    }

    @Test
    void continuousTimeKnowsNoClosures() {
        assertThat(problems("time: continuous\n" + FRONTS))
                .containsExactly("fronts.yaml:1:7: error: continuous time knows no closures and no room to wait. Write"
                        + " time: steps, or leave them out.");
    }

    @Test
    void whateverItHoldsItDoesNotThrow() {
        for (int cut = 0; cut < FRONTS.length(); cut += 7) {
            assertThat(problems(FRONTS.substring(0, cut))).isNotNull();
            assertThat(problems(FRONTS.substring(cut))).isNotNull();
        }
    }
}
