package tarazy.game.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tarazy.game.CompiledGame;
import tarazy.game.library.Crises;
import tarazy.game.logit.Observation;

class ChoicesCsvTest {
    private static final CompiledGame GAME = Crises.deterrence().compiled();

    @Test
    void readsChoices() {
        String text = """
                action,player,count,infoset
                attack,A,12,challenge
                concede,B,,

                resist, B ,0,response
                """;
        assertThat(ChoicesCsv.read(text, GAME))
                .containsExactly(
                        new Observation("A", "challenge", "attack", 12),
                        new Observation("B", "response", "concede", 1));
    }

    @Test
    void theSetAndTheCountMayBeLeftOut() {
        assertThat(ChoicesCsv.read("player,action\nA,attack\nA,attack\n", GAME)).hasSize(2);
    }

    @Test
    void tellsAllFaultsWithTheirLines() {
        String text = """
                player,infoset,action,count
                C,x,attack,1
                A,challenge,retreat,1
                A,challenge,attack,many
                """;
        assertThatThrownBy(() -> ChoicesCsv.read(text, GAME))
                .isInstanceOfSatisfying(
                        GameFormatException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FormatProblem::text)
                                .satisfiesExactly(
                                        first -> assertThat(first)
                                                .startsWith("line 2")
                                                .contains("no player \"C\""),
                                        second -> assertThat(second)
                                                .startsWith("line 3")
                                                .contains("no action \"retreat\""),
                                        third -> assertThat(third)
                                                .startsWith("line 4")
                                                .contains("\"many\"")));
    }

    @Test
    void tellsWhatIsWrongWithTheTable() {
        assertThatThrownBy(() -> ChoicesCsv.read("", GAME)).hasMessageContaining("there is no choice");
        assertThatThrownBy(() -> ChoicesCsv.read("who,action\n", GAME))
                .hasMessageContaining("unknown column \"who\"")
                .hasMessageContaining("no column player");
        assertThatThrownBy(() -> ChoicesCsv.read("player,action\n\"A,attack\n", GAME))
                .isInstanceOf(GameFormatException.class);
    }
}
