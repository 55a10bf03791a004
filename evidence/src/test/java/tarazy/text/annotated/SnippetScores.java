package tarazy.text.annotated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import tarazy.text.Span;
import tarazy.text.annotated.AnnotatedPage.Mark;
import tarazy.text.layout.Layout;
import tarazy.text.snippet.ActorNames;
import tarazy.text.snippet.Attribution;
import tarazy.text.snippet.Conditional;
import tarazy.text.snippet.DateMention;
import tarazy.text.snippet.Hedge;
import tarazy.text.snippet.Mention;
import tarazy.text.snippet.Negation;
import tarazy.text.snippet.Quantity;
import tarazy.text.snippet.Snippet;
import tarazy.text.snippet.Snippets;

/** How what is seen agrees with annotated pages; prints every miss. */
public final class SnippetScores {
    private static final Set<String> BELIEVING = Set.of("believe", "believes", "think", "thinks");

    private final Map<AnnotatedPage, List<Snippet>> pages = new LinkedHashMap<>();

    public SnippetScores(List<AnnotatedPage> pages, ActorNames actors) {
        for (AnnotatedPage page : pages) {
            this.pages.put(
                    page,
                    Snippets.of(Layout.of(page.view()), actors).stream()
                            .filter(snippet -> page.isMarked(snippet.span().start()))
                            .toList());
        }
    }

    private <S extends Snippet> Score score(String what, Class<S> type, char kind, BiPredicate<S, Mark> same) {
        Score score = new Score();
        pages.forEach((page, snippets) -> {
            List<Mark> open = new ArrayList<>(page.marks(kind));
            for (Snippet snippet : snippets) {
                if (type.isInstance(snippet) && !isLeftOut(page, snippet)) {
                    S one = type.cast(snippet);
                    Mark match = open.stream()
                            .filter(mark -> same.test(one, mark))
                            .findFirst()
                            .orElse(null);
                    score.count(match != null, true);
                    if (match == null) {
                        System.out.println("  " + page + " too much: " + words(page, one.span()) + "  " + one);
                    } else {
                        open.remove(match);
                    }
                }
            }
            for (Mark mark : open) {
                score.count(true, false);
                System.out.println("  " + page + " missed: " + words(page, mark.span()) + "  " + mark.fields());
            }
        });
        System.out.println(what + ": " + score);
        return score;
    }

    private static boolean isLeftOut(AnnotatedPage page, Snippet snippet) {
        if (!(snippet instanceof Attribution said)) {
            return false;
        }
        boolean marked = page.marks('a').stream().anyMatch(mark -> overlap(said.cue(), mark.span()));
        boolean hedge = page.marks('h').stream().anyMatch(mark -> overlap(said.cue(), mark.span()));
        return !marked && (hedge || BELIEVING.contains(said.cue().of(page.text())));
    }

    private static String words(AnnotatedPage page, Span span) {
        int from = Math.max(0, span.start() - 30);
        int to = Math.min(page.text().length(), span.end() + 20);
        return (page.text().substring(from, span.start()) + "[" + span.of(page.text()) + "]"
                        + page.text().substring(span.end(), to))
                .replace('\n', '/');
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static String interval(DateMention date) {
        return date.interval()
                .map(days -> days.from().equals(days.to()) ? days.from().toString() : days.from() + ".." + days.to())
                .orElse("-");
    }

    /** By class. */
    public Score dates() {
        return score(
                "dates",
                DateMention.class,
                'd',
                (date, mark) ->
                        overlap(date.span(), mark.span()) && date.kind().name().equals(mark.field(0)));
    }

    /** By the days they cover. */
    public Score resolvedDates() {
        return score(
                "resolved dates",
                DateMention.class,
                'd',
                (date, mark) ->
                        overlap(date.span(), mark.span()) && interval(date).equals(mark.field(1)));
    }

    /** Dates with days that no mark at their place has. */
    public List<String> wrongDates() {
        List<String> wrong = new ArrayList<>();
        pages.forEach((page, snippets) -> {
            for (Snippet snippet : snippets) {
                if (snippet instanceof DateMention date
                        && date.interval().isPresent()
                        && page.marks('d').stream()
                                .filter(mark -> overlap(mark.span(), date.span()))
                                .noneMatch(mark -> mark.field(1).equals(interval(date)))) {
                    wrong.add(page + ": " + words(page, date.span()) + " " + interval(date));
                }
            }
        });
        return wrong;
    }

    /** With their values, comparators and units. */
    public Score quantities() {
        return score(
                "quantities",
                Quantity.class,
                'q',
                (figure, mark) ->
                        overlap(figure.span(), mark.span()) && figure(figure).equals(figure(mark)));
    }

    private static String figure(Mark mark) {
        String[] bounds = mark.field(0).split("\\.\\.", -1);
        return figure(
                new BigDecimal(bounds[0]), bounds.length > 1 ? ".." + bounds[1] : "", mark.field(1), mark.field(2));
    }

    private static String figure(Quantity figure) {
        String upper = figure.upper().map(high -> ".." + plain(high)).orElse("");
        return figure(
                figure.value(), upper, figure.comparator().name(), figure.unit().symbol());
    }

    /**
     * A billion cubic metres are a thousand million of them. On whether "a year" or "a barrel" belongs to a figure annotators differ, and on
     * whether tons are tonnes.
     */
    private static String figure(BigDecimal value, String upper, String comparator, String unit) {
        boolean billions = unit.startsWith("bcm");
        BigDecimal all = billions ? value.multiply(BigDecimal.valueOf(1_000_000_000)) : value;
        String share = unit.replaceFirst("(?<!^1)/\\w+$", "");
        String measure = billions ? "m3" : share.replaceFirst("\\bton$", "t");
        return (plain(all) + upper + " " + comparator + " " + measure).strip();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    public Score mentions() {
        return score(
                "mentions",
                Mention.class,
                'm',
                (mention, mark) ->
                        mention.span().equals(mark.span()) && mention.actor().equals(mark.field(0)));
    }

    /**
     * With who says it. What people believe was not to be annotated, and "is said to" as a hedge: these are left out of account.
     */
    public Score attributions() {
        return score(
                "attributions",
                Attribution.class,
                'a',
                (said, mark) -> overlap(said.cue(), mark.span()) && isSame(speaker(said), speaker(mark)));
    }

    /** A person's last name says who it is as well as the whole. */
    private static boolean isSame(String said, String marked) {
        return said.equals(marked) || said.endsWith("_" + marked) || marked.endsWith("_" + said);
    }

    private static String speaker(Attribution said) {
        return said.saidBy().replace(' ', '_') + (said.inherited() ? "*" : "");
    }

    /** Nobody is nobody, named by a pronoun or not. */
    private static String speaker(Mark mark) {
        return mark.field(0).equals("unspecified*") ? Attribution.UNSPECIFIED : mark.field(0);
    }

    /** Whoever says it. */
    public Score cues() {
        return score("words of saying", Attribution.class, 'a', (said, mark) -> overlap(said.cue(), mark.span()));
    }

    public Score conditionals() {
        return score(
                "conditionals",
                Conditional.class,
                'c',
                (one, mark) -> overlap(one.antecedent(), mark.span())
                        && Math.abs(one.antecedent().end() - mark.span().end()) <= 2);
    }

    public Score hedges() {
        return score("hedges", Hedge.class, 'h', (one, mark) -> overlap(one.span(), mark.span()));
    }

    public Score negations() {
        return score("negations", Negation.class, 'n', (one, mark) -> overlap(one.span(), mark.span()));
    }
}
