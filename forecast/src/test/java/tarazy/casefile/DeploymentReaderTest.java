package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentReaderTest {
    static final String EVERYTHING = """
            deployments:
              guards:
                label: The guards
                unit: companies
                step: 12
                whole: yes
                places:
                  base: {label: The base, at: [48.2, 16.4], handles: 4, delay: 2, room: 10, note: n}
                arcs:
                  rail: {label: Rail, from: base, to: dren, per_day: 2 to 5, hours: 12 to 30, both_ways: yes, note: n}
                  air: {from: base, to: south, aircraft: 20, load: 0.5, turnaround: 4, hours: 3}
                stationed: {base: 12, dren: 2}
                orders:
                  east: {label: East, when: crisis, from: base, to: dren, units: 6, by: [rail], at_once: 30%, after: 48, note: n}
                  far: {when: time > 5, from: base, to: south, units: all}
                recalls:
                  home: {label: Home, when: not crisis, order: east, to: base, units: 3, note: n}
                closures:
                  snow: {label: Snow, when: time > 20, arcs: [rail], places: [dren], note: n}
                note: n
            """;

    private static final String CASE = """
            events:
              crisis: {hazard: 0.1}
            """;

    @TempDir
    Path parent = Path.of("");

    private Workshop workshop(String transport) {
        return Workshop.bare(parent, CASE).put("transport.yaml", transport);
    }

    private List<String> errors(String from, String to) {
        assertThat(EVERYTHING).contains(from);
        return workshop(EVERYTHING.replace(from, to)).errors();
    }

    @Test
    void readsADeployment() {
        CaseResult result = workshop(EVERYTHING).read();
        assertThat(result.errors()).isEmpty();
        Deployment guards = java.util.Objects.requireNonNull(
                result.theCase().orElseThrow().deployments().get("guards"));
        assertThat(guards.label()).isEqualTo("The guards");
        assertThat(guards.whole()).isTrue();
        assertThat(guards.stepHours()).isEqualTo(12);
        assertThat(guards.sites().stream().map(TransportSite::name)).containsExactly("base", "dren", "south");
        assertThat(guards.sites().getFirst().at()).contains(new TransportSite.Spot(48.2, 16.4));
        assertThat(guards.sites().get(1).at()).isEmpty();
        assertThat(guards.orders().getFirst().by()).containsExactly("rail");
        assertThat(guards.orders().get(1).units()).isEqualTo(Optional.empty());
        assertThat(guards.inputs().stream().map(ProcessEntry.Input::name))
                .containsExactly(
                        "guards.stationed.base",
                        "guards.stationed.dren",
                        "guards.base.handles",
                        "guards.base.delay",
                        "guards.base.room",
                        "guards.rail.per_day",
                        "guards.rail.hours",
                        "guards.air.aircraft",
                        "guards.air.load",
                        "guards.air.turnaround",
                        "guards.air.hours",
                        "guards.east.when",
                        "guards.east.units",
                        "guards.east.at_once",
                        "guards.east.after",
                        "guards.far.when",
                        "guards.home.when",
                        "guards.home.units",
                        "guards.snow.when");
        assertThat(guards.outputs().stream().map(ProcessEntry.Output::name))
                .startsWith(
                        "guards.at.base",
                        "guards.at.dren",
                        "guards.at.south",
                        "guards.moving",
                        "guards.east.given",
                        "guards.east.arrived",
                        "guards.east.waiting",
                        "guards.east.given_on",
                        "guards.east.first_on",
                        "guards.east.last_on",
                        "guards.far.given");
    }

    @Test
    void mayStandInAnyPartOfACase() {
        Workshop workshop = Workshop.bare(parent, CASE + EVERYTHING);
        assertThat(workshop.errors()).isEmpty();
        assertThat(workshop.read().theCase().orElseThrow().deployments()).containsKey("guards");
    }

    @Test
    void saysAllThatIsWrong() {
        String broken = EVERYTHING
                .replace("step: 12", "step: 0")
                .replace("at: [48.2, 16.4]", "at: [148.2, 16.4]")
                .replace("stationed: {base: 12, dren: 2}", "stationed: {base: 12, drem: 2}")
                .replace("by: [rail]", "by: [rial]")
                .replace("order: east", "order: easy")
                .replace("from: base, to: south, units: all", "from: south, to: base")
                .replace("arcs: [rail], places: [dren], note: n", "note: n");
        assertThat(workshop(broken).errors())
                .containsExactly(
                        "transport.yaml:5:11: error: a step is 0.0 hours long. Write for example 1, 6 or 24.",
                        "transport.yaml:8:35: error: there is no latitude 148.2 with longitude 16.4. Write degrees north,"
                                + " then degrees east: at: [43.2, 76.9].",
                        "transport.yaml:12:27: error: deployment \"guards\" names the place \"drem\", to which no arc"
                                + " leads. Did you mean dren?",
                        "transport.yaml:14:73: error: by these arcs no way leads from base to dren. Add arcs, or leave"
                                + " \"by\" out.",
                        "transport.yaml:14:78: error: order \"east\" of deployment \"guards\" names the arc \"rial\","
                                + " which is not there. Did you mean rail?",
                        "transport.yaml:15:7: error: no way leads from south to base. Add an arc, or both_ways: yes.",
                        "transport.yaml:17:52: error: recall \"home\" of deployment \"guards\" names the order \"easy\","
                                + " which is not there. Did you mean east?",
                        "transport.yaml:19:7: error: closure \"snow\" of deployment \"guards\" closes nothing. Add arcs:"
                                + " [a, b] or places: [a, b].");
    }

    @Test
    void namesAreReadByFormulas() {
        assertThat(errors("  east: {", "  far-east: {"))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("transport.yaml:14:7: error: \"far-east\" cannot be the name of this order"));
    }

    @Test
    void theRestOfAnOrderNeedsBothItsKeys() {
        assertThat(errors("at_once: 30%, ", ""))
                .containsExactly(
                        "transport.yaml:14:7: error: order \"east\" of deployment \"guards\" has no \"at_once\"."
                                + " \"at_once\" and \"after\" stand together: the share that sets out at once, and the hours"
                                + " after which the rest follows.");
    }

    @Test
    void anArcHasOneCapacity() {
        assertThat(errors("aircraft: 20,", "aircraft: 20, per_day: 3,"))
                .containsExactly(
                        "transport.yaml:11:50: error: arc \"air\" of deployment \"guards\" has both \"per_day\""
                                + " and aircraft. Give what can set out in a day, or aircraft, load and turnaround.");
    }

    @Test
    void whatIsReadOnceMustNotChange() {
        assertThat(errors("stationed: {base: 12", "stationed: {base: time"))
                .anySatisfy(text -> assertThat(text).contains("\"time\" changes over time"));
    }

    @Test
    void conditionsMayReadWhoIsWhereButNumbersMustNot() {
        assertThat(errors("when: time > 5", "when: guards.at.dren > 5")).isEmpty();
        assertThat(errors("units: 6", "units: guards.at.base / 2")).isEmpty();
        assertThat(errors("hours: 12 to 30", "hours: guards.at.base")).isNotEmpty();
    }

    @Test
    void claimsMayTellWhoIsWhere() {
        String claims = "id,source,quote,about,value,unit,said_by,item_grade,when,note\n";
        Workshop workshop = workshop(EVERYTHING)
                .put("sources/sources.csv", """
                        id,file,title,publisher,published,speaks_from,grade,group,note
                        s,,S,P,2031-03-01,2031-03-01,B,,
                        """)
                .put("claims.csv", claims + "c,s,q,guards.at.dren,5,,,2,2031-03-12,from memory\n");
        assertThat(workshop.errors()).isEmpty();
        workshop.put("claims.csv", claims + "c,s,q,guards.at.dren,yes,,,2,2031-03-12,from memory\n");
        assertThat(workshop.errors())
                .containsExactly("claims.csv:2: error: claim \"c\" gives yes or no for \"guards.at.dren\", which is a"
                        + " number. Write a number or a range such as 20 to 30.");
        workshop.put("claims.csv", claims + "c,s,q,guards.moving,3,,,2,2031-03-12,from memory\n");
        assertThat(workshop.errors()).hasSize(1);
    }

    @Test
    void canBeNamedByMechanismsScenariosAndTrajectories() {
        Workshop workshop = Workshop.bare(parent, CASE + """
                trajectories: [guards.at.dren]
                scenarios:
                  more: {set: {guards.stationed.base: 20, guards.snow.when: "no"}}
                """)
                .put("transport.yaml", EVERYTHING)
                .put("mechanisms.csv", "id,mechanism,elements,pages,note\nM1,one pool,deployment:guards,,\n");
        assertThat(workshop.errors()).isEmpty();
    }
}
