package tarazy.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.casefile.Case;
import tarazy.forecast.InfluenceOutlook.KindOutlook;
import tarazy.forecast.InfluenceOutlook.LeverOutlook;
import tarazy.forecast.InfluenceOutlook.Status;
import tarazy.influence.Mode;
import tarazy.influence.Target;

/** Levers of a small case whose kinds are known because the case was made so. */
class LeverKindsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private InfluenceOutlook outlook;

    private static String lever(String id, String on, String mode, String rest) {
        return "  %s: {sender: avaria, receiver: borland, channel: trade, on: %s, mode: %s, power: hard, origin: system, %s}\n"
                .formatted(id, on, mode, rest);
    }

    @BeforeEach
    void run() throws IOException, ForecastException {
        String levers = "levers:\n"
                // cuts what borland can do, and what borland wants follows from that alone
                + lever("tap", "situation", "deliberate", "strength: 0.2 to 0.4, used: time > 5, latency: 1")
                // its mere presence changes what borland wants
                + lever("kin", "goals", "passive", "strength: 0.3 to 0.5")
                // declared as attraction that is there, it is force that is used
                + lever("bribe", "outlook", "passive", "strength: 0.5, used: \"no\"")
                // presses by being there, though declared deliberate
                + lever("press", "perceptions", "deliberate", "strength: 0.4")
                // both at once, as declared, but never used
                + lever("threat", "perceptions", "[deliberate, passive]", "strength: 0.4")
                // nobody reads it
                + lever("idle", "situation", "passive", "strength: 1")
                // over somebody of whom the case tells nothing
                + lever("off", "situation", "passive", "strength: 1").replace("receiver: borland", "receiver: cordia");
        String quantities = """
                quantities:
                  noise: {prior: "normal(0, 0.1)"}
                  means: {formula: 1 - lever.tap.effect - lever.bribe.effect + noise}
                  resolve: {formula: 0.5 - 0.4 * lever.kin + noise}
                  appetite: {formula: 2 * means + noise}
                  fear: {formula: lever.press + lever.threat + noise}
                """;
        Cases.write(folder, "", "events: {}\n", "", "");
        Files.writeString(folder.resolve("quantities.yaml"), quantities);
        Files.writeString(folder.resolve("levers.yaml"), levers);
        Path file = folder.resolve("case.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "  borland: {name: Borland, kind: state}\n",
                                "  borland: {name: Borland, kind: state, situation: [means]}\n"
                                        + "  chief: {name: Chief, kind: leader, of: borland, goals: [resolve, appetite],"
                                        + " perceptions: [fear]}\n  cordia: {name: Cordia, kind: state}\n"));
        Case theCase = Cases.read(folder);
        outlook = Forecaster.influence(theCase, Cases.options(500));
    }

    private LeverOutlook lever(String id) {
        return outlook.levers().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private KindOutlook kind(String id) {
        return lever(id).found().orElseThrow();
    }

    @Test
    void aDeliberateLeverOnTheSituation() {
        KindOutlook tap = kind("tap");
        assertThat(tap.on()).containsExactly(Target.SITUATION);
        assertThat(tap.mode()).containsExactly(Mode.DELIBERATE);
        assertThat(tap.disagreements()).isEmpty();
        assertThat(tap.evidence())
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).matches("means \\(situation\\) −.* when used, on 2030-03-.."));
        // the goal moves only by way of the situation
        assertThat(tap.indirect())
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).startsWith("appetite (goals) −"));
    }

    @Test
    void aPassiveLeverOnTheGoalsOfALeader() {
        KindOutlook kin = kind("kin");
        assertThat(kin.on()).containsExactly(Target.GOALS);
        assertThat(kin.mode()).containsExactly(Mode.PASSIVE);
        assertThat(kin.disagreements()).isEmpty();
        assertThat(kin.evidence())
                .hasSize(1)
                .first()
                .asString()
                .matches("resolve \\(goals\\) −.* by being there, on 2030-03-..");
    }

    @Test
    void aLeverThatIsNotWhatItIsDeclared() {
        assertThat(kind("bribe").disagreements())
                .containsExactly(
                        "bribe is declared to act on goals and perceptions, but acts on situation",
                        "bribe is declared passive, but shows itself deliberate");
    }

    @Test
    void deliberateLeversWithoutAnAct() {
        assertThat(kind("press").disagreements())
                .containsExactly("press is declared deliberate, but shows itself passive");
        assertThat(kind("press").noAct()).isTrue();
        assertThat(kind("threat").disagreements()).isEmpty();
        assertThat(kind("threat").noAct()).isTrue();
        assertThat(kind("tap").noAct()).isFalse();
        assertThat(kind("kin").noAct()).isFalse();
    }

    @Test
    void leversOfWhichNothingCanBeFound() {
        assertThat(kind("idle").status()).isEqualTo(Status.NOT_READ);
        assertThat(kind("off").status()).isEqualTo(Status.NOT_MEASURED);
        assertThat(kind("idle").disagreements()).isEmpty();
    }

    @Test
    void strengthsAndActs() {
        assertThat(lever("kin").strength().orElseThrow().p50()).isCloseTo(0.39, within(0.02));
        assertThat(lever("kin").act()).isEmpty();
        assertThat(lever("tap").act().orElseThrow().used()).isEqualTo(1);
        assertThat(lever("bribe").act().orElseThrow().used()).isZero();
        assertThat(lever("tap").receiverName()).isEqualTo("Borland");
    }

    @Test
    void anyNumberOfThreadsFindsTheSame() throws ForecastException {
        Case theCase = Cases.read(folder);
        assertThat(Forecaster.influence(theCase, Cases.options(500, 1, java.util.Optional.empty())))
                .isEqualTo(outlook);
    }
}
