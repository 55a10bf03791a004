package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tarazy.influence.Channel;
import tarazy.influence.Mode;
import tarazy.influence.Origin;
import tarazy.influence.Power;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas for editors agree with the reader. */
class CaseSchemasTest {

    private static final String BASE = "https://example.org/schema/";
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(iri -> CaseSchemas.text(iri.substring(BASE.length()))));

    @TempDir
    Path parent = Path.of("");

    private static Schema schema(String file) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + file));
    }

    /** A YAML text as a JSON document, as editors see it: by the core schema of YAML 1.2. */
    private static JsonNode json(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return JSON.valueToTree(new Load(settings).loadFromString(yaml));
    }

    private static List<String> faults(String schema, String yaml) {
        return schema(schema).validate(json(yaml)).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("yamlFiles")
    void acceptTheTemplate(String file) {
        String schema = file.replace(".yaml", ".schema.json");
        Workshop workshop = Workshop.in(parent);

        assertThat(faults(schema, workshop.text(file))).isEmpty();
        assertThat(workshop.text(file)).startsWith("# yaml-language-server: $schema=.schema/" + schema + "\n");
        assertThat(workshop.text(".schema/" + schema)).isEqualTo(CaseSchemas.text(schema));
    }

    static Stream<String> yamlFiles() {
        return Stream.of("case.yaml", "quantities.yaml", "levers.yaml", "scenarios.yaml");
    }

    @ParameterizedTest
    @MethodSource("bundledFiles")
    void acceptTheBundledCases(Path file) throws IOException {
        String schema = file.getFileName().toString().replace(".yaml", ".schema.json");

        String other = file.toString().contains("decisions") ? "decision.schema.json" : "include.schema.json";
        assertThat(faults(CaseSchemas.FILES.contains(schema) ? schema : other, Files.readString(file)))
                .isEmpty();
    }

    static Stream<Path> bundledFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "cases"), 3)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @Test
    void acceptEverythingACaseCanHold() {
        assertThat(faults("case.schema.json", """
                                title: All there is
                                summary: x
                                as_of: 2031-03-10
                                runs: 100
                                seed: -3
                                include: [more.yaml]
                                timeline:
                                  start: 2031-03-10T06:00
                                  phases: [{until: 2031-05-31, step: 6 hours}, {until: 2031-12-31, step: 2 weeks}]
                                  also: [2031-09-15]
                                actors:
                                  a: {name: A, kind: state, aliases: [AA], of: b, patron: b, member_of: [b], at: [51, 71.4], situation: [x.y_1], goals: [s], perceptions: [e], note: n}
                                  b-c: {name: B, kind: institution}
                                quantities:
                                  x.y_1: {label: X, unit: km, prior: 5 to 6, pool: prior, note: n}
                                  z: {formula: true, unit: 1}
                                stocks:
                                  s: {label: S, unit: km, initial: 5, rate: x, per: week, toward: 3, half_life: 2, noise: 1, min: 0, max: 9.5, note: n}
                                events:
                                  e: {label: E, when: s > 3, once: no, note: n}
                                  f: {hazard: 0.1, per: year, once: true, observed: no}
                                correlations:
                                  - {between: [x.y_1, z], rho: -0.5, note: n}
                                levers:
                                  l: {label: L, sender: a, receiver: b-c, channel: diaspora, on: outlook, mode: passive, power: soft, origin: receiver, strength: 0.3, latency: 5, half_life: 30, cost_to_sender: 1, reversible: no, note: n}
                                  m: {sender: a, receiver: b-c, channel: trade, on: [situation, goals], mode: [passive, deliberate], power: hard, origin: system, strength: x.y_1, used: e, act: stroke, cost_each: 2}
                                  o: {sender: a, receiver: b-c, channel: trade, on: perceptions, mode: passive, power: hard, origin: system, strength: 1, used: 0.5}
                                networks:
                                  n.m: {label: N, unit: km, sources: {w: 5}, sinks: [k], links: {p: {label: P, from: w, to: k, capacity: 3, grows_to: x.y_1, within: 30, carries: 2, closed_by: [a], note: n}}, nodes: {w: {label: W, at: [45.5, -70], note: n}}, horizon: 20, note: n}
                                  o: {sources: {w: 5}, sinks: {k: 4, l: }, links: {p: {from: w, to: k, capacity: 3}, q: {from: w, to: l, capacity: 3}}}
                                issues:
                                  i.j: {label: I, table: issues/i.csv, scale: {low: 0, high: 10, low_means: l, high_means: h}, unit: km, full_salience: 1, settles: e, status_quo: 3 km, model: smp, profile: ktab, options: {VotingRule: Cubic, x: 1}, outcome: expected, note: n}
                                questions:
                                  - {id: q-1, ask: Q, formula: e, kind: probability, by: 2031-05-01, baseline: {value: 50%, note: n}, resolution: {value: yes, date: 2031-05-01, source: s1, quote: q, note: n}, mechanisms: [M01], note: n}
                                  - {id: q2, ask: Q, formula: s, kind: number, at: 2031-05-01, unit: km, baseline: {value: 3}}
                                scenarios:
                                  t-1: {title: T, antecedent: if, strength: could, source: s1, set: {l: 3, x.y_1: "pert(1, 2, 3)"}, note: n}
                                trajectories: [s, e]
                                """)).isEmpty();
    }

    @Test
    void acceptEverythingADeploymentCanHold() {
        assertThat(faults("transport.schema.json", DeploymentReaderTest.EVERYTHING))
                .isEmpty();
        assertThat(faults(
                        "transport.schema.json",
                        "deployments: {d: {arcs: {a: {from: x, to: y, hours: 3}}, stationed: {x: 3}}}"))
                .isNotEmpty();
        assertThat(faults("transport.schema.json", DeploymentReaderTest.EVERYTHING.replace("at_once: 30%, ", "")))
                .isNotEmpty();
    }

    @Test
    void acceptEverythingADecisionCanHold() {
        assertThat(faults("decision.schema.json", """
                                label: L
                                decides: e
                                lambda: {a: 1, b: 2 to 3}
                                players: [a, b]
                                outcomes:
                                  war: {label: War, payoffs: {a: -1, b: x}, happened: e, note: n}
                                  peace.now: {payoffs: {a: 0, b: 0}}
                                tree:
                                  chance: mood
                                  note: n
                                  moves:
                                    good: {label: G, probability: 0.3, pays: {a: 1}, player: a, choice: c, actions: {x: war, y: {outcome: peace.now, note: n}}}
                                    bad: peace.now
                                note: n
                                """)).isEmpty();
        assertThat(faults(
                        "decision.schema.json",
                        "{decides: e, players: [a], outcomes: {w: {payoffs: {a: 1}}}, tree: {player: a}}"))
                .isNotEmpty();
    }

    @Test
    void acceptEverythingAnUprisingCanHold() {
        assertThat(faults("uprising.schema.json", """
                                uprisings:
                                  streets:
                                    label: L
                                    step: 12
                                    ratio: smooth
                                    contagion: linear
                                    dispositions: fixed
                                    capital: a
                                    cities:
                                      a: {label: A, population: 200k, forces: 3 * x, foreign: y, active: 1 to 2, at: [43.2, 76.9], effectiveness: 1.2, legitimacy: 0, hardship: -0.1, note: n}
                                      b: {population: 100000, forces: 300}
                                    distances: {a: {b: 100}}
                                    ties: {scale: 200, decay: 1.5, neighbours: 300}
                                    parameters: {onset: 0.001, legitimacy: "normal(0.8, 0.1)"}
                                    outside: {openness: 1 - o, hardship: h, legitimacy: 0.3}
                                    actions:
                                      curfew: {label: C, while: e, effects: {mobilisation: 0.5, spark: {a: 100}}, note: n}
                                      call: {after: curfew, delay: 1, days: 3, effects: {foreign_forces: {b: 10}}}
                                      shots: {when: active, city: a, at_least: 5000, effects: {lethality: x}}
                                    note: n
                                """)).isEmpty();
        assertThat(faults("uprising.schema.json", "{uprisings: {s: {label: x}}}"))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("structurallyWrong")
    void rejectWhatTheReaderRejects(String file, String from, String to) {
        Workshop workshop = Workshop.in(parent).replace(file, from, to);

        assertThat(workshop.errors()).isNotEmpty();
        assertThat(faults(file.replace(".yaml", ".schema.json"), workshop.text(file)))
                .isNotEmpty();
    }

    static Stream<Arguments> structurallyWrong() {
        return Stream.of(
                Arguments.of("case.yaml", "title:", "titel:"),
                Arguments.of("case.yaml", "as_of: 2031-03-10", "as_of: today"),
                Arguments.of("case.yaml", "runs: 10000", "runs: 0"),
                Arguments.of("case.yaml", "runs: 10000", "runs: many"),
                Arguments.of("case.yaml", "seed: 1 ", "seed: 1.5 "),
                Arguments.of("case.yaml", "step: 1 day", "step: 1 fortnight"),
                Arguments.of("case.yaml", "step: 1 month", "stop: 1 month"),
                Arguments.of("case.yaml", "also: [2031-09-15]", "also: 2031-09-15"),
                Arguments.of("case.yaml", "kind: leader", "kind: boss"),
                Arguments.of("case.yaml", "    kind: leader\n", ""),
                Arguments.of("case.yaml", "aliases: [the hauliers]", "aliases: the hauliers"),
                Arguments.of("case.yaml", "    of: karsova\n", "    off: karsova\n"),
                Arguments.of("case.yaml", "id: open-by-may", "id: open by may"),
                Arguments.of("case.yaml", "    by: 2031-05-31\n", ""),
                Arguments.of("case.yaml", "    by: 2031-05-31\n", "    by: 2031-05-31\n    at: 2031-05-31\n"),
                Arguments.of("case.yaml", "    formula: queue\n", ""),
                Arguments.of("case.yaml", "baseline: {value: 1200, note", "baseline: {valeu: 1200, note"),
                Arguments.of("case.yaml", "trajectories: [queue, border.reopened]", "trajectories: queue"),
                Arguments.of("quantities.yaml", "    prior: 2000 to 6000\n", "    prior: [2000, 6000]\n"),
                Arguments.of(
                        "quantities.yaml", "    prior: 2000 to 6000\n", "    prior: 2000 to 6000\n    pool: both\n"),
                Arguments.of(
                        "quantities.yaml", "    prior: 2000 to 6000\n", "    prior: 2000 to 6000\n    formula: 3\n"),
                Arguments.of("quantities.yaml", "  queue.bearable:\n", "  queue-bearable:\n"),
                Arguments.of("quantities.yaml", "    initial: 1200\n", ""),
                Arguments.of("quantities.yaml", "    min: 0\n", "    min: 0\n    toward: 0\n"),
                Arguments.of("quantities.yaml", "    min: 0\n", "    mni: 0\n"),
                Arguments.of("quantities.yaml", "    hazard: reopening.pace * (1 + pressure)\n", ""),
                Arguments.of("quantities.yaml", "    when: time", "    hazard: 1\n    when: time"),
                Arguments.of("quantities.yaml", "rho: 0.4", "rho: 1.4"),
                Arguments.of("quantities.yaml", "[waiting.share, queue.bearable]", "[waiting.share]"),
                Arguments.of("quantities.yaml", "correlations:", "correlation:"),
                Arguments.of("levers.yaml", "fuel_transit:", "fuel-transit:"),
                Arguments.of("levers.yaml", "channel: transit", "channel: road"),
                Arguments.of("levers.yaml", "    strength: 0.1\n", ""),
                Arguments.of("levers.yaml", "reversible: yes", "reversible: perhaps"),
                Arguments.of("levers.yaml", "on: situation", "on: [situation, opinion]"),
                Arguments.of("levers.yaml", "mode: deliberate", "mode: []"),
                Arguments.of("levers.yaml", "reversible: yes", "used: yes\n    act: hold"),
                Arguments.of("case.yaml", "    of: karsova\n", "    of: karsova\n    at: [91, 0]\n"),
                Arguments.of("case.yaml", "    of: karsova\n", "    of: karsova\n    at: 45 N\n"),
                Arguments.of("levers.yaml", "levers:", "questions:"),
                Arguments.of("scenarios.yaml", "    set:\n", "    sets:\n"),
                Arguments.of("scenarios.yaml", "lever.fuel_transit: 0.9", "lever.fuel_transit: [0.9]"),
                Arguments.of("scenarios.yaml", "  fuel-stop:\n", "  fuel.stop:\n"));
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("objects")
    void knowTheSameKeysAsTheReader(String file, String pointer, List<String> keys) {
        JsonNode properties = json(CaseSchemas.text(file)).at(pointer + "/properties");

        assertThat(properties.propertyNames()).containsExactlyElementsOf(keys);
        assertThat(json(CaseSchemas.text(file))
                        .at(pointer + "/additionalProperties")
                        .asString())
                .isEqualTo("false");
    }

    static Stream<Arguments> objects() {
        String theCase = "case.schema.json";
        String quantities = "quantities.schema.json";
        return Stream.of(
                Arguments.of(theCase, "", Keys.CASE),
                Arguments.of(theCase, "/properties/timeline", Keys.TIMELINE),
                Arguments.of(theCase, "/properties/timeline/properties/phases/items", Keys.PHASE),
                Arguments.of(theCase, "/$defs/actor", Keys.ACTOR),
                Arguments.of(theCase, "/$defs/issue", Keys.ISSUE),
                Arguments.of(theCase, "/$defs/issue/properties/scale", Keys.SCALE),
                Arguments.of(theCase, "/$defs/question", Keys.QUESTION),
                Arguments.of(theCase, "/$defs/question/properties/baseline", Keys.BASELINE),
                Arguments.of(theCase, "/$defs/question/properties/resolution", Keys.RESOLUTION),
                Arguments.of("include.schema.json", "", Keys.PART_FILE),
                Arguments.of(quantities, "", Keys.QUANTITIES_FILE),
                Arguments.of(quantities, "/$defs/quantity", Keys.QUANTITY),
                Arguments.of(quantities, "/$defs/stock", Keys.STOCK),
                Arguments.of(quantities, "/$defs/event", Keys.EVENT),
                Arguments.of(quantities, "/$defs/correlation", Keys.CORRELATION),
                Arguments.of("levers.schema.json", "", Keys.LEVERS_FILE),
                Arguments.of("levers.schema.json", "/$defs/lever", Keys.LEVER),
                Arguments.of("uprising.schema.json", "", Keys.UPRISING_FILE),
                Arguments.of("uprising.schema.json", "/$defs/uprising", UprisingReader.KEYS),
                Arguments.of("uprising.schema.json", "/$defs/uprising/properties/outside", UprisingReader.OUTSIDE),
                Arguments.of("uprising.schema.json", "/$defs/city", UprisingReader.CITY),
                Arguments.of("uprising.schema.json", "/$defs/action", ActionFields.CASE_KEYS),
                Arguments.of("levers.schema.json", "/$defs/network", Keys.NETWORK),
                Arguments.of("levers.schema.json", "/$defs/link", Keys.LINK),
                Arguments.of("levers.schema.json", "/$defs/node", Keys.NODE),
                Arguments.of("transport.schema.json", "", Keys.TRANSPORT_FILE),
                Arguments.of("transport.schema.json", "/$defs/deployment", Keys.DEPLOYMENT),
                Arguments.of("transport.schema.json", "/$defs/place", Keys.TRANSPORT_PLACE),
                Arguments.of("transport.schema.json", "/$defs/arc", Keys.TRANSPORT_ARC),
                Arguments.of("transport.schema.json", "/$defs/order", Keys.DEPLOYMENT_ORDER),
                Arguments.of("transport.schema.json", "/$defs/recall", Keys.DEPLOYMENT_RECALL),
                Arguments.of("transport.schema.json", "/$defs/closure", Keys.DEPLOYMENT_CLOSURE),
                Arguments.of("scenarios.schema.json", "", Keys.SCENARIOS_FILE),
                Arguments.of("scenarios.schema.json", "/$defs/scenario", Keys.SCENARIO));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("choices")
    void offerTheWordsTheReaderTakes(String pointer, Class<? extends Enum<?>> type) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            words.add(constant.name().toLowerCase(java.util.Locale.ROOT));
        }
        String[] filePointer = pointer.split("#", -1);
        List<String> offered = new ArrayList<>();
        json(CaseSchemas.text(filePointer[0]))
                .at(filePointer[1] + "/enum")
                .forEach(word -> offered.add(word.asString()));

        assertThat(offered).isEqualTo(words);
    }

    static Stream<Arguments> choices() {
        String lever = "levers.schema.json#/$defs/lever/properties/";
        return Stream.of(
                Arguments.of("case.schema.json#/$defs/actor/properties/kind", Actor.Kind.class),
                Arguments.of("case.schema.json#/$defs/question/properties/kind", Question.Kind.class),
                Arguments.of("case.schema.json#/$defs/issue/properties/outcome", Issue.Outcome.class),
                Arguments.of("quantities.schema.json#/$defs/quantity/properties/pool", Quantity.Basis.class),
                Arguments.of("quantities.schema.json#/$defs/stock/properties/per", Per.class),
                Arguments.of("quantities.schema.json#/$defs/event/properties/per", Per.class),
                Arguments.of(lever + "channel", Channel.class),
                Arguments.of(lever + "act", LeverUse.Act.class),
                Arguments.of(lever + "mode/anyOf/0", Mode.class),
                Arguments.of(lever + "mode/anyOf/1/items", Mode.class),
                Arguments.of(lever + "power", Power.class),
                Arguments.of(lever + "origin", Origin.class));
    }

    @ParameterizedTest
    @MethodSource("files")
    void describeEveryProperty(String file) {
        List<String> undescribed = new ArrayList<>();
        collectUndescribed(json(CaseSchemas.text(file)), "", undescribed);

        assertThat(undescribed).isEmpty();
    }

    static Stream<String> files() {
        return CaseSchemas.FILES.stream();
    }

    private static void collectUndescribed(JsonNode node, String path, List<String> undescribed) {
        for (String name : node.propertyNames()) {
            JsonNode child = node.get(name);
            if (path.endsWith("/properties")
                    && child.path("description").asString("").isBlank()) {
                undescribed.add(path + "/" + name);
            }
            collectUndescribed(child, path + "/" + name, undescribed);
        }
    }

    @Test
    void areNamedInTheErrorWhenAskedForAnother() {
        assertThatThrownBy(() -> CaseSchemas.text("../secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no schema ../secret; there are case.schema.json, quantities.schema.json, levers.schema.json,"
                                + " scenarios.schema.json, include.schema.json, decision.schema.json, uprising.schema.json, transport.schema.json");
    }
}
