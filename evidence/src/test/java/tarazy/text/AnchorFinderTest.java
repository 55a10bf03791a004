package tarazy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorFinderTest {

    private static final String TEXT = TestTexts.harbour();
    private static final AnchorFinder FINDER = AnchorFinder.in(TEXT);

    @Test
    void an_anchor_keeps_the_quote_its_surroundings_and_its_hash() {
        String quote = "expects an agreement within ten days";
        QuoteMatch.Found found = (QuoteMatch.Found) FINDER.find(quote);
        int at = TEXT.indexOf(quote);
        assertThat(found.agreement()).isEqualTo(QuoteMatch.Agreement.EXACT);
        assertThat(found.places()).isEqualTo(1);
        assertThat(found.anchor())
                .isEqualTo(new Anchor(
                        quote,
                        TEXT.substring(at - 32, at),
                        TEXT.substring(at + quote.length(), at + quote.length() + 32),
                        at,
                        at + quote.length(),
                        Sha256.of(quote)));
        assertThat(found.anchor().prefix()).isEqualTo("ator, former judge Oona Verrin, ");
    }

    @Test
    void an_anchor_at_the_edge_keeps_what_there_is_and_cuts_no_surrogate_pair() {
        String text = "\uD83D\uDE00" + "x".repeat(31) + "quote" + "y".repeat(31) + "\uD83D\uDE00";
        int at = text.indexOf("quote");
        Anchor anchor = Anchor.of(text, new Span(at, at + 5));
        assertThat(anchor.prefix()).isEqualTo("x".repeat(31));
        assertThat(anchor.suffix()).isEqualTo("y".repeat(31));
        assertThat(Anchor.of("quote", new Span(0, 5)).prefix()).isEmpty();
    }

    @Test
    void a_quote_that_stands_in_several_places_is_found_at_the_first_with_their_number() {
        QuoteMatch.Found found = (QuoteMatch.Found) FINDER.find("Ostrava Bay");
        assertThat(found.places()).isEqualTo(3);
        assertThat(found.anchor().start()).isEqualTo(TEXT.indexOf("Ostrava Bay"));
    }

    @Test
    void typography_does_not_count_and_the_anchor_has_the_raw_words() {
        QuoteMatch.Found found = (QuoteMatch.Found) FINDER.find(
                "  \"There will be no second\u00A0winter like the last one,\" President\nTes\u00ADsen promised ");
        assertThat(found.agreement()).isEqualTo(QuoteMatch.Agreement.FOLDED);
        assertThat(found.anchor().exact())
                .isEqualTo("“There will be no second winter like the last one,” President Tessen promised");
    }

    @Test
    void quotation_marks_around_a_quote_do_not_count() {
        QuoteMatch.Found found = (QuoteMatch.Found) FINDER.find("“No live ammunition was issued”");
        assertThat(found.anchor().exact()).isEqualTo("No live ammunition was issued");
        assertThat(FINDER.find("\" \"")).isInstanceOf(QuoteMatch.Missing.class);
    }

    @Test
    void a_misprint_is_only_suggested() {
        QuoteMatch.Suggestion suggestion = (QuoteMatch.Suggestion)
                FINDER.find("Three tankers are waitting outside the breakwatter; a fourth, the Amalthea, turned back");
        assertThat(suggestion.anchor().exact())
                .isEqualTo("Three tankers are waiting outside the breakwater; a fourth, the Amalthea, turned back");
        assertThat(suggestion.similarity()).isBetween(0.97, 0.98);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The hospital of Saint Brennan reported five dead and at least 17 wounded.",
                "The hospital of Saint Brennan reported four dead and at least 18 wounded.",
                "The hospital of Saint Brennan reported four dead and at most 17 wounded.",
                "The hospital of Saint Brendan reported four dead and at least 17 wounded.",
                "The hospital of Saint Brennan reported four dead and at least 17% wounded.",
                "In 2019 it held out for 4 days, and in 2024 for 63.",
                "The Union of Coastal States has not condemned the violence",
                "The Union of Coastal States has condemned the violence and it has neither the means",
                "but it has either the means nor the mandate to intervene",
                "the port authority counts \"at most 5.200\"",
                "cut imports of grain by 35% and exports of fuel by nearly 20 percent",
                "It is unlikely that wages rise by between 8 and 11 percent",
                "President Ilmar Tessen will still declare a state of emergency.",
            })
    void a_changed_number_negation_hedge_or_name_is_missing_with_the_passage_it_was_made_from(String quote) {
        QuoteMatch match = FINDER.find(quote);
        assertThat(match).isInstanceOfSatisfying(QuoteMatch.Missing.class, missing -> {
            QuoteMatch.Passage passage = missing.nearest().orElseThrow();
            assertThat(passage.shared()).isGreaterThan(0.7);
            assertThat(EditDistance.within(passage.anchor().exact(), quote, 30)).isLessThanOrEqualTo(30);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00AD\u200B", "\n"})
    void a_blank_quote_is_missing(String quote) {
        assertThat(FINDER.find(quote)).isEqualTo(new QuoteMatch.Missing(Optional.empty()));
    }

    @Test
    void a_quote_from_elsewhere_has_no_nearest_passage() {
        assertThat(FINDER.find("Quantum chromodynamics describes gluons"))
                .isEqualTo(new QuoteMatch.Missing(Optional.empty()));
    }

    @Test
    void an_empty_text_has_nothing() {
        assertThat(AnchorFinder.in("").find("anything")).isEqualTo(new QuoteMatch.Missing(Optional.empty()));
    }

    private static Anchor anchor(String text, String quote, int from) {
        int at = text.indexOf(quote, from);
        return Anchor.of(text, new Span(at, at + quote.length()));
    }

    @Test
    void an_anchor_is_found_again_at_its_place_even_if_the_words_occur_twice() {
        Anchor second = anchor(TEXT, "Ostrava Bay", TEXT.indexOf("Lower Marrow"));
        QuoteMatch.Found found = (QuoteMatch.Found) FINDER.find(second);
        assertThat(found.anchor()).isEqualTo(second);
        assertThat(found.places()).isEqualTo(3);
    }

    @Test
    void an_anchor_that_moved_is_settled_by_its_context() {
        Anchor second = anchor(TEXT, "Ostrava Bay", TEXT.indexOf("Lower Marrow"));
        QuoteMatch.Found found =
                (QuoteMatch.Found) AnchorFinder.in("A new first line.\n" + TEXT).find(second);
        assertThat(found.anchor().start()).isEqualTo(second.start() + 18);
        assertThat(found.anchor().prefix()).isEqualTo(second.prefix());
    }

    @Test
    void an_anchor_that_moved_is_ambiguous_if_its_context_is_gone() {
        Anchor gone = Anchor.of("12345 Ostrava Bay 67890", new Span(6, 17));
        QuoteMatch match = AnchorFinder.in("x Ostrava Bay, y; x Ostrava Bay, z").find(gone);
        assertThat(match)
                .isInstanceOfSatisfying(
                        QuoteMatch.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.places())
                                .extracting(Anchor::start)
                                .isEqualTo(List.of(2, 20)));
    }

    @Test
    void an_anchor_whose_typography_changed_is_found_folded() {
        Anchor anchor = anchor(TEXT, "“There will be no second winter", 0);
        QuoteMatch.Found found = (QuoteMatch.Found)
                AnchorFinder.in("Cut. " + TEXT.replace('“', '"')).find(anchor);
        assertThat(found.agreement()).isEqualTo(QuoteMatch.Agreement.FOLDED);
        assertThat(found.anchor().exact()).isEqualTo("\"There will be no second winter");
    }

    @Test
    void an_anchor_whose_words_are_gone_is_missing() {
        Anchor anchor = anchor(TEXT, "expects an agreement within ten days", 0);
        assertThat(AnchorFinder.in(TestTexts.valley()).find(anchor)).isInstanceOf(QuoteMatch.Missing.class);
    }

    @Test
    void five_hundred_quotes_in_a_hundred_kilobytes_take_well_under_a_second() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 100_000; i++) {
            text.append("Paragraph ").append(i).append(". ").append(TEXT).append('\n');
        }
        String raw = text.toString();
        List<Span> words = Words.of(raw);
        double seconds = CpuTime.seconds(() -> {
            AnchorFinder finder = AnchorFinder.in(raw);
            for (int i = 0; i < 500; i++) {
                int first = i * (words.size() - 40) / 500;
                String quote = raw.substring(
                        words.get(first).start(), words.get(first + 30).end());
                assertThat(finder.find(quote)).isInstanceOf(QuoteMatch.Found.class);
            }
        });
        System.out.printf("500 quotes in %,d characters: %.3f s%n", raw.length(), seconds);
        assertThat(seconds).isLessThan(1);
    }

    @Test
    void five_hundred_quotes_that_are_missing_take_bounded_time_too() {
        String raw = TEXT.repeat(100_000 / TEXT.length() + 1);
        double seconds = CpuTime.seconds(() -> {
            AnchorFinder finder = AnchorFinder.in(raw);
            for (int i = 0; i < 500; i++) {
                String quote = "The strike has cut exports of grain by " + (100 + i) + "% and imports of fuel";
                assertThat(finder.find(quote)).isInstanceOf(QuoteMatch.Missing.class);
            }
        });
        System.out.printf("500 missing quotes in %,d characters: %.3f s%n", raw.length(), seconds);
        assertThat(seconds).isLessThan(5);
    }

    @Test
    void a_text_made_to_take_long_does_not() {
        String raw = "a ".repeat(200_000);
        String quote = "a ".repeat(4_000) + "bb";
        double seconds = CpuTime.seconds(
                () -> assertThat(AnchorFinder.in(raw).find(quote)).isInstanceOf(QuoteMatch.Missing.class));
        assertThat(seconds).isLessThan(5);
    }
}
