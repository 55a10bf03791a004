package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.influence.Mode;
import tarazy.influence.Target;

/** Levers, their use, networks and places: what is read, and what the reader says of what is wrong. Sections begin in line 11. */
class LeverReaderTest {
    private static final String KIND = "sender: a, receiver: b, channel: trade, power: hard, origin: system, ";

    @TempDir
    Path parent = Path.of("");

    private Case read(String sections) {
        CaseResult result = Workshop.bare(parent, sections).read();
        assertThat(result.problems()).isEmpty();
        return result.theCase().orElseThrow();
    }

    private void says(String sections, String... problems) {
        assertThat(Workshop.bare(parent, sections).problems()).containsExactly(problems);
    }

    private static String lever(String keys) {
        return "levers:\n  l: {" + KIND + keys + "}\n";
    }

    private static Lever only(Case theCase) {
        return Objects.requireNonNull(theCase.levers().get("l"));
    }

    @Test
    void readsWhatItIsOnAndItsModesAsOneWordOrMany() {
        Lever one = only(read(lever("on: outlook, mode: passive, strength: 1")));
        assertThat(one.on()).containsExactly(Target.GOALS, Target.PERCEPTIONS);
        assertThat(one.mode()).containsExactly(Mode.PASSIVE);
        assertThat(only(read(lever("on: goals, mode: deliberate, strength: 1"))).on())
                .containsExactly(Target.GOALS);
        Lever many = only(read(lever("on: [perceptions, situation], mode: [passive, deliberate], strength: 1")));
        assertThat(many.on()).containsExactly(Target.SITUATION, Target.PERCEPTIONS);
        assertThat(many.mode()).containsExactly(Mode.DELIBERATE, Mode.PASSIVE);
    }

    @Test
    void readsItsUseAndNamesWhatItProvides() {
        Case theCase = read(lever("on: situation, mode: deliberate, strength: 1, used: time > 5, latency: 3,"
                + " cost_each: 2, cost_to_sender: 0.1, reversible: no"));
        LeverUse use = only(theCase).use().orElseThrow();
        assertThat(use.act()).isEqualTo(LeverUse.Act.HELD);
        assertThat(use.reversible()).isFalse();
        assertThat(use.inputs())
                .extracting(ProcessEntry.Input::name)
                .containsExactly("lever.l.uses", "lever.l.latency", "lever.l.cost_each", "lever.l.cost_held");
        assertThat(use.reads()).contains("lever.l");
        assertThat(use.outputs())
                .extracting(ProcessEntry.Output::name)
                .containsExactly("lever.l.used", "lever.l.level", "lever.l.effect", "lever.l.cost", "lever.l.acts");
        assertThat(theCase.label("lever.l.effect")).isEqualTo("l: effect of its use");
        assertThat(theCase.processes()).containsExactly(use);
    }

    @Test
    void everythingOfItsUseCanBeReadSetAndDrawnOverTime() {
        read(lever("on: situation, mode: deliberate, strength: 1, used: time > 5, latency: 3") + """
                quantities:
                  q: {formula: lever.l.effect + lever.l.cost + lever.l.latency / delay}
                  delay: {prior: 2, unit: day}
                events:
                  e: {when: lever.l.used and lever.l.acts > 1}
                trajectories: [lever.l.effect, lever.l.used]
                scenarios:
                  never: {set: {lever.l.uses: "no", lever.l.latency: delay}}
                """);
    }

    @Test
    void wordsThatAreNone() {
        says(
                lever("on: [situation, outlok], mode: [], strength: 1"),
                "case.yaml:12:92: error: expected one of outlook, situation, goals, perceptions, found \"outlok\". Did you mean outlook?",
                "case.yaml:12:107: error: expected one of deliberate, passive, found a list.");
    }

    @Test
    void actsOfWhatIsNeverUsed() {
        says(
                lever("on: situation, mode: deliberate, strength: 1, act: stroke, cost_each: 1"),
                "case.yaml:12:122: error: lever \"l\" has \"act\" but does not say when it is used. Add \"used: …\", yes or no or a number from 0 to 1.",
                "case.yaml:12:135: error: lever \"l\" has \"cost_each\" but does not say when it is used. Add \"used: …\", yes or no or a number from 0 to 1.");
    }

    @Test
    void aStrokeThatIsHeldAndAUseBeyondItsRange() {
        says(
                lever(
                        "on: situation, mode: deliberate, strength: 1, used: 1.5, act: stroke, cost_to_sender: 1, latency: -1"),
                "case.yaml:12:128: error: the use of lever \"l\" lies outside of 0 to 1. Write yes, no or how fully it is used, from 0 to 1.",
                "case.yaml:12:146: error: \"cost_to_sender\" is what a day of holding costs, but strokes of lever \"l\" are not held. Write cost_each, what each stroke costs.",
                "case.yaml:12:174: error: the latency of lever \"l\" is negative. Write 0 or more.");
    }

    @Test
    void aUseThatWaitsForItself() {
        says(
                lever("on: situation, mode: deliberate, strength: 1, used: lever.l.effect < 1"),
                "case.yaml:12:128: error: formulas wait for each other in a circle: lever.l.uses → lever.l.effect → lever.l.uses. Break it with a stock, or with previous(…), which reads the step before.");
    }

    @Test
    void aLeverOverOneself() {
        says(
                lever("on: situation, mode: passive, strength: 1").replace("receiver: b", "receiver: a"),
                "case.yaml:12:28: error: sender and receiver of lever \"l\" are both a. Name another actor.");
    }

    @Test
    void unitsOfTime() {
        says(
                lever("on: situation, mode: deliberate, strength: 1, used: yes, latency: far")
                        + "quantities:\n  far: {prior: 3, unit: km}\n",
                "case.yaml:12:142: error: the latency of lever \"l\" gives km where day is declared. Correct the formula or the declared unit.");
    }

    @Test
    void readsActorsWithPlacesAndWhatTheyAreMeasuredBy() {
        Workshop workshop = Workshop.bare(parent, "quantities: {x: {prior: 3}}\n")
                .replace(
                        "case.yaml",
                        "a: {name: A, kind: state}",
                        "a: {name: A, kind: state, at: [51.1, -71.4], situation: [x], goals: [x], perceptions: [x]}");
        Actor actor = Objects.requireNonNull(
                workshop.read().theCase().orElseThrow().actors().get("a"));
        assertThat(actor.at()).contains(new GeoPoint(51.1, -71.4));
        assertThat(actor.situation()).containsExactly("x");
        assertThat(actor.goals()).containsExactly("x");
        assertThat(actor.perceptions()).containsExactly("x");
        Actor other = Objects.requireNonNull(
                workshop.read().theCase().orElseThrow().actors().get("b"));
        assertThat(other.at()).isEmpty();
        assertThat(other.situation()).isEmpty();
    }

    @Test
    void placesThatAreNoneAndVariablesThatAreNot() {
        Workshop workshop = Workshop.bare(parent, "")
                .replace(
                        "case.yaml",
                        "a: {name: A, kind: state}",
                        "a: {name: A, kind: state, at: [151, 71.4], situation: [x]}")
                .replace("case.yaml", "b: {name: B, kind: state}", "b: {name: B, kind: state, at: [51]}");
        assertThat(workshop.problems())
                .containsExactly(
                        "case.yaml:8:34: error: the latitude lies beyond 90 degrees. Latitude (north) comes first, then longitude (east).",
                        "case.yaml:8:58: error: actor \"a\" names the quantity, stock, event, lever, issue or decision \"x\", which is not defined.",
                        "case.yaml:9:33: error: expected latitude and longitude, found a list. Write at: [43.2, 76.9].");
    }

    @Test
    void readsNetworks() {
        Network network = Objects.requireNonNull(read("""
                quantities: {wide: {prior: 5 to 9, unit: Mt/year}}
                networks:
                  crude:
                    unit: Mt/year
                    sources: {west: 20}
                    sinks: {market: , refinery: 4}
                    links:
                      pipe: {from: west, to: hub, capacity: wide, grows_to: 2 * wide, within: 30, closed_by: [a, b, a]}
                      port: {from: hub, to: market, capacity: 6, carries: 2}
                    nodes: {hub: {label: The hub, at: [45, 50]}}
                """).networks().get("crude"));
        assertThat(network.nodes()).extracting(Network.Node::name).containsExactly("west", "market", "refinery", "hub");
        assertThat(network.nodes().getLast())
                .isEqualTo(new Network.Node("hub", "The hub", Optional.of(new GeoPoint(45, 50)), ""));
        assertThat(network.sinks().getFirst().demand()).isEmpty();
        assertThat(network.deniers()).containsExactly("a", "b");
        assertThat(network.inputs())
                .extracting(ProcessEntry.Input::name)
                .containsExactly(
                        "crude.west.supply",
                        "crude.refinery.demand",
                        "crude.pipe.capacity",
                        "crude.pipe.grows_to",
                        "crude.pipe.within",
                        "crude.port.capacity",
                        "crude.port.carries");
        assertThat(network.outputs())
                .extracting(ProcessEntry.Output::name)
                .contains("crude.flow", "crude.denial.a", "crude.share.b", "crude.veto.a", "crude.shapley.b");
    }

    @Test
    void networksThatCannotBe() {
        says(
                """
                networks:
                  crude:
                    sources: {}
                    sinks: [market, market]
                    links:
                      pipe: {from: west, to: west, capacity: 3, within: 30, closed_by: [c]}
                      port: {from: hub, capacity: -2}
                      x-y: {from: hub, to: market, capacity: 1}
                    nodes: {hubb: {}}
                """,
                "case.yaml:13:14: error: network \"crude\" has no sources. Add one.",
                "case.yaml:14:12: error: the sink \"market\" stands here twice. Name it once.",
                "case.yaml:16:7: error: link \"pipe\" of network \"crude\" has no \"grows_to\". \"grows_to\" and \"within\" stand together: what the capacity comes to, and in how many days.",
                "case.yaml:16:26: error: link \"pipe\" of network \"crude\" leads from west to itself. Name another node.",
                "case.yaml:16:73: error: link \"pipe\" of network \"crude\" names the actor \"c\", which is not defined. Define it, or choose among a, b.",
                "case.yaml:17:7: error: link \"port\" of network \"crude\" has no \"to\". Add \"to: …\".",
                "case.yaml:17:35: error: the capacity of link port of network \"crude\" is negative. Write 0 or more.",
                "case.yaml:18:7: error: `crude.x-y` is no name: names have letters, digits and `_`, with points between their parts; `-` would be a minus in formulas, use `_`. Rename this link.",
                "case.yaml:19:13: error: node \"hubb\" of network \"crude\" is touched by no source, sink or link. Did you mean hub?");
    }

    @Test
    void tooManyWhoCanCloseLinks() {
        StringBuilder actors = new StringBuilder("actors:\n");
        StringBuilder closers = new StringBuilder();
        for (int i = 0; i < 13; i++) {
            actors.append("  s").append(i).append(": {name: S, kind: state}\n");
            closers.append(i == 0 ? "" : ", ").append('s').append(i);
        }
        Workshop workshop = Workshop.bare(
                        parent,
                        "include: [more.yaml]\nnetworks:\n  n: {sources: {w: 1}, sinks: [k], links: {l:"
                                + " {from: w, to: k, capacity: 1, closed_by: [" + closers + "]}}}\n")
                .put("more.yaml", actors.toString());
        assertThat(workshop.problems())
                .containsExactly(
                        "case.yaml:13:36: error: network \"n\" has 13 actors who can close links, at most 12 can be told apart. Put some together as one actor.");
    }
}
