package tarazy.bargain.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.bargain.Agenda;
import tarazy.bargain.Bargaining;
import tarazy.bargain.Json;
import tarazy.bargain.SharedData;
import tarazy.bargain.Turn;
import tarazy.bargain.format.KtabCsv;

/** Against runs of KTAB's own program. */
class KtabReferenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"small4", "ec_emission", "dummyData_3Dim", "SOE-Policy"})
    void everyTurnIsThatOfKtab(String name) {
        Agenda agenda = KtabCsv.read(SharedData.text("ktab/" + name + ".csv"), name);
        Object output = Json.read(SharedData.text("ktab/" + name + ".out.json"));
        List<Object> positions = Json.list(Json.get(output, "positions"));
        Map<String, Object> probabilities = Json.map(Json.get(output, "probhist"));

        Bargaining bargaining = new SpatialModel(SpatialOptions.ktab()).bargain(agenda);

        assertThat(bargaining.turns()).hasSameSizeAs(positions);
        for (Turn turn : bargaining.turns()) {
            for (String actor : agenda.actors()) {
                List<Object> expected = Json.list(Json.get(positions.get(turn.number()), actor));
                for (int k = 0; k < expected.size(); k++) {
                    assertThat(turn.positions().getOrDefault(actor, List.of()).get(k))
                            .as("%s in turn %d, issue %d", actor, turn.number(), k)
                            .isCloseTo(Json.number(expected.get(k)), within(1e-9));
                }
                assertThat(turn.probabilities().get(actor))
                        .as("probability of %s in turn %d", actor, turn.number())
                        .isCloseTo(
                                Json.number(Json.list(Json.get(probabilities, actor))
                                        .get(turn.number())),
                                within(0.5001e-4));
            }
        }
    }
}
