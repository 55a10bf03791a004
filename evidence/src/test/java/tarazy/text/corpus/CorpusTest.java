package tarazy.text.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tarazy.text.Document;
import tarazy.text.TextView;
import tarazy.text.snippet.ActorNames;
import tarazy.text.snippet.Quantity;

class CorpusTest {
    private static final ActorNames NAMES = ActorNames.of(Map.of("karsova", List.of("Karsova")));
    private static final String COPIED = "Karsova sent 4,200 soldiers to the northern valley, where the river had risen"
            + " by two metres in a week, and asked all villages below the dam to leave before the rains came back, which they did slowly and with little help,"
            + " some in boats that they had borrowed from neighbours on the other bank.";

    private static TextView view(String name, String text) {
        return TextView.plain(Document.of(name, text));
    }

    /** Pages of one site: own words, a line that all have, now and then the copied passage. */
    private static List<TextView> pages(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<TextView> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("The valley today\n\n");
            for (int line = 0; line < 4; line++) {
                text.append("On day ").append(random.nextInt(1_000_000)).append(" the");
                for (int word = 0; word < 20; word++) {
                    text.append(" w").append(Integer.toString(random.nextInt(1_000_000), 36));
                }
                text.append(" fell.\n\n");
            }
            if (i % 7 == 0) {
                text.append(COPIED).append("\n\n");
            }
            if (i % 5 == 0) {
                text.append("The border of Karsova is ").append(600 + i).append(" kilometres long.\n\n");
            }
            text.append("Valley Courier Reader Service\n");
            pages.add(view("page" + i + ".txt", text.toString()));
        }
        return pages;
    }

    private static Corpus read(Documents documents, List<String> made) {
        return Corpus.read(
                documents,
                NAMES,
                (i, page) -> i + " " + page.snippets() + page.layout().lines(),
                made::add,
                share -> {});
    }

    @Test
    void pagesComeInOrderWhateverIsInMemory() {
        List<TextView> pages = pages(150, 1);
        Documents kept = Documents.of(pages);
        Documents takenOut = new Documents() {
            @Override
            public int size() {
                return pages.size();
            }

            @Override
            public String name(int document) {
                return kept.name(document);
            }

            @Override
            public Survey survey(int document) {
                return Survey.of(view(document));
            }

            @Override
            public TextView view(int document) {
                return CorpusTest.view(kept.name(document), pages.get(document).text());
            }
        };
        List<String> made = new ArrayList<>();
        List<String> madeAgain = new ArrayList<>();
        Corpus corpus = read(kept, made);
        assertThat(read(takenOut, madeAgain)).isEqualTo(corpus);
        assertThat(madeAgain).isEqualTo(made);
        assertThat(made).hasSize(150);
        for (int i = 0; i < made.size(); i++) {
            assertThat(made.get(i)).startsWith(i + " ");
        }
    }

    @Test
    void whatConcernsSeveralPagesIsTold() {
        List<TextView> pages = pages(150, 2);
        List<Long> figures = new ArrayList<>();
        Corpus corpus = Corpus.read(
                Documents.of(pages),
                NAMES,
                (i, page) -> page.snippets().stream()
                        .filter(Quantity.class::isInstance)
                        .count(),
                figures::add,
                share -> {});
        assertThat(corpus.documents()).isEqualTo(150);
        assertThat(corpus.figures())
                .isEqualTo(figures.stream().mapToLong(Long::longValue).sum());
        assertThat(corpus.repeats()).hasSize(21);
        assertThat(corpus.repeats()).allSatisfy(repeat -> {
            assertThat(repeat.kept().text()).startsWith(COPIED.substring(0, 250));
            assertThat(repeat.also().text()).startsWith(COPIED.substring(0, 250));
            TextView also = pages.get(repeat.also().document());
            assertThat(repeat.also().raw().of(also.document().text()))
                    .isEqualTo(repeat.also().text());
            assertThat(also.document().lineStart(repeat.also().line()))
                    .isEqualTo(repeat.also().raw().start());
        });
        assertThat(corpus.contradictions()).anySatisfy(contradiction -> {
            assertThat(contradiction.topic()).contains("karsova");
            assertThat(contradiction.sides()).hasSize(30);
            assertThat(contradiction.sides().get(1).name()).isEqualTo("page5.txt");
        });
        assertThat(corpus.groups()).isEmpty();
    }

    @Test
    void largeDocumentsAreNotWorkedOnManyAtOnce() {
        List<Bunch> bunches = Bunch.of(200, i -> i < 3 ? 3_000_000 : 10);
        assertThat(bunches.getFirst()).isEqualTo(new Bunch(0, 2));
        assertThat(bunches.stream().mapToInt(bunch -> bunch.to() - bunch.from()).sum())
                .isEqualTo(200);
        assertThat(bunches).allMatch(bunch -> bunch.to() - bunch.from() <= 64);
        assertThat(Bunch.of(0, i -> 1)).isEmpty();
    }
}
