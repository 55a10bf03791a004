package tarazy.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AssertionFailureBuilder;
import tarazy.text.Span;
import tarazy.text.TextView;
import tarazy.text.corpus.Contradiction;
import tarazy.text.corpus.Corpus;
import tarazy.text.corpus.Documents;
import tarazy.text.corpus.Page;
import tarazy.text.corpus.Place;
import tarazy.text.corpus.Repeat;
import tarazy.text.layout.Line;
import tarazy.text.layout.Sentence;
import tarazy.text.snippet.ActorNames;
import tarazy.text.snippet.Attribution;
import tarazy.text.snippet.Conditional;
import tarazy.text.snippet.Snippet;

/** What holds of every text that was read, whatever stands in it. */
final class Whatever {
    static final ActorNames ACTORS = ActorNames.of(
            Map.of(
                    "marrow", List.of("Marrow", "Republic of Marrow"),
                    "ostra", List.of("Ostra"),
                    "uns", List.of("UNS", "Union of Northern States")),
            List.of("New Marrow"));

    private Whatever() {}

    /** Reads texts together, checks every place that is reported, and returns the pages. */
    static List<Page> holds(List<TextView> views) {
        List<Page> pages = new ArrayList<>();
        Corpus corpus = Corpus.read(Documents.of(views), ACTORS, (i, page) -> page, pages::add, done -> {});
        for (Page page : pages) {
            lines(page);
            sentences(page);
            snippets(page);
        }
        for (Repeat repeat : corpus.repeats()) {
            stands(pages, repeat.kept());
            stands(pages, repeat.also());
        }
        for (Contradiction contradiction : corpus.contradictions()) {
            contradiction.sides().forEach(side -> stands(pages, side));
        }
        return pages;
    }

    private static void stands(List<Page> pages, Place place) {
        Page page = pages.get(place.document());
        require(!place.text().isEmpty() && text(page).contains(place.text()), place + " is not in the text");
        require(
                place.raw().end() <= page.layout().view().document().text().length(),
                place + " is not in the raw text");
    }

    private static void lines(Page page) {
        int last = 0;
        for (Line line : page.layout().lines()) {
            require(line.span().start() >= last, "lines run into one another");
            last = line.span().end();
        }
        require(last == text(page).length(), "the text goes on after its last line");
    }

    private static void sentences(Page page) {
        int last = 0;
        for (Sentence sentence : page.layout().sentences()) {
            require(sentence.span().start() >= last, "sentences run into one another");
            inside(page, sentence.span());
            last = sentence.span().end();
        }
    }

    private static void snippets(Page page) {
        int last = 0;
        for (Snippet snippet : page.snippets()) {
            require(snippet.span().start() >= last, "snippets out of order");
            last = snippet.span().start();
            inside(page, snippet.span());
            if (snippet instanceof Attribution attribution) {
                inside(page, attribution.cue());
            } else if (snippet instanceof Conditional conditional) {
                inside(page, conditional.antecedent());
                inside(page, conditional.consequent());
            }
        }
    }

    private static void inside(Page page, Span span) {
        require(span.length() > 0 && span.end() <= text(page).length(), span + " is not in the text");
        mapsBack(page.layout().view(), span);
    }

    /** Where a stretch of a view stands in the raw text. */
    static Span mapsBack(TextView view, Span span) {
        Span raw = view.raw(span);
        require(raw.end() <= view.document().text().length(), span + " is at " + raw + ", not in the raw text");
        return raw;
    }

    private static String text(Page page) {
        return page.layout().view().text();
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw AssertionFailureBuilder.assertionFailure().message(otherwise).build();
        }
    }
}
