package tarazy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarazy.uprising.country.Action;
import tarazy.uprising.country.City;
import tarazy.uprising.country.CountrySettings;
import tarazy.uprising.country.CountrySimulator;
import tarazy.uprising.country.CountryState;
import tarazy.uprising.country.CountryTrajectory;
import tarazy.uprising.country.Effect;
import tarazy.uprising.country.EffectKind;
import tarazy.uprising.country.Parameter;
import tarazy.uprising.country.Parameters;
import tarazy.uprising.country.Trigger;

/** Runs of a country of 17 cities in steps of 6 hours, each with its own draws: 30 days, or two quiet years. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class UprisingBenchmark {
    private static final int CITIES = 17;
    private static final int STEPS = 120;
    private static final int QUIET_STEPS = 2_920;

    /**
     * How long the unrest lasts: it spreads to all cities and passes within about ten days, after which those arrested are still being
     * released; or it goes on in all cities to the end. Or nobody ever rises, and all that happens in two years is that legitimacy
     * changes by an action and comes back, or a backlash to foreign soldiers grows besides.
     */
    public enum Course {
        PASSING,
        LASTING,
        QUIET,
        RESENTFUL
    }

    /** See {@link Course}. */
    @Param({"PASSING", "LASTING", "QUIET", "RESENTFUL"})
    public Course course = Course.PASSING;

    private final CountrySimulator simulator = new CountrySimulator(settings(1_000));
    private final CountryState state = simulator.newState();
    private final CountryTrajectory trajectory = new CountryTrajectory(STEPS, CITIES);
    private final Parameters parameters = new Parameters();
    private final CountrySimulator quietSimulator = new CountrySimulator(settings(0));
    private final CountryState quietState = quietSimulator.newState();
    private long key;

    /** A whole run; active people and control of all cities are kept of a month. */
    @Benchmark
    public double country() {
        boolean passing = course == Course.PASSING;
        parameters
                .set(Parameter.SIGHT, 2_000)
                .set(Parameter.LEGITIMACY, passing ? 0.86 : 0.82)
                .set(Parameter.LEGITIMACY_NORMAL, passing ? 0.86 : 0.82)
                .set(Parameter.LEGITIMACY_RECOVERY, 0.1)
                .set(Parameter.LEGITIMACY_PER_CONCESSION, 0.04)
                .set(Parameter.ONSET, passing ? 0.002 : 0.0005)
                .set(Parameter.EXHAUSTION, passing ? 1 : 0.3)
                .set(Parameter.ARRESTS, passing ? 1 : 0.2)
                .set(Parameter.FALL_DAYS, 60)
                .set(Parameter.DEFECTION, 0.05)
                .set(Parameter.FOREIGN_EXPECTATION, 1)
                .set(Parameter.FOREIGN_BACKLASH, 1);
        if (course == Course.QUIET || course == Course.RESENTFUL) {
            parameters.set(Parameter.FOREIGN_BACKLASH, course == Course.QUIET ? 0 : 1);
            return quietSimulator
                    .run(quietState, parameters, key++, QUIET_STEPS)
                    .legitimacy();
        }
        return simulator.run(state, parameters, key++, trajectory).peak();
    }

    private static CountrySettings settings(int active) {
        List<City> cities = new ArrayList<>();
        for (int c = 0; c < CITIES; c++) {
            double people = Math.rint(2_000_000 / (1 + 0.7 * c));
            double angle = 2.4 * c;
            cities.add(
                    City.of("city " + c, people, people / 400, 47 + 5 * Math.sin(angle), 67 + 0.8 * c * Math.cos(angle))
                            .withActive(c == CITIES - 1 ? active : 0));
        }
        return CountrySettings.builder(cities)
                .capital("city 1")
                .actions(List.of(
                        Action.of("rollback", new Trigger.At(2), Effect.of(EffectKind.CONCESSION, 1)),
                        Action.of(
                                        "emergency",
                                        new Trigger.When(Trigger.Measure.ACTIVE, "", Trigger.Side.AT_LEAST, 5_000, 0.5),
                                        Effect.of(EffectKind.EFFECTIVENESS, 1.5))
                                .forDays(28),
                        Action.of("curfew", new Trigger.After("emergency", 1), Effect.of(EffectKind.MOBILISATION, 0.4))
                                .forDays(28),
                        Action.of("blackout", new Trigger.At(3.5), Effect.of(EffectKind.OPENNESS, 0.05))
                                .forDays(9),
                        Action.of("order to shoot", new Trigger.At(5), Effect.of(EffectKind.LETHALITY, 0.005))
                                .forDays(3),
                        Action.of("call", new Trigger.At(4), Effect.in("city 0", EffectKind.FOREIGN_FORCES, 2_000))))
                .build();
    }
}
