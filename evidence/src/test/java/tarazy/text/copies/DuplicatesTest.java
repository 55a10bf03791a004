package tarazy.text.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.text.CpuTime;
import tarazy.text.Document;
import tarazy.text.TestTexts;
import tarazy.text.TextView;
import tarazy.text.layout.Layout;

class DuplicatesTest {

    private static TextView view(String text) {
        return TextView.plain(Document.of("x", text));
    }

    private static List<Duplicate> in(String... texts) {
        List<TextView> views = new ArrayList<>();
        for (String text : texts) {
            views.add(view(text));
        }
        return Duplicates.of(Layout.of(views));
    }

    @Test
    void an_article_twice_in_one_file_is_one_passage_and_the_copy_with_lines_is_kept() {
        String article = TestTexts.harbour().strip();
        String run = article.replaceAll("\\s*\n\\s*", "  ");
        String text = "Harbour news\n\n" + run + "\n\n" + article + "\n";
        List<Duplicate> found = in(text);
        assertThat(found).hasSize(1);
        Duplicate duplicate = found.getFirst();
        assertThat(duplicate.share()).isGreaterThan(0.95);
        int second = text.indexOf(article, run.length());
        assertThat(duplicate.span().start()).isGreaterThanOrEqualTo(second);
        assertThat(duplicate.alsoSpan().end()).isLessThan(second);
        assertThat(words(duplicate.alsoSpan().of(text)))
                .isEqualTo(words(duplicate.span().of(text)));
        assertThat(duplicate.span().length()).isGreaterThan(article.length() * 9 / 10);
    }

    private static String words(String text) {
        return text.replaceAll("\\W+", " ").strip();
    }

    @Test
    void a_paragraph_taken_over_with_a_word_changed_is_one_passage() {
        String paragraph = "The envoy had flown to Dorn with a sealed letter on Friday, and when he came back two days"
                + " later the letter was still closed, the seal unbroken, his face grey and his coat soaked with rain.";
        String other =
                "Something else comes first here. " + paragraph.replace("Friday", "Sunday") + " And something follows.";
        List<Duplicate> found = in(paragraph + " Then it rained.", other);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().document()).isZero();
        assertThat(found.getFirst().alsoDocument()).isEqualTo(1);
        assertThat(found.getFirst().share()).isBetween(0.95, 0.99);
        assertThat(found.getFirst().span().of(paragraph) + ".").isEqualTo(paragraph);
    }

    @Test
    void turns_of_phrase_and_what_the_site_says_are_no_duplicates() {
        String tail = "\nYour email address will not be published. Required fields are marked *\n";
        assertThat(in(
                        "The rapid advance of the allied troops in the valley is a message to the capital that war is near."
                                + tail,
                        "Observers said the rapid advance of the allied troops in the valley is a message to the capital and"
                                + " to others, who listen." + tail))
                .isEmpty();
        assertThat(in(TestTexts.harbour(), TestTexts.valley())).isEmpty();
    }

    @Test
    void a_short_sentence_that_recurs_whole_counts() {
        String sentence = "The bridge at Dorn was blown up before dawn on Monday.";
        List<Duplicate> found =
                in("It is over. " + sentence + " Who did it?", "Nobody slept. " + sentence + " Smoke rose.");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().share()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void planted_copies_are_found_and_nothing_else(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 30; trial++) {
            List<String> texts = new ArrayList<>();
            List<String> planted = new ArrayList<>();
            int documents = 2 + random.nextInt(6);
            for (int i = 0; i < documents; i++) {
                texts.add(noise(random, 5));
            }
            for (int copy = 0; copy < 3; copy++) {
                String passage = noise(random, 3).strip();
                int from = random.nextInt(documents);
                int to = random.nextInt(documents);
                texts.set(from, texts.get(from) + "\n" + passage + "\n" + noise(random, 2));
                texts.set(to, texts.get(to) + "\n" + passage + "\n" + noise(random, 2));
                planted.add(words(passage));
            }
            List<Duplicate> found = in(texts.toArray(new String[0]));
            assertThat(found.stream().map(d -> words(d.span().of(texts.get(d.document())))))
                    .as("seed %d, trial %d", seed, trial)
                    .containsExactlyInAnyOrderElementsOf(planted);
        }
    }

    static String noise(Random random, int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append("Word");
            for (int k = 0; k < 15; k++) {
                text.append(' ')
                        .append((char) ('a' + random.nextInt(26)))
                        .append(Integer.toString(random.nextInt(50_000), 26));
            }
            text.append(". ");
        }
        return text.toString();
    }

    @Test
    void time_is_linear_whatever_the_text() {
        for (String text :
                List.of("a ".repeat(500_000), "a b c d e f g h i j ".repeat(50_000), "x. ".repeat(300_000))) {
            Layout layout = Layout.of(view(text));
            assertThat(CpuTime.seconds(() -> Duplicates.of(List.of(layout)))).isLessThan(20);
        }
    }
}
