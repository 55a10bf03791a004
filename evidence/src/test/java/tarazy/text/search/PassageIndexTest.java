package tarazy.text.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.text.Document;
import tarazy.text.TextView;
import tarazy.text.layout.Layout;

class PassageIndexTest {
    private static final String HARBOUR = """
            Strikes at the harbour of Velm

            Dockers in Velm stopped work on Monday. The port handles a third of the grain exports of Karsova.
            The government sent two battalions; the troops guard the silos.
            """;

    private static final String BORDER = """
            A troop of horsemen crossed the border at night. Nobody was hurt.
            Grain prices doubled.
            """;

    private static Layout layout(String text) {
        return Layout.of(TextView.plain(Document.of("test", text)));
    }

    private static PassageIndex index() {
        Map<String, Layout> texts = new LinkedHashMap<>();
        texts.put("harbour", layout(HARBOUR));
        texts.put("border", layout(BORDER));
        return PassageIndex.of(texts);
    }

    private static String text(Passage passage) {
        return passage.span().of(passage.source().equals("harbour") ? HARBOUR : BORDER);
    }

    private static List<String> words(Passage passage) {
        String text = passage.source().equals("harbour") ? HARBOUR : BORDER;
        return passage.words().stream().map(word -> word.of(text)).toList();
    }

    @Test
    void other_forms_of_a_word_are_found_and_marked() {
        try (PassageIndex index = index()) {
            Passages found = index.find("troops", 10);
            assertThat(found.best().stream().map(PassageIndexTest::text))
                    .containsExactlyInAnyOrder(
                            "The government sent two battalions; the troops guard the silos.",
                            "A troop of horsemen crossed the border at night.");
            assertThat(found.best().stream()
                            .flatMap(passage -> words(passage).stream())
                            .toList())
                    .containsExactlyInAnyOrder("troops", "troop");
        }
    }

    @Test
    void sentences_with_more_of_the_words_come_first() {
        try (PassageIndex index = index()) {
            Passages found = index.find("grain exports", 1);
            assertThat(found.found()).isEqualTo(2);
            assertThat(text(found.best().getFirst())).startsWith("The port handles");
            assertThat(words(found.best().getFirst())).containsExactly("grain", "exports");
        }
    }

    @Test
    void what_is_quoted_must_be_there_as_it_stands() {
        try (PassageIndex index = index()) {
            assertThat(index.find("\"grain prices\" border", 10).best().stream().map(PassageIndexTest::text))
                    .containsExactly("Grain prices doubled.");
            assertThat(index.find("“prices grain”", 10).found()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"\"", "the of", "«»!?"})
    void without_a_word_to_look_for_there_is_nothing_to_find(String words) {
        try (PassageIndex index = index()) {
            assertThatThrownBy(() -> index.find(words, 10)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void every_word_of_a_text_finds_its_sentence_whatever_else_is_typed() {
        SplittableRandom random = new SplittableRandom(7);
        try (PassageIndex index = index()) {
            for (String word : HARBOUR.split("\\W+", -1)) {
                if (word.length() < 4) {
                    continue;
                }
                String noise = random.ints(5, 32, 127)
                        .mapToObj(c -> String.valueOf((char) c))
                        .collect(Collectors.joining());
                String typed = word + " " + noise.replace("\"", "");
                assertThat(index.find(typed, 100).best())
                        .as("typed %s", typed)
                        .anySatisfy(passage -> assertThat(words(passage)).contains(word));
            }
        }
    }

    @Test
    void an_empty_collection_has_nothing() {
        try (PassageIndex index = PassageIndex.of(Map.of())) {
            assertThat(index.find("grain", 10)).isEqualTo(new Passages(List.of(), 0));
        }
    }
}
