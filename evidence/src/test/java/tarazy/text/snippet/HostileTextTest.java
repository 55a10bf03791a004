package tarazy.text.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.text.CpuTime;
import tarazy.text.Document;
import tarazy.text.Span;
import tarazy.text.TestTexts;
import tarazy.text.TextView;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Line;
import tarazy.text.layout.Sentence;
import tarazy.text.layout.Zone;

/** Text of the worst kind, as one sentence, takes no more time than its length allows and gives spans inside it. */
class HostileTextTest {
    private static final int LENGTH = 400_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",",
                "(",
                "if ",
                "if , ",
                "1,",
                "1,111",
                "1.1",
                "1.",
                "9",
                "a",
                "A",
                "A.",
                "A ",
                "Marrow ",
                "-",
                "a-",
                "1-",
                "one ",
                "hundred ",
                "one hundred and ",
                "said ",
                "\"said ",
                "he said ",
                "Marrow, said, ",
                "according to ",
                "May ",
                "from 1 to ",
                "since the end of ",
                "after the war of ",
                "2019 ",
                "2019-",
                "between 2 and ",
                "five men: ",
                "early ",
                "the end of the end of ",
                "more than ",
                "\u00AD",
                "\uD83D\uDE00",
                "\uD800",
                "'s ",
                "A (A) ",
                "AB (A",
                "a third of ",
                "1 000 ",
                "three years after the ",
                "dozens of ",
                "$",
                "$1",
                "Union of Northern ",
            })
    void time_is_linear_and_spans_are_inside(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        Layout layout = oneSentence(text);
        double seconds = CpuTime.seconds(() -> check(layout));
        assertThat(seconds)
                .as("processor time for " + text.length() + " characters of \"" + piece + "\"")
                .isLessThan(3);
    }

    private static void check(Layout layout) {
        String text = layout.view().text();
        List<Snippet> all = Snippets.of(layout, Seen.ACTORS);
        int last = 0;
        for (Snippet snippet : all) {
            Span span = snippet.span();
            assertThat(span.start() >= last && span.end() > span.start() && span.end() <= text.length())
                    .isTrue();
            last = span.start();
        }
        Contradictions.look(0, layout, all);
    }

    private static Layout oneSentence(String text) {
        TextView view = TextView.plain(Document.of("hostile", text));
        Span all = new Span(0, text.length());
        return new Layout(view, List.of(new Line(1, all, Zone.BODY)), List.of(new Sentence(all, 0, Zone.BODY)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void spans_stand_still_when_text_is_put_before(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 50; trial++) {
            String text = shuffled(random);
            String before = "\uD83D\uDE00 Rain fell there.\n\n";
            List<Snippet> alone = Seen.in(text);
            List<Snippet> after = Seen.in(before + text);
            assertThat(after.stream()
                            .map(s -> s.span().start() - before.length())
                            .toList())
                    .as("seed " + seed + ", trial " + trial)
                    .isEqualTo(alone.stream().map(s -> s.span().start()).toList());
            assertThat(after.stream().map(s -> s.span().of(before + text)).toList())
                    .isEqualTo(alone.stream().map(s -> s.span().of(text)).toList());
        }
    }

    private static String shuffled(Random random) {
        String[] words = TestTexts.harbour().split("\\s+", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(20) == 0 ? ". " : " ");
        }
        return text.toString().strip();
    }
}
