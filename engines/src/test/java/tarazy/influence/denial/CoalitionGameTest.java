package tarazy.influence.denial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoalitionGameTest {
    @Test
    void weightedVotesOfTheBookCount() {
        // [4; 3, 2, 1]: the first with one of the others
        double[] worth = new double[8];
        for (int set = 0; set < 8; set++) {
            worth[set] = ((set & 1) * 3 + (set >> 1 & 1) * 2 + (set >> 2)) >= 4 ? 1 : 0;
        }
        double[] value = new double[3];
        CoalitionGame.shapley(worth, value);
        assertThat(value).containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, within(1e-15));
        CoalitionGame.banzhaf(worth, value);
        assertThat(value).containsExactly(new double[] {3 / 4.0, 1 / 4.0, 1 / 4.0}, within(1e-15));
    }

    @Test
    void setsAndPlayersMustFit() {
        assertThatThrownBy(() -> CoalitionGame.shapley(new double[7], new double[3]))
                .hasMessage("3 players have 8 sets, but 7 worths were given");
        CoalitionGame.shapley(new double[1], new double[0]);
    }
}
