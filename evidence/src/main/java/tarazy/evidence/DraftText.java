package tarazy.evidence;

import java.util.List;
import java.util.Map;
import tarazy.text.Document;
import tarazy.text.Span;
import tarazy.text.TextView;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Sentence;
import tarazy.text.snippet.ActorNames;
import tarazy.text.snippet.Snippet;
import tarazy.text.snippet.Snippets;

/** A text of which claims may be drafted: its sentences, and what is seen in them. Immutable. */
public final class DraftText {
    private final Document document;
    private final List<Span> sentences;
    private final List<Snippet> snippets;

    private DraftText(Document document, List<Span> sentences, List<Snippet> snippets) {
        this.document = document;
        this.sentences = List.copyOf(sentences);
        this.snippets = snippets;
    }

    /**
     * Lays a text out.
     *
     * @param actors names by actor id
     */
    public static DraftText of(Document document, Map<String, List<String>> actors) {
        Layout layout = Layout.of(TextView.plain(document));
        List<Span> sentences = layout.sentences().stream()
                .filter(DraftText::prose)
                .map(Sentence::span)
                .toList();
        return new DraftText(document, sentences, Snippets.of(layout, ActorNames.of(actors)));
    }

    /** Only where hedges and negations are looked for. */
    private static boolean prose(Sentence sentence) {
        return switch (sentence.zone()) {
            case TITLE, HEADING, BODY, META, DISCLAIMER, TRUNCATED -> true;
            case DATE_LINE, BOILERPLATE, KEYWORDS, BLANK -> false;
        };
    }

    public Document document() {
        return document;
    }

    /** Sentences of the text proper, in order; a {@link Draft} names them by number from 1. */
    public List<Span> sentences() {
        return sentences;
    }

    /** What is seen in a stretch of the text, even in part. */
    List<Snippet> in(Span stretch) {
        return snippets.stream()
                .filter(each -> each.span().start() < stretch.end()
                        && stretch.start() < each.span().end())
                .toList();
    }
}
