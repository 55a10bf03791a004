package tarazy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tarazy.game.StrategicGame.Cells;
import tarazy.game.StrategicGame.Strategies;
import tarazy.game.library.Classics;

class StrategicGameTest {
    @Test
    void theBuilderReadsRowsAndTheTableCountsTheFirstPlayerFastest() {
        StrategicGame game = StrategicGame.builder("three")
                .player("A", "a", "b")
                .player("B", "x", "y")
                .player("C", "u", "v", "w")
                .payoffs("1,0,0 2,0,0 3,0,0   4,0,0 5,0,0 6,0,0", "7,0,0 8,0,0 9,0,0   10,0,0 11,0,0 12,0,1/2")
                .comment("numbered")
                .build();
        assertThat(game.size()).isEqualTo(12);
        assertThat(game.payoff(0, game.cell(0, 1, 2))).isEqualTo(Rational.of(6));
        assertThat(game.payoff(2, game.cell(1, 1, 2))).isEqualTo(Rational.of(1, 2));
        assertThat(game.payoffs(0)).containsExactly(1, 7, 4, 10, 2, 8, 5, 11, 3, 9, 6, 12);
        assertThat(game.firstStrategy()).containsExactly(0, 2, 4, 7);
        for (int cell = 0; cell < 12; cell++) {
            assertThat(game.cell(game.strategy(0, cell), game.strategy(1, cell), game.strategy(2, cell)))
                    .isEqualTo(cell);
        }
    }

    @Test
    void theBuilderTellsAllFaults() {
        assertThatThrownBy(() -> StrategicGame.builder("faults")
                        .player("A", "a", "b")
                        .player("B", "x", "y")
                        .payoffs("1,2 1", "1,z")
                        .build())
                .isInstanceOf(InvalidGameException.class)
                .hasMessage("""
                        game faults:
                          cell 2: '1' has 1 payoffs, must have one for each of 2 players
                          cell 3: 'z' is not a number; a number looks like 3, -1/2, 0.25 or 1e-7
                          the table has 3 cells, must have 4""");
    }

    @Test
    void aTableTellsAllFaults() {
        List<Strategies> two = List.of(Strategies.counted("A", 2), Strategies.counted("B", 1));
        Outcome short1 = new Outcome(1, "", List.of(Numeral.ZERO));
        Outcome misplaced = new Outcome(3, "", List.of(Numeral.ZERO, Numeral.ZERO));
        assertThatThrownBy(() -> StrategicGame.of(
                        "faults", two, new Cells.Outcomes(List.of(short1, misplaced), List.of(1, 2, 3))))
                .hasMessage("""
                        game faults:
                          outcome 1: has 1 payoffs, must have one for each of 2 players
                          outcome 2: has number 3, must be its place in the list
                          the table has 3 outcomes, must have one for each of 2 cells
                          cell 3: has outcome 3, must be from 0 to 2""");
        assertThatThrownBy(() -> StrategicGame.of("few", two, new Cells.Payoffs(List.of(Numeral.ZERO))))
                .hasMessage(
                        "game few:\n  the table has 1 payoffs, must have one for each of 2 players in each of 2 cells");
        assertThatThrownBy(() ->
                        StrategicGame.of("idle", List.of(new Strategies("A", List.of())), new Cells.Payoffs(List.of())))
                .hasMessage("game idle:\n  player 1: has no strategies, must have one or more");
        List<Strategies> many = java.util.Collections.nCopies(5, Strategies.counted("A", 100));
        assertThatThrownBy(() -> StrategicGame.of("huge", many, new Cells.Payoffs(List.of())))
                .hasMessage("game huge:\n  the table has more than 2147483647 cells");
    }

    @Test
    void theCellMustBeThere() {
        StrategicGame chicken = Classics.chicken();
        assertThatThrownBy(() -> chicken.cell(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> chicken.cell(0)).hasMessage("1 strategies for 2 players: must be one for each");
    }

    @Test
    void strategiesGoByName() {
        MixedProfile profile = MixedProfile.of(Classics.chicken(), new double[] {0.25, 0.75, 1, 0});
        assertThat(profile.probability("A", "dare")).isEqualTo(0.75);
        assertThat(profile.probability(1, 0)).isEqualTo(1);
        assertThatThrownBy(() -> profile.probability("C", "dare"))
                .hasMessage("there is no player \"C\", there are [A, B]");
        assertThatThrownBy(() -> profile.probability("A", "wait"))
                .hasMessage("there is no strategy \"wait\", there are [swerve, dare]");
    }
}
