package tarazy.text.snippet;

import java.util.ArrayList;
import java.util.List;
import tarazy.text.Span;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Sentence;
import tarazy.text.layout.Zone;

/** Sentences that say that a figure is not known or not told. */
final class Undisclosed {
    private static final WordSet WORDS = WordSet.of("undisclosed unpublished");
    private static final WordSet FIGURES = WordSet.of("number numbers figure figures amount sum size toll price cost "
            + "value total share terms volume strength count losses budget");
    private static final WordSet TELLING = WordSet.of("disclosed disclose revealed reveal published publish released "
            + "release known specified specify given public");

    /** One of these parts of words is in every sentence that says so. */
    private static final List<String> SIGNS =
            List.of("ndisclosed", "npublished", "nknown", "ecret", "not", "ever", "n't", "n’t", "Not", "NOT");

    private Undisclosed() {}

    static List<ContradictionCandidate> find(int document, Layout layout) {
        List<ContradictionCandidate> out = new ArrayList<>();
        String text = layout.view().text();
        Tokens t = Tokens.over(text);
        for (Sentence sentence : layout.sentences()) {
            if (sentence.zone() != Zone.BODY || !mayBe(text, sentence.span())) {
                continue;
            }
            int from = t.size();
            int to = t.add(sentence.span().start(), sentence.span().end());
            boolean said = false;
            int figure = -1;
            int negation = -9;
            for (int i = from; i < to; i++) {
                String word = t.word(i);
                figure = figure < 0 && FIGURES.contains(word) ? i : figure;
                negation = word.equals("not") || word.equals("never") || word.endsWith("n't") ? i : negation;
                said |= WORDS.contains(word)
                        || (TELLING.contains(word) && i - negation <= 4)
                        || (word.equals("unknown") && figure >= 0)
                        || (word.equals("secret") && figure >= 0);
            }
            if (said && (figure >= 0 || undisclosed(t, from, to))) {
                String topic = "said not to be disclosed" + (figure >= 0 ? ": " + t.word(figure) : "");
                out.add(new ContradictionCandidate(
                        ContradictionCandidate.Kind.UNDISCLOSED,
                        topic,
                        List.of(new ContradictionCandidate.Side(document, sentence.span()))));
            }
        }
        return out;
    }

    private static boolean mayBe(String text, Span sentence) {
        for (String sign : SIGNS) {
            if (text.indexOf(sign, sentence.start(), sentence.end()) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean undisclosed(Tokens t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (WORDS.contains(t.word(i))) {
                return true;
            }
        }
        return false;
    }
}
