package tarazy.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tarazy.evidence.ClaimValue.YesNo;
import tarazy.text.Span;
import tarazy.text.snippet.Conditional;
import tarazy.text.snippet.Hedge;
import tarazy.text.snippet.Mention;
import tarazy.text.snippet.Negation;
import tarazy.text.snippet.Snippet;

/** Whether a quote leaves out what weakens or turns its sentence, and whether yes and no agree with what it keeps. */
final class DraftMeaning {
    private final DraftText text;

    DraftMeaning(DraftText text) {
        this.text = text;
    }

    /** Ids of the actors a sentence mentions. */
    Set<String> actors(Span sentence) {
        return text.in(sentence).stream()
                .filter(Mention.class::isInstance)
                .map(each -> ((Mention) each).actor())
                .collect(Collectors.toSet());
    }

    /** What is wrong with the quote at a place of a sentence, if anything. */
    Optional<String> fault(Draft draft, Span sentence, Span quote) {
        return cutOff(sentence, quote).or(() -> disagreement(draft, quote));
    }

    private Optional<String> cutOff(Span sentence, Span quote) {
        String raw = text.document().text();
        for (Snippet seen : text.in(sentence)) {
            boolean outside = seen.span().start() < quote.start() || seen.span().end() > quote.end();
            String what = switch (seen) {
                case Negation _ -> "negation";
                case Hedge _ -> "hedge";
                case Conditional _ -> "condition";
                default -> "";
            };
            if (outside && !what.isEmpty()) {
                String words = seen.span().of(raw).replaceAll("\\s+", " ");
                return Optional.of("the quote leaves out a " + what + " of its sentence: \"" + shortened(words) + "\"");
            }
        }
        return TurningWords.first(raw.substring(sentence.start(), quote.start()))
                .or(() -> TurningWords.first(raw.substring(quote.end(), sentence.end())))
                .map(word -> "the quote leaves out \"" + word + "\", which may turn its sentence");
    }

    private static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }

    /** Yes and no are sure; which of them a negation means is only told apart by a reader. */
    private Optional<String> disagreement(Draft draft, Span quote) {
        if (!(ClaimValue.parse(draft.value()) instanceof YesNo(boolean yes))) {
            return Optional.empty();
        }
        List<Snippet> kept = text.in(quote);
        boolean negated = kept.stream().anyMatch(Negation.class::isInstance);
        boolean hedged = kept.stream().anyMatch(Hedge.class::isInstance)
                || kept.stream().anyMatch(Conditional.class::isInstance);
        Optional<String> turning = TurningWords.first(quote.of(text.document().text()));
        if (hedged || (turning.isPresent() && !negated)) {
            return Optional.of("the value is sure and the quote is not");
        }
        if (yes == negated) {
            return Optional.of(
                    yes ? "the value is yes and the quote negates" : "the value is no and the quote does not negate");
        }
        return Optional.empty();
    }
}
