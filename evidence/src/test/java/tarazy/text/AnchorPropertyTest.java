package tarazy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes taken from texts and changed: typography must not matter, what changes the meaning must never pass. */
class AnchorPropertyTest {

    private static final List<String> TEXTS = TestTexts.all();
    private static final List<AnchorFinder> FINDERS =
            TEXTS.stream().map(AnchorFinder::in).toList();
    private static final List<List<Span>> WORDS = TEXTS.stream().map(Words::of).toList();
    private static final List<String> PLAIN =
            TEXTS.stream().map(AnchorPropertyTest::plain).toList();
    private static final int TRIALS = 2_500;

    @ParameterizedTest
    @EnumSource(Corruption.class)
    void no_corrupted_quote_is_accepted_or_suggested(Corruption corruption) {
        long seed = 20_220_107;
        Random random = new Random(seed);
        int tried = 0;
        int similar = 0;
        List<String> accepted = new ArrayList<>();
        while (tried < TRIALS) {
            int which = random.nextInt(TEXTS.size());
            String text = TEXTS.get(which);
            String quote = quote(which, random);
            String corrupted = corruption.apply(quote, text, random);
            // what the change made may stand in the text as well; then it is a true quote
            if (plain(corrupted).equals(plain(quote)) || PLAIN.get(which).contains(plain(corrupted))) {
                continue;
            }
            tried++;
            int longer = Math.max(quote.length(), corrupted.length());
            similar += EditDistance.within(quote, corrupted, longer / 10) <= longer / 10 ? 1 : 0;
            QuoteMatch match = FINDERS.get(which).find(corrupted);
            if (!(match instanceof QuoteMatch.Missing)) {
                accepted.add(quote + " -> " + corrupted + " -> " + match);
            }
        }
        assertThat(accepted).as("seed %d", seed).isEmpty();
        // similarity alone would have let most of them pass
        assertThat(similar).isGreaterThan(TRIALS / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void every_quote_whose_typography_alone_changed_is_found(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 1_500; trial++) {
            int which = random.nextInt(TEXTS.size());
            String text = TEXTS.get(which);
            String quote = quote(which, random);
            String retyped = Retyping.apply(quote, random);
            QuoteMatch match = FINDERS.get(which).find(retyped);
            String what = "seed " + seed + ", trial " + trial + ": <" + retyped + ">";
            assertThat(match).as(what).isInstanceOfSatisfying(QuoteMatch.Found.class, found -> {
                String exact = found.anchor().exact();
                assertThat(exact).as(what).isEqualTo(found.anchor().span().of(text));
                assertThat(plain(exact)).as(what).isEqualTo(plain(quote));
                if (found.places() == 1) {
                    assertThat(exact).as(what).isEqualTo(quote);
                }
            });
        }
    }

    /** A stretch of 4 to 40 words, raw. */
    private static String quote(int which, Random random) {
        List<Span> words = WORDS.get(which);
        int length = 4 + random.nextInt(37);
        int first = random.nextInt(words.size() - length);
        return TEXTS.get(which)
                .substring(
                        words.get(first).start(), words.get(first + length - 1).end());
    }

    /** The words in order, in lower case and without punctuation but inside numbers: an independent, laxer comparison. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\u00AD\u200B\u2060]", "")
                .replaceAll("(?<![0-9])[.,-]|[.,-](?![0-9])|[^\\p{L}\\p{N}%$.,-]", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
