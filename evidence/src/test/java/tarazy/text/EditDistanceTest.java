package tarazy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "kitten,sitting,3",
        "Saturday,Sunday,3",
        "flaw,lawn,2",
        "intention,execution,5",
        "same,same,0",
        "'',abc,3"
    })
    void gives_the_distances_of_the_textbook(String a, String b, int distance) {
        assertThat(EditDistance.within(a, b, 10)).isEqualTo(distance);
        assertThat(EditDistance.within(b, a, 10)).isEqualTo(distance);
        assertThat(EditDistance.within(a, b, distance)).isEqualTo(distance);
    }

    @Test
    void says_one_more_than_the_limit_when_the_limit_is_passed() {
        assertThat(EditDistance.within("kitten", "sitting", 2)).isEqualTo(3);
        assertThat(EditDistance.within("a", "bcdefgh", 1)).isEqualTo(2);
        assertThat(EditDistance.within("a", "b", 0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agrees_with_the_whole_table(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 2_000; trial++) {
            String a = word(random);
            String b = word(random);
            int limit = random.nextInt(8);
            int exact = table(a, b);
            assertThat(EditDistance.within(a, b, limit))
                    .as("seed %d, trial %d: %s, %s within %d", seed, trial, a, b, limit)
                    .isEqualTo(Math.min(exact, limit + 1));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int table(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                } else {
                    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                    d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
