package tarazy.influence.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.influence.Response;

class LeverStateTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isATrackWithAnActForEveryChange(long seed) {
        Random random = new Random(seed);
        boolean reversible = seed % 2 == 0;
        double latency = seed % 3 == 0 ? 0 : 20 * random.nextDouble();
        double halfLife = seed % 5 == 0 ? NEVER : 1 + 100 * random.nextDouble();
        LeverTrack track = new LeverTrack(new Response(latency, halfLife, 3, 0.5, reversible));
        LeverState state = new LeverState();
        state.respond(halfLife, 0.5);
        double day = 0;
        boolean held = false;
        for (int step = 0; step < 200; step++) {
            // days, and now and then a month
            day += random.nextInt(10) == 0 ? 30.4 : random.nextDouble();
            state.advance(day);
            if (random.nextInt(3) == 0) {
                double strength = random.nextDouble();
                held = !held;
                if (held) {
                    // the track counts costs by intensity, so they are compared apart
                    track.hold(day, strength);
                    state.hold(1, strength, latency, 3, reversible);
                } else {
                    track.release(day);
                    state.hold(0, strength, latency, 3, reversible);
                }
            }
            assertThat(state.effect()).as("seed %d, day %f", seed, day).isCloseTo(track.effect(day), within(1e-10));
        }
    }

    @Test
    void strokesAddUpAndFade() {
        LeverTrack track = new LeverTrack(new Response(2, 10, 3, 0, true));
        LeverState state = new LeverState();
        state.respond(10, 0);
        for (double day : new double[] {1, 5, 6.5}) {
            state.advance(day);
            state.strike(0.5, 1, 2, 3);
            track.strike(day, 0.5);
        }
        for (double day = 6.5; day < 60; day += 7.25) {
            state.advance(day);
            assertThat(state.effect()).isCloseTo(track.effect(day), ROUNDING);
            assertThat(state.cost()).isCloseTo(track.cost(day), ROUNDING);
        }
        assertThat(state.acts()).isEqualTo(3);
        assertThat(state.level()).isZero();
    }

    @Test
    void costsAreThoseOfTheTrack() {
        LeverTrack track = new LeverTrack(new Response(1, 10, 3, 0.5, true));
        LeverState state = new LeverState();
        state.respond(10, 0.5);
        state.advance(4);
        state.hold(0.8, 2, 1, 3, true);
        track.hold(4, 0.8);
        state.advance(35);
        assertThat(state.cost()).isCloseTo(track.cost(35), ROUNDING);
        state.hold(0, 2, 1, 3, true);
        track.release(35);
        state.advance(100);
        assertThat(state.cost()).isCloseTo(track.cost(100), ROUNDING);
    }

    @Test
    void usingItMoreIsAFurtherActAndLessLetsGoOfAPartOfAll() {
        LeverState state = new LeverState();
        state.respond(10, 1);
        state.hold(0.4, 1, 0, 5, true);
        assertThat(state.effect()).isEqualTo(0.4);
        state.advance(10);
        state.hold(1, 1, 0, 5, true);
        // 0.4 has halved, 0.6 is new
        assertThat(state.effect()).isCloseTo(0.8, ROUNDING);
        assertThat(state.cost()).isCloseTo(0.4 * 5 + 0.4 * 10 + 0.6 * 5, ROUNDING);
        state.hold(0.25, 1, 0, 5, true);
        assertThat(state.effect()).isCloseTo(0.2, ROUNDING);
        assertThat(state.acts()).isEqualTo(1);
    }

    @Test
    void stepsOfAnyLengthTellTheSame() {
        LeverState fine = new LeverState();
        LeverState coarse = new LeverState();
        for (LeverState each : new LeverState[] {fine, coarse}) {
            each.respond(45, 0.1);
            each.hold(1, 0.7, 12.5, 2, true);
        }
        for (double day = 0.25; day <= 400; day += 0.25) {
            fine.advance(day);
        }
        coarse.advance(400);
        assertThat(coarse.effect()).isCloseTo(fine.effect(), ROUNDING);
        assertThat(coarse.cost()).isCloseTo(fine.cost(), within(1e-9));
        assertThat(coarse.effect()).isCloseTo(0.7 * Math.pow(0.5, 387.5 / 45), ROUNDING);
    }

    @Test
    void anAbruptHalfLifeLeavesNothingAndANegativeOneIsMissing() {
        LeverState state = new LeverState();
        state.respond(0, 0);
        state.hold(1, 1, 0, 0, true);
        assertThat(state.effect()).isEqualTo(1);
        state.advance(1);
        assertThat(state.effect()).isZero();
        state.hold(0, 1, 0, 0, true);
        state.hold(1, 1, 0, 0, true);
        state.respond(-1, 0);
        state.advance(2);
        assertThat(state.effect()).isNaN();
        state.hold(0, 1, 0, 0, true);
        assertThat(state.effect()).isZero();
    }

    @Test
    void aMissingStrengthOrLatencyIsMissingUntilAllIsLetGo() {
        LeverState state = new LeverState();
        state.hold(1, Double.NaN, 3, 0, true);
        state.advance(2);
        assertThat(state.effect()).isZero();
        state.advance(3);
        assertThat(state.effect()).isNaN();
        state.hold(0, 1, 3, 0, true);
        state.advance(6);
        assertThat(state.effect()).isZero();
        state.hold(1, 1, Double.NaN, 0, true);
        assertThat(state.effect()).isNaN();
    }

    @Test
    void aShorterLatencyDoesNotOvertake() {
        LeverState state = new LeverState();
        state.hold(1, 0.3, 10, 0, true);
        state.advance(2);
        state.hold(0, 0.3, 1, 0, true);
        state.advance(9);
        assertThat(state.effect()).isZero();
        state.advance(20);
        assertThat(state.effect()).isZero();
    }

    @Test
    void manyChangesWithinTheLatencyAreAllKept() {
        LeverState state = new LeverState();
        for (int day = 0; day < 100; day++) {
            state.advance(day);
            state.strike(1, 1, 50.5, 0);
        }
        assertThat(state.effect()).isEqualTo(49);
        state.advance(1000);
        assertThat(state.effect()).isEqualTo(100);
    }
}
