package tarazy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShinglesTest {

    private static Shingles of(String text) {
        return Shingles.of(Document.of("x", text));
    }

    @Test
    void a_text_is_contained_in_itself_and_in_what_quotes_it_whole() {
        Shingles harbour = of(TestTexts.harbour());
        assertThat(harbour.containedIn(harbour)).isEqualTo(1);
        assertThat(harbour.containedIn(of("Before. " + TestTexts.harbour() + TestTexts.valley())))
                .isEqualTo(1);
        assertThat(harbour.containedIn(of(TestTexts.valley()))).isLessThan(0.01);
    }

    @Test
    void case_and_punctuation_do_not_count() {
        Shingles loud = of(TestTexts.harbour().toUpperCase(Locale.ROOT).replace("; ", " "));
        assertThat(loud.containedIn(of(TestTexts.harbour()))).isEqualTo(1);
    }

    @Test
    void a_short_text_has_no_shingles_and_is_contained_in_nothing() {
        Shingles seven = of("one two three four five six seven");
        assertThat(seven.size()).isZero();
        assertThat(seven.containedIn(seven)).isZero();
        assertThat(of("one two three four five six seven eight").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agrees_with_sets_of_strings(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 200; trial++) {
            String a = words(random);
            String b = words(random) + " " + a.substring(a.indexOf(' ') + 1);
            Set<String> inA = slowly(a);
            Set<String> inB = slowly(b);
            long common = inA.stream().filter(inB::contains).count();
            assertThat(of(a).containedIn(of(b)))
                    .as("seed %d, trial %d", seed, trial)
                    .isEqualTo(inA.isEmpty() ? 0 : (double) common / inA.size());
        }
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder("a");
        for (int length = random.nextInt(30); length > 0; length--) {
            text.append(' ').append((char) ('a' + random.nextInt(2)));
        }
        return text.toString();
    }

    private static Set<String> slowly(String text) {
        List<String> words = Arrays.asList(text.split(" ", -1));
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 8 <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + 8)));
        }
        return shingles;
    }
}
