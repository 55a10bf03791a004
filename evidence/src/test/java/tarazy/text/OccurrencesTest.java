package tarazy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrencesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agrees_with_a_plain_scan(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 2_000; trial++) {
            String text = letters(random, 40);
            String quote = letters(random, 6);
            if (quote.isEmpty()) {
                continue;
            }
            List<Span> plain = new ArrayList<>();
            for (int at = 0; at + quote.length() <= text.length(); at++) {
                int end = at + quote.length();
                boolean free = plain.isEmpty() || plain.getLast().end() <= at;
                if (free && text.startsWith(quote, at) && Words.boundary(text, at) && Words.boundary(text, end)) {
                    plain.add(new Span(at, end));
                }
            }
            assertThat(Occurrences.of(text, quote))
                    .as("seed %d: <%s> in <%s>", seed, quote, text)
                    .isEqualTo(plain);
        }
    }

    private static String letters(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(most); length > 0; length--) {
            text.append("ab ,.1".charAt(random.nextInt(6)));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "'a border of 7,500 km', '500 km', 0",
        "'a border of 7,500 km', '7', 0",
        "'a border of 7,500 km', '7,500 km', 1",
        "'it grew by 1.25 percent', '1.2', 0",
        "'it grew by 1.25 percent', '25 percent', 0",
        "'it ended in 2022, 7 weeks later', '2022', 1",
        "'it ended in 2022.', '2022', 1",
        "'unlikely and likely', 'likely', 1",
        "'the region,strategically placed', 'strategically placed', 1",
        "'東京は日本の首都', '日本の首都', 1",
    })
    void never_cuts_a_word_or_a_number(String text, String quote, int places) {
        assertThat(Occurrences.of(text, quote)).hasSize(places);
    }

    @Test
    void takes_linear_time_where_a_plain_scan_would_take_the_product() {
        String text = "a".repeat(2_000_000);
        String quote = "a".repeat(20_000) + "b";
        double seconds =
                CpuTime.seconds(() -> assertThat(Occurrences.of(text, quote)).isEmpty());
        assertThat(seconds).isLessThan(2);
    }
}
