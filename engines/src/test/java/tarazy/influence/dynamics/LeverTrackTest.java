package tarazy.influence.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.influence.Response;

class LeverTrackTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void aStrokeSetsInAfterItsLatencyAndHalves() {
        LeverTrack speech = new LeverTrack(new Response(2, 10, 3, 1, true));
        speech.strike(5, 0.8);
        assertThat(speech.effect(4)).isZero();
        assertThat(speech.effect(6.9)).isZero();
        assertThat(speech.effect(7)).isEqualTo(0.8);
        assertThat(speech.effect(17)).isCloseTo(0.4, ROUNDING);
        assertThat(speech.effect(37)).isCloseTo(0.1, ROUNDING);
        // there is nothing to let go of
        speech.release(8);
        assertThat(speech.effect(17)).isCloseTo(0.4, ROUNDING);
        assertThat(speech.held(6)).isFalse();
        assertThat(speech.cost(4)).isZero();
        assertThat(speech.cost(500)).isCloseTo(2.4, ROUNDING);
    }

    @Test
    void lettingGoEndsWhatIsReversible() {
        LeverTrack pipeline = new LeverTrack(new Response(1, NEVER, 5, 2, true));
        pipeline.hold(10, 0.5);
        assertThat(pipeline.held(10)).isTrue();
        assertThat(pipeline.effect(30)).isEqualTo(0.5);
        pipeline.release(31);
        assertThat(pipeline.held(31)).isFalse();
        assertThat(pipeline.effect(31.5)).isEqualTo(0.5);
        assertThat(pipeline.effect(32)).isZero();
        assertThat(pipeline.cost(12)).isCloseTo(0.5 * (5 + 2 * 2), ROUNDING);
        assertThat(pipeline.cost(100)).isCloseTo(0.5 * (5 + 21 * 2), ROUNDING);
        pipeline.hold(40, 1);
        assertThat(pipeline.effect(41)).isEqualTo(1);
        assertThat(pipeline.acts()).isEqualTo(2);
    }

    @Test
    void whatIsIrreversibleOnlyFades() {
        LeverTrack cession = new LeverTrack(new Response(0, 4, 0, 0, false));
        cession.hold(0, 1);
        cession.release(2);
        assertThat(cession.effect(4)).isCloseTo(0.5, ROUNDING);
        assertThat(cession.effect(8)).isCloseTo(0.25, ROUNDING);
    }

    @Test
    void lettingGoAtOnceDoesNothingButCosts() {
        LeverTrack track = new LeverTrack(new Response(0, 4, 7, 1, true));
        track.hold(3, 1);
        track.release(3);
        assertThat(track.effect(3)).isZero();
        assertThat(track.effect(9)).isZero();
        assertThat(track.cost(9)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void effectsAddUpWhateverTheOrder(int seed) {
        Random random = new Random(seed);
        Response response =
                new Response(random.nextDouble() * 3, 1 + 9 * random.nextDouble(), 1, 1, random.nextBoolean());
        LeverTrack together = new LeverTrack(Response.IMMEDIATE);
        together.strike(1, 1);
        together.restart(response);
        double sum = 0;
        double cost = 0;
        for (int i = 0; i < 9; i++) {
            double day = 20 * random.nextDouble();
            double intensity = random.nextDouble();
            together.strike(day, intensity);
            LeverTrack alone = new LeverTrack(response);
            alone.strike(day, intensity);
            sum += alone.effect(15);
            cost += alone.cost(15);
        }
        assertThat(together.effect(15)).isCloseTo(sum, ROUNDING);
        assertThat(together.cost(15)).isCloseTo(cost, ROUNDING);
        assertThat(together.effect(15, 0.01)).isEqualTo(Math.min(0.01, sum));
    }

    @Test
    void withoutDelayOrFadingTheEffectIsTheUse() {
        assertThat(LeverEffect.of(0, NEVER, true, 3, 8, 0.7, 3)).isEqualTo(0.7);
        assertThat(LeverEffect.of(0, NEVER, true, 3, 8, 0.7, 7.99)).isEqualTo(0.7);
        assertThat(LeverEffect.of(0, NEVER, true, 3, 8, 0.7, 8)).isZero();
        assertThat(LeverEffect.of(0, NEVER, true, 3, NEVER, 0.7, 1e9)).isEqualTo(0.7);
        assertThat(LeverEffect.cost(1, 1, 3, NEVER, 1, 13)).isEqualTo(11);
    }
}
