package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** KTAB's files through the command, against what KTAB's own program printed. */
class KtabFilesTest {
    private static Path data(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared").resolve("data").resolve("ktab").resolve(name);
            if (Files.isReadable(file)) {
                return file;
            }
        }
        System.out.println("left out: there is no shared/data/ktab/" + name + " beside the project");
        Assumptions.abort("no shared/data/ktab/" + name);
        throw new AssertionError();
    }

    @ParameterizedTest
    @ValueSource(strings = {"small4", "dummyData_3Dim", "SOE-Policy", "ec_emission"})
    void positionsAndProbabilitiesOfEveryTurnAreThoseOfKtab(String name) throws IOException {
        Call call = Call.in(
                Path.of(""),
                new FakeCases(),
                "bargain",
                data(name + ".csv").toString(),
                "--profile",
                "ktab",
                "--format",
                "json");
        assertThat(call.err()).isEmpty();
        assertThat(call.exit()).isZero();
        JsonNode ours = new JsonMapper().readTree(call.out());
        JsonNode theirs = new JsonMapper().readTree(Files.readString(data(name + ".out.json")));
        assertThat(ours.get("model").asString()).isEqualTo("smp");
        assertThat(ours.get("profile").asString()).isEqualTo("ktab");
        assertThat(ours.get("turns")).hasSize(theirs.get("turns").asInt());
        for (int t = 0; t < ours.get("turns").size(); t++) {
            JsonNode turn = ours.get("turns").get(t);
            JsonNode expected = theirs.get("positions").get(t);
            assertThat(turn.get("positions").propertyNames())
                    .containsExactlyInAnyOrderElementsOf(expected.propertyNames());
            for (String actor : expected.propertyNames()) {
                for (int k = 0; k < expected.get(actor).size(); k++) {
                    assertThat(turn.get("positions").get(actor).get(k).asDouble())
                            .as("position of %s in dimension %d, turn %d", actor, k, t)
                            .isCloseTo(expected.get(actor).get(k).asDouble(), within(1e-9));
                }
                assertThat(turn.get("probabilities").get(actor).asDouble())
                        .as("probability of %s in turn %d", actor, t)
                        .isCloseTo(theirs.get("probhist").get(actor).get(t).asDouble(), within(5.1e-5));
            }
        }
    }
}
