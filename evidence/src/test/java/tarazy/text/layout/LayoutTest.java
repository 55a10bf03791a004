package tarazy.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.text.CpuTime;
import tarazy.text.Document;
import tarazy.text.TestTexts;
import tarazy.text.TextView;

class LayoutTest {

    private static final String BODY =
            "The talks in Orlo went on until dawn, and nobody who left the hall would speak.";

    private static TextView view(String text) {
        return TextView.plain(Document.of("x", text));
    }

    private static List<String> sentences(String text) {
        return Layout.of(view(text)).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    private static Zone zone(Layout layout, String line) {
        String text = layout.view().text();
        return layout.lines().stream()
                .filter(each -> each.span().of(text).equals(line))
                .findFirst()
                .orElseThrow()
                .zone();
    }

    @Test
    void decimal_points_times_initials_and_addresses_end_no_sentence() {
        assertThat(sentences("It fell by 3.5 percent at 10.30 a.m. on Monday. Dr. J. R. Holm of orlo.example said so."))
                .containsExactly(
                        "It fell by 3.5 percent at 10.30 a.m. on Monday.", "Dr. J. R. Holm of orlo.example said so.");
        assertThat(sentences("It ended at 5 p.m. Troops left at 6 p.m. Thursday. Nobody came at 7 a.m. GMT."))
                .containsExactly("It ended at 5 p.m.", "Troops left at 6 p.m. Thursday.", "Nobody came at 7 a.m. GMT.");
        assertThat(sentences("He lives in the U.S. He votes. The U.S. Navy sailed."))
                .containsExactly("He lives in the U.S.", "He votes.", "The U.S. Navy sailed.");
    }

    @Test
    void a_missing_space_or_capital_after_a_stop_is_repaired() {
        assertThat(sentences("They lost influence.The unrest grew in 2019.Then came the rain. the army waited."))
                .containsExactly(
                        "They lost influence.", "The unrest grew in 2019.", "Then came the rain.", "the army waited.");
    }

    @Test
    void quotes_and_brackets_stay_with_their_sentence() {
        assertThat(sentences("“We will stay.” He left. \"Go!\" she said. (Nobody went.) The end [3]. Then more."))
                .containsExactly(
                        "“We will stay.”",
                        "He left.",
                        "\"Go!\" she said.",
                        "(Nobody went.)",
                        "The end [3].",
                        "Then more.");
    }

    @Test
    void an_overlong_line_is_parted_at_double_spaces() {
        String text = (BODY + " ").repeat(14).strip() + "  A heading that was lost  " + BODY;
        Layout layout = Layout.of(view(text));
        assertThat(layout.sentences().stream().map(Sentence::paragraph).distinct())
                .hasSize(3);
        assertThat(layout.sentences().get(14).span().of(text)).isEqualTo("A heading that was lost");
    }

    @Test
    void only_the_last_sentence_of_a_line_is_cut_off_and_only_a_tail_is_keywords() {
        Layout cut = Layout.of(view(
                BODY + "\n\nRain fell on Senn for a week without end. The guards at the northern gate were told to"));
        assertThat(cut.sentences().stream().map(Sentence::zone)).containsExactly(Zone.BODY, Zone.BODY, Zone.TRUNCATED);
        Layout tail = Layout.of(view(
                BODY + " Orlo talks history, Senn border dispute, Orlo peace plan.\n" + BODY.replace("Orlo", "Senn")));
        assertThat(tail.sentences().stream().map(Sentence::zone)).containsExactly(Zone.BODY, Zone.KEYWORDS, Zone.BODY);
        assertThat(tail.lines().getFirst().zone()).isEqualTo(Zone.BODY);
    }

    @Test
    void lines_that_other_pages_have_as_well_are_boilerplate() {
        String shared = "The Lantern of Goro, since 1904";
        List<TextView> views = List.of(
                view("First title of the day\n" + BODY + "\n" + shared + "\n"),
                view("Second title of the day\n" + BODY.replace("Orlo", "Senn") + "\n" + shared + "\n"));
        assertThat(zone(Layout.of(views).getFirst(), shared)).isEqualTo(Zone.BOILERPLATE);
        assertThat(zone(Layout.of(views, List.of(Set.of(0, 1))).getFirst(), shared))
                .isNotEqualTo(Zone.BOILERPLATE);
        assertThat(zone(Layout.of(views).getFirst(), BODY)).isEqualTo(Zone.BODY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void spans_are_exact_whatever_the_text(long seed) {
        Random random = new Random(seed);
        String signs = "abAB .!?…\n\r\t,;:\"”“'()[]»|•-–0123#。؟\u200B😀";
        for (int trial = 0; trial < 500; trial++) {
            StringBuilder drawn = new StringBuilder();
            for (int n = random.nextInt(300); n > 0; n--) {
                drawn.appendCodePoint(signs.codePointAt(random.nextInt(signs.length())));
            }
            check(drawn.toString(), "seed " + seed + ", trial " + trial);
        }
    }

    @ParameterizedTest
    @MethodSource("tarazy.text.TestTexts#all")
    void every_word_of_a_text_is_in_one_sentence(String text) {
        check(text, "text");
    }

    private static void check(String text, String name) {
        Layout layout = Layout.of(view(text));
        boolean[] covered = new boolean[text.length()];
        int end = 0;
        for (Sentence sentence : layout.sentences()) {
            assertThat(sentence.span().start()).as(name).isGreaterThanOrEqualTo(end);
            assertThat(sentence.span().length()).as(name).isPositive();
            end = sentence.span().end();
            java.util.Arrays.fill(covered, sentence.span().start(), end, true);
        }
        int line = 0;
        for (Line each : layout.lines()) {
            assertThat(each.number()).as(name).isEqualTo(++line);
            assertThat(text.substring(each.span().start(), each.span().end()))
                    .as(name)
                    .doesNotContain("\n", "\r");
        }
        for (int i = 0; i < text.length(); i++) {
            assertThat(covered[i] || Letters.space(text.charAt(i)))
                    .as("%s, offset %d", name, i)
                    .isTrue();
        }
    }

    @Test
    void hostile_texts_take_linear_time() {
        int n = 1_000_000;
        for (String text : List.of(
                "a".repeat(n),
                ",".repeat(n),
                "a, ".repeat(n / 3),
                "(".repeat(n),
                ". ".repeat(n / 2),
                "\"".repeat(n),
                "a. ".repeat(n / 3),
                "A.".repeat(n / 2),
                "  ".repeat(n / 2) + "x",
                "x  ".repeat(n / 3),
                "\n".repeat(n),
                "?!".repeat(n / 2),
                "home\n".repeat(n / 5),
                "Short Line\n".repeat(n / 11),
                ").".repeat(n / 2),
                "[1".repeat(n / 2),
                ".\"a".repeat(n / 3),
                TestTexts.harbour().repeat(200),
                "the same short line that comes again\n".repeat(n / 37))) {
            double seconds = CpuTime.seconds(() -> Layout.of(view(text)));
            assertThat(seconds).as(text.substring(0, 20)).isLessThan(15);
        }
    }
}
