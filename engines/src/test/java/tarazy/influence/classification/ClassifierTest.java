package tarazy.influence.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tarazy.influence.InvalidInputException;
import tarazy.influence.Lever;
import tarazy.influence.Mode;
import tarazy.influence.Target;

class ClassifierTest {
    private static final int RUNS = 400;

    /** A model in which a pipeline is worth something by standing there, more when closed, and swings opinion through both. */
    private static double[] pipelineFlow(boolean lever, boolean used) {
        return IntStream.range(0, RUNS)
                .mapToDouble(run -> 60 + new Random(run).nextGaussian() * 5 - (lever && used ? 40 : 0))
                .toArray();
    }

    private static double[] trust(boolean lever, boolean used, boolean situationHeld) {
        double[] flow = pipelineFlow(lever && !situationHeld, used);
        return IntStream.range(0, RUNS)
                .mapToDouble(run -> 0.5 + 0.005 * (flow[run] - 60) + 0.1 * new Random(run + 7).nextGaussian())
                .toArray();
    }

    private static Lever declared(String on, String mode) {
        return Lever.named("pipeline")
                .from("russia")
                .over("kazakhstan")
                .through("transit")
                .on(on)
                .mode(mode)
                .power("hard")
                .origin("system")
                .build();
    }

    private static Effect flowEffect() {
        return Effect.measured(
                "pipeline.flow",
                Target.SITUATION,
                60,
                pipelineFlow(false, false),
                pipelineFlow(true, false),
                pipelineFlow(true, true),
                true);
    }

    private static Effect trustEffect(boolean held) {
        return Effect.measured(
                "trust",
                Target.PERCEPTIONS,
                1,
                trust(false, false, held),
                trust(true, false, held),
                trust(true, true, held),
                held);
    }

    @Test
    void aClosingPipelineIsSituationAndDeliberate() {
        LeverKind kind = Classifier.USUAL.classify(
                declared("situation", "deliberate"), List.of(flowEffect(), trustEffect(true)));
        assertThat(kind.on()).containsExactly(Target.SITUATION);
        assertThat(kind.mode()).containsExactly(Mode.DELIBERATE);
        assertThat(kind.agrees()).isTrue();
        assertThat(kind.evidence())
                .extracting(Finding::text)
                .containsExactly("pipeline.flow (situation) changes by -0.667 ± 0.000 when the sender decides");
        assertThat(kind.indirect()).isEmpty();
    }

    @Test
    void outlookThatFollowsTheSituationIsNotOutlook() {
        LeverKind kind = Classifier.USUAL.classify(
                declared("situation", "deliberate"), List.of(flowEffect(), trustEffect(false)));
        assertThat(kind.on()).containsExactly(Target.SITUATION);
        assertThat(kind.indirect()).extracting(Finding::variable).containsExactly("trust");
        // without a change of the situation there is no such way
        assertThat(Classifier.USUAL
                        .classify(declared("outlook", "deliberate"), List.of(trustEffect(false)))
                        .on())
                .containsExactly(Target.PERCEPTIONS);
    }

    @Test
    void whatDisagreesIsSaid() {
        LeverKind kind = Classifier.USUAL.classify(declared("outlook", "passive"), List.of(flowEffect()));
        assertThat(kind.disagreements())
                .containsExactly(
                        "pipeline is declared to act on goals and perceptions, but acts on situation",
                        "pipeline is declared passive, but shows itself deliberate");
        LeverKind nothing = Classifier.USUAL.classify(declared("situation", "passive"), List.of(trustEffect(true)));
        assertThat(nothing.disagreements())
                .containsExactly("pipeline is declared to act on situation, but nothing changes");
        assertThat(nothing.on()).isEmpty();
    }

    @Test
    void aLeverCanBeEverythingAtOnce() {
        Effect both = new Effect("capacity", Target.SITUATION, 10, 2, 0.1, -3, 0.1, false);
        Effect belief = new Effect("belief", Target.PERCEPTIONS, 1, 0.2, 0.01, 0, 0, true);
        Effect goal = new Effect("goal", Target.GOALS, 1, 0, 0, 0.3, 0.01, true);
        Lever lever = Lever.named("troops")
                .from("a")
                .over("b")
                .through("security")
                .on("situation", "outlook")
                .mode("deliberate", "passive")
                .power("hard")
                .origin("receiver")
                .build();
        LeverKind kind = Classifier.USUAL.classify(lever, List.of(both, belief, goal));
        assertThat(kind.on()).containsExactly(Target.SITUATION, Target.GOALS, Target.PERCEPTIONS);
        assertThat(kind.mode()).containsExactly(Mode.DELIBERATE, Mode.PASSIVE);
        assertThat(kind.agrees()).isTrue();
        // one of the two parts of outlook is enough
        assertThat(Classifier.USUAL.classify(lever, List.of(both, goal)).agrees())
                .isTrue();
        assertThat(Classifier.USUAL.classify(lever, List.of(both)).agrees()).isFalse();
    }

    @Test
    void noiseAndTriflesDoNotCount() {
        Effect noise = new Effect("noise", Target.GOALS, 1, 0.2, 0.1, 0, 0, true);
        Effect trifle = new Effect("trifle", Target.GOALS, 100, 0.9, 0.001, 0, 0, true);
        Lever lever = declared("outlook", "passive");
        assertThat(Classifier.USUAL.classify(lever, List.of(noise, trifle)).on())
                .isEmpty();
        assertThat(new Classifier(0, 1.5)
                        .classify(lever, List.of(noise, trifle))
                        .evidence())
                .extracting(Finding::variable)
                .containsExactly("noise", "trifle");
    }

    @Test
    void effectsAreMeasuredOnTheSameRuns() {
        Effect effect = Effect.measured(
                "x", Target.GOALS, 2, new double[] {1, 5, 9}, new double[] {2, 6, 10}, new double[] {2, 8, 14}, true);
        assertThat(effect.presence()).isEqualTo(1);
        assertThat(effect.presenceError()).isZero();
        assertThat(effect.decision()).isEqualTo(2);
        assertThat(effect.decisionError()).isCloseTo(Math.sqrt(4 / 3.0), within(1e-12));
        assertThatThrownBy(
                        () -> Effect.measured("x", Target.GOALS, 1, new double[2], new double[3], new double[2], true))
                .hasMessage("x was measured in 2, 3 and 2 runs, must be as many of each and 2 or more");
    }

    @Test
    void everyFaultIsTold() {
        Effect broken = new Effect("x", Target.GOALS, 0, Double.NaN, -1, 0, 0, true);
        assertThatThrownBy(() -> Classifier.USUAL.classify(declared("outlook", "passive"), List.of(broken)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        effects of lever pipeline:
                          variable x: scale is 0.0, must be above 0 and finite
                          variable x: change by presence is NaN, must be finite
                          variable x: error of presence is -1.0, must be 0 or more""");
        assertThatThrownBy(() -> new Classifier(-1, 3)).hasMessageContaining("least change is -1.0, must be 0 or more");
    }
}
