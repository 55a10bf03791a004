package tarazy.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.casefile.Case;
import tarazy.movement.DeploymentSchedule;
import tarazy.movement.TransportNetwork;

/** Deployments of small cases whose course can be worked out by hand, or by a schedule that spans the whole run. */
class DeploymentProcessTest {
    private static final LocalDate START = LocalDate.of(2030, 3, 10);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static final String TWO_FRONTS = """
            deployments:
              army:
                unit: battalions
                step: 24
                arcs:
                  trunk: {from: base, to: junction, per_day: 4, hours: 24, both_ways: yes}
                  to_west: {from: junction, to: west, per_day: 3, hours: 24, both_ways: yes}
                  to_south: {from: junction, to: south, per_day: 2, hours: 72, both_ways: yes}
                stationed: {base: 10}
            """;

    private static String question(String id, String formula, int day) {
        return "- {id: %s, ask: Q, formula: \"%s\", kind: number, at: %s, unit: U}\n"
                .replace(
                        ", unit: U", formula.contains(".at.") || formula.contains("moving") ? ", unit: battalions" : "")
                .formatted(id, formula, START.plusDays(day));
    }

    private Case write(String name, String questions, String quantities, String transport, String claims, String step) {
        Path home = folder.resolve(name);
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve("transport.yaml"), transport);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        String sources = "paper,,Paper,P,2030-03-01,2030-03-01,B,,\n";
        String some = quantities.isEmpty() ? "events:\n  other: {when: \"no\"}\n" : quantities;
        return Cases.write(home, questions, some, sources, claims, step);
    }

    private Forecast forecast(String name, String questions, String quantities, String transport) {
        return Cases.forecast(write(name, questions, quantities, transport, "", "1 day"), Cases.options(100));
    }

    private static double value(Forecast forecast, String id) {
        return Cases.answer(forecast, id).value();
    }

    private static final String BOTH_ORDERS = TWO_FRONTS + """
                orders:
                  west: {when: time >= 1, from: base, to: west, units: 6}
                  south: {when: time >= 2, from: base, to: south}
                recalls:
                  home: {when: time >= 11, order: south, units: 3}
            """;

    @Test
    void twoFrontsShareOnePool() {
        TransportNetwork network = TransportNetwork.named("two fronts")
                .stepHours(24)
                .ways("trunk", "base", "junction", 4, 24)
                .ways("to west", "junction", "west", 3, 24)
                .ways("to south", "junction", "south", 2, 72)
                .build();
        DeploymentSchedule schedule = new DeploymentSchedule(network, 30);
        schedule.station(0, 10, 0);
        schedule.order(0, 2, 6, 1);
        schedule.order(0, 3, 99, 2);
        schedule.recall(3, 0, 3, 11);
        StringBuilder questions = new StringBuilder();
        String[] places = {"base", "junction", "west", "south"};
        // what is ordered at a moment shows at the next
        for (int day = 0; day <= 20; day++) {
            for (String place : places) {
                questions.append(question(place + "-" + day, "army.at." + place, day));
            }
            questions.append(question("moving-" + day, "army.moving", day));
        }
        Forecast forecast = forecast("two-fronts", questions.toString(), "", BOTH_ORDERS);
        for (int day = 0; day <= 20; day++) {
            double moving = 0;
            boolean ordersNow = day == 1 || day == 2 || day == 11;
            for (int p = 0; p < places.length; p++) {
                moving += schedule.underWay(p, day);
                if (!ordersNow) {
                    assertThat(value(forecast, places[p] + "-" + day))
                            .as("%s on day %d", places[p], day)
                            .isCloseTo(schedule.present(p, day), within(1e-9));
                }
            }
            if (!ordersNow) {
                assertThat(value(forecast, "moving-" + day)).isCloseTo(moving, within(1e-9));
            }
        }
    }

    @Test
    void ordersTellHowTheyAreCarriedOut() {
        String questions = question("given-0", "if army.south.given then 1 else 0", 2)
                + question("given", "if army.south.given then 1 else 0", 3)
                + question("day", "army.south.given_on", 9)
                + question("first", "army.south.first_on", 9)
                + question("last", "army.south.last_on", 9)
                + question("back", "army.home.last_on", 20)
                + "- {id: open, ask: Q, formula: known(army.south.last_on), kind: probability, at: 2030-03-17}\n"
                + "- {id: arrived, ask: Q, formula: army.south.arrived, kind: number, at: 2030-03-17, unit: battalions}\n"
                + "- {id: waiting, ask: Q, formula: army.south.waiting, kind: number, at: 2030-03-13, unit: battalions}\n";
        Forecast forecast = forecast("orders", questions, "", BOTH_ORDERS);
        assertThat(value(forecast, "given-0")).isZero();
        assertThat(value(forecast, "given")).isEqualTo(1);
        assertThat(value(forecast, "day")).isEqualTo(2);
        // the trunk has room for 1 more on day 2, as 3 of the 4 go west; then 2 a day pass the way south
        assertThat(value(forecast, "first")).isEqualTo(6);
        assertThat(value(forecast, "last")).isEqualTo(8);
        assertThat(value(forecast, "back")).isEqualTo(16);
        assertThat(value(forecast, "open")).isZero();
        assertThat(value(forecast, "arrived")).isEqualTo(3);
        assertThat(value(forecast, "waiting")).isEqualTo(1);
    }

    @Test
    void aStepOfAMonthDelaysNothing() {
        String early = BOTH_ORDERS.replace("time >= 1,", "time >= 0,").replace("time >= 2,", "time >= 0,");
        String questions = question("west", "army.at.west", 20)
                + question("south", "army.at.south", 20)
                + question("base", "army.at.base", 20)
                + question("first", "army.south.first_on", 21)
                + question("last", "army.south.last_on", 21);
        Forecast days = forecast("days", questions, "", early);
        Case weekly = write("weeks", questions, "", early.replace("time >= 11", "time >= 10"), "", "10 day");
        Case daily = write("daily", questions, "", early.replace("time >= 11", "time >= 10"), "", "1 day");
        Forecast few = Cases.forecast(weekly, Cases.options(100));
        Forecast many = Cases.forecast(daily, Cases.options(100));
        for (String id : new String[] {"west", "south", "base", "first", "last"}) {
            assertThat(value(few, id)).as(id).isEqualTo(value(many, id));
        }
        assertThat(value(days, "west")).isEqualTo(6);
    }

    @Test
    void conditionsMayDependOnWhoStandsWhere() {
        String transport = TWO_FRONTS + """
                    orders:
                      west: {when: time >= 1, from: base, to: west, units: 6}
                      south: {when: army.at.west >= 6, from: base, to: south, units: 0.5 * army.at.west}
                """;
        String questions = question("day", "army.south.given_on", 20) + question("south", "army.at.south", 20);
        Forecast forecast = forecast("dependent", questions, "", transport);
        // 3 a day go west from day 1 on: the last are there on day 4
        assertThat(value(forecast, "day")).isEqualTo(4);
        assertThat(value(forecast, "south")).isEqualTo(3);
    }

    @Test
    void anOrderIsGivenAnewWhenItComesTrueAnew() {
        String transport = TWO_FRONTS + """
                    orders:
                      west: {when: pulse, from: base, to: west, units: 2}
                """;
        String quantities =
                "events:\n  pulse: {when: \"time >= 1 and time < 2 or time >= 5 and time < 7\", once: no}\n";
        Forecast forecast = forecast("anew", question("west", "army.at.west", 20), quantities, transport);
        assertThat(value(forecast, "west")).isEqualTo(4);
    }

    @Test
    void whileAWayIsClosedTheyWaitAndGoOnWhenItOpens() {
        String transport = TWO_FRONTS + """
                    orders:
                      west: {when: time >= 0, from: base, to: west, units: 6}
                    closures:
                      bridge: {when: time >= 2 and time < 9, arcs: [to_west]}
                """;
        String questions = question("before", "army.at.west", 8)
                + question("stuck", "army.moving", 8)
                + question("after", "army.at.west", 10)
                + question("last", "army.west.last_on", 20);
        Forecast forecast = forecast("closed", questions, "", transport);
        assertThat(value(forecast, "before")).isEqualTo(3);
        assertThat(value(forecast, "stuck")).isEqualTo(3);
        assertThat(value(forecast, "after")).isEqualTo(6);
        assertThat(value(forecast, "last")).isEqualTo(10);
    }

    @Test
    void aClosedPlaceLetsNobodyThrough() {
        String transport = TWO_FRONTS + """
                    orders:
                      west: {when: time >= 1, from: base, to: west, units: 6}
                    closures:
                      station: {when: time < 12, places: [junction]}
                """;
        String questions = question("before", "army.at.west", 12) + question("after", "army.at.west", 15);
        Forecast forecast = forecast("place", questions, "", transport);
        assertThat(value(forecast, "before")).isZero();
        assertThat(value(forecast, "after")).isEqualTo(6);
    }

    @Test
    void advanceUnitsGoAtOnceAndTheRestLater() {
        String transport = TWO_FRONTS + """
                    orders:
                      west: {when: time >= 1, from: base, to: west, units: 8, at_once: 25%, after: 96}
                      south: {when: time >= 2, from: base, to: south}
                """;
        String questions = question("advance", "army.at.west", 6)
                + question("all", "army.at.west", 10)
                + question("south", "army.at.south", 20);
        Forecast forecast = forecast("advance", questions, "", transport);
        assertThat(value(forecast, "advance")).isEqualTo(2);
        assertThat(value(forecast, "all")).isEqualTo(8);
        assertThat(value(forecast, "south")).isEqualTo(2);
    }

    @Test
    void whatIsClaimedIsSetOnItsDayAndKnownEventsGiveOrdersOnTheirs() {
        String transport = TWO_FRONTS + """
                    orders:
                      west: {when: marched, from: base, to: west, units: 6}
                """;
        String quantities = "events:\n  marched: {hazard: 0.01}\n";
        String claims = """
                c1,paper,q,marched,yes,,,2,2030-03-11,from memory
                c2,paper,q,army.at.west,5,,,2,2030-03-13,from memory
                """;
        String questions = question("start", "army.at.west", 2)
                + question("set", "army.at.west", 3)
                + question("moving", "army.moving", 3)
                + question("later", "army.at.west", 9)
                + question("given", "army.west.given_on", 20);
        Case theCase = write("claimed", questions, quantities, transport, claims, "1 day");
        RunOptions options = Cases.options(100, 1, Optional.of(LocalDate.of(2030, 3, 20)));
        Forecast forecast = Cases.forecast(theCase, options);
        assertThat(value(forecast, "given")).isEqualTo(1);
        // 3 are there on day 3, when 5 are known to be, and the next 3 on their way: 2 of them have come already
        assertThat(value(forecast, "start")).isZero();
        // a claim of this grade is believed within some per cent
        assertThat(value(forecast, "set")).isCloseTo(5, within(0.2));
        assertThat(value(forecast, "moving")).isCloseTo(1, within(0.2));
        assertThat(value(forecast, "later")).isEqualTo(6);
        Case sparse = write("sparse", questions, quantities, transport, claims, "10 day");
        Forecast rare = Cases.forecast(sparse, options);
        assertThat(value(rare, "given")).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsMissing() {
        String transport = TWO_FRONTS + """
                    orders:
                      west: {when: time >= 3, from: base, to: west, units: gap}
                """;
        String quantities = "quantities:\n  gap: {unit: battalions, prior: \"mix(6: 0.5, sqrt(-1): 0.5)\"}\n";
        String before = "- {id: before, ask: Q, formula: known(army.at.base), kind: probability, at: 2030-03-13}\n";
        String after = "- {id: after, ask: Q, formula: known(army.at.base), kind: probability, at: 2030-03-14}\n";
        String given = "- {id: given, ask: Q, formula: army.west.given, kind: probability, at: 2030-03-14}\n";
        Case theCase = write("missing", before + after + given, quantities, transport, "", "1 day");
        Forecast forecast = Cases.forecast(theCase, Cases.options(4000));
        assertThat(value(forecast, "before")).isEqualTo(1);
        assertThat(value(forecast, "after")).isCloseTo(0.5, within(0.05));
        assertThat(value(forecast, "given")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void nobodyIsLostUnderOrdersRecallsAndClosuresAtRandom(int seed) {
        Random random = new Random(seed);
        StringBuilder transport = new StringBuilder("""
                deployments:
                  army:
                    unit: battalions
                    step: 12
                    whole: WHOLE
                    places:
                      junction: {handles: 6, delay: 6}
                      west: {room: 3}
                    arcs:
                      trunk: {from: base, to: junction, per_day: 2 to 6, hours: 10 to 30, both_ways: yes}
                      to_west: {from: junction, to: west, per_day: 3, hours: 24, both_ways: yes}
                      to_south: {from: junction, to: south, per_day: "normal(2, 2)", hours: 72, both_ways: yes}
                      air: {from: base, to: south, aircraft: 5 to 9, load: 0.2, hours: 3, turnaround: 5, both_ways: yes}
                    stationed: {base: 15, west: 5}
                """.replace("WHOLE", seed % 2 == 0 ? "yes" : "no"));
        String[] places = {"base", "junction", "west", "south"};
        transport.append("    orders:\n");
        for (int k = 0; k < 6; k++) {
            int from = random.nextInt(4);
            int to = (from + 1 + random.nextInt(3)) % 4;
            transport.append("      o%d: {when: \"hazard%d > 0.9\", from: %s, to: %s, units: 0 to 8}\n"
                    .formatted(k, k, places[from], places[to]));
        }
        transport.append("    recalls:\n");
        for (int k = 0; k < 3; k++) {
            transport.append("      r%d: {when: \"hazard%d > 0.9\", order: o%d}\n".formatted(k, 6 + k, k));
        }
        transport.append("    closures:\n");
        transport.append("      c0: {when: hazard9 > 0.7, arcs: [trunk]}\n");
        transport.append("      c1: {when: hazard8 > 0.7, places: [junction]}\n");
        StringBuilder quantities = new StringBuilder("quantities:\n");
        for (int k = 0; k < 10; k++) {
            quantities.append("  hazard%d: {formula: \"fresh(uniform(0, 1))\"}\n".formatted(k));
        }
        String sum = "army.at.base + army.at.junction + army.at.west + army.at.south + army.moving";
        String wrong = "abs(%s - 20) > 1e-6 or not known(%s)".formatted(sum, sum);
        String negative = "min(army.at.base, army.at.junction, army.at.west, army.at.south, army.moving) < 0";
        String broken = "abs(army.at.west - round(army.at.west)) > 1e-9";
        String questions = yesNo("lost", wrong)
                + yesNo("negative", negative)
                + yesNo("broken", broken)
                + yesNo("moved", "army.moving > 1");
        Case theCase = write("random" + seed, questions, quantities.toString(), transport.toString(), "", "1 day");
        Forecast one = Cases.forecast(theCase, Cases.options(1100, 1, Optional.empty()));
        Forecast two = Cases.forecast(theCase, Cases.options(1100, 2, Optional.empty()));
        assertThat(value(one, "lost")).as("seed %d", seed).isZero();
        assertThat(value(one, "negative")).as("seed %d", seed).isZero();
        assertThat(value(one, "moved")).as("seed %d", seed).isGreaterThan(0.6);
        assertThat(value(one, "broken"))
                .as("seed %d", seed)
                .isBetween(seed % 2 == 0 ? 0 : 0.9, seed % 2 == 0 ? 0 : 1.0);
        for (String name : new String[] {"army.o0.arrived", "army.r1.last_on", "army.o5.first_on"}) {
            assertThat(one.samples().column(name))
                    .as(name)
                    .containsExactly(two.samples().column(name));
        }
    }

    private static String yesNo(String id, String formula) {
        return "- {id: %s, ask: Q, formula: \"%s\", kind: probability, by: 2030-03-31}\n".formatted(id, formula);
    }
}
