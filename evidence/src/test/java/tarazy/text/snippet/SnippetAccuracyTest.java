package tarazy.text.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import tarazy.text.Span;
import tarazy.text.snippet.AnnotatedPage.Mark;

/** Precision and recall on the annotated pages, printed with every miss, at the bars the project has set itself. */
class SnippetAccuracyTest {

    private static final List<AnnotatedPage> PAGES = AnnotatedPage.all();

    private record Score(int right, int seen, int wanted) {
        double precision() {
            return seen == 0 ? 1 : (double) right / seen;
        }

        double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }
    }

    private static <S extends Snippet> Score score(String what, Class<S> type, char kind, BiPredicate<S, Mark> same) {
        int right = 0;
        int seen = 0;
        int wanted = 0;
        for (AnnotatedPage page : PAGES) {
            List<Mark> open = new ArrayList<>(page.marks(kind));
            wanted += open.size();
            for (Snippet snippet : page.snippets()) {
                if (!type.isInstance(snippet)) {
                    continue;
                }
                seen++;
                S one = type.cast(snippet);
                Mark match = open.stream()
                        .filter(mark -> same.test(one, mark))
                        .findFirst()
                        .orElse(null);
                if (match == null) {
                    System.out.println("  " + page.name() + " too much: " + words(page, one.span()) + "  " + one);
                } else {
                    open.remove(match);
                    right++;
                }
            }
            open.forEach(mark -> System.out.println(
                    "  " + page.name() + " missed: " + words(page, mark.span()) + "  " + mark.fields()));
        }
        Score score = new Score(right, seen, wanted);
        System.out.printf(
                Locale.ROOT,
                "%s: precision %.3f (%d of %d), recall %.3f (of %d)%n",
                what,
                score.precision(),
                right,
                seen,
                score.recall(),
                wanted);
        return score;
    }

    private static String words(AnnotatedPage page, Span span) {
        return "\"" + span.of(page.text()) + "\"";
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static void reaches(Score score, double precision, double recall) {
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(recall);
    }

    private static String interval(DateMention date) {
        return date.interval()
                .map(days -> days.from().equals(days.to()) ? days.from().toString() : days.from() + ".." + days.to())
                .orElse("-");
    }

    @Test
    void dates() {
        Score score = score(
                "dates",
                DateMention.class,
                'd',
                (date, mark) ->
                        overlap(date.span(), mark.span()) && date.kind().name().equals(mark.field(0)));
        reaches(score, 0.95, 0.90);
    }

    @Test
    void no_date_is_resolved_wrongly() {
        for (AnnotatedPage page : PAGES) {
            for (Snippet snippet : page.snippets()) {
                if (snippet instanceof DateMention date && date.interval().isPresent()) {
                    assertThat(page.marks('d').stream()
                                    .filter(mark -> overlap(mark.span(), date.span()))
                                    .map(mark -> mark.field(1)))
                            .as(page.name() + ": " + words(page, date.span()))
                            .contains(interval(date));
                }
            }
        }
    }

    @Test
    void dates_with_their_year_are_resolved() {
        Score score = score(
                "resolved dates",
                DateMention.class,
                'd',
                (date, mark) ->
                        overlap(date.span(), mark.span()) && interval(date).equals(mark.field(1)));
        reaches(score, 0.95, 0.90);
    }

    @Test
    void quantities() {
        Score score = score(
                "quantities",
                Quantity.class,
                'q',
                (figure, mark) ->
                        overlap(figure.span(), mark.span()) && figure(figure).equals(String.join(" ", mark.fields())));
        reaches(score, 0.95, 0.95);
    }

    private static String figure(Quantity figure) {
        String upper = figure.upper().map(high -> ".." + plain(high)).orElse("");
        return (plain(figure.value()) + upper + " " + figure.comparator() + " "
                        + figure.unit().symbol())
                .strip();
    }

    private static String plain(java.math.BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Test
    void mentions() {
        Score score = score(
                "mentions",
                Mention.class,
                'm',
                (mention, mark) ->
                        mention.span().equals(mark.span()) && mention.actor().equals(mark.field(0)));
        reaches(score, 0.99, 0.93);
    }

    @Test
    void attributions() {
        Score score = score(
                "attributions",
                Attribution.class,
                'a',
                (said, mark) -> overlap(said.cue(), mark.span())
                        && (said.saidBy().replace(' ', '_') + (said.inherited() ? "*" : "")).equals(mark.field(0)));
        reaches(score, 0.90, 0.80);
    }

    @Test
    void conditionals() {
        Score score = score(
                "conditionals",
                Conditional.class,
                'c',
                (one, mark) -> overlap(one.antecedent(), mark.span())
                        && Math.abs(one.antecedent().end() - mark.span().end()) <= 2);
        reaches(score, 0.80, 0.85);
    }

    @Test
    void hedges() {
        reaches(score("hedges", Hedge.class, 'h', (one, mark) -> overlap(one.span(), mark.span())), 0.90, 0.95);
    }

    @Test
    void negations() {
        reaches(score("negations", Negation.class, 'n', (one, mark) -> overlap(one.span(), mark.span())), 0.90, 0.90);
    }
}
