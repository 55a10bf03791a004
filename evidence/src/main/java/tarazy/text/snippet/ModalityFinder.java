package tarazy.text.snippet;

import java.util.List;

/** Hedges and negations of one sentence. */
final class ModalityFinder {
    private static final WordSet HEDGES = WordSet.of("""
            perhaps maybe possibly probably likely unlikely reportedly allegedly supposedly apparently presumably
            seemingly purportedly ostensibly arguably potentially conceivably plausibly seem seems seemed purported
            rumoured rumored unconfirmed supposed suspected probability
            """);
    private static final WordSet VERB_BEFORE = WordSet.of("has have had he she it they who which also");
    private static final WordSet BE = WordSet.of("is are was were be been being");
    private static final WordSet BELIEVED = WordSet.of("believed thought feared");
    private static final WordSet APPEAR = WordSet.of("appear appears appeared");
    /** Every word that can hedge. */
    private static final WordSet FIRST = HEDGES.or(APPEAR)
            .or(WordSet.of(
                    "may could alleged believed thought said understood reputed feared reported might possible"));

    private static final WordSet POSSIBLE = WordSet.of("is was it be seems remains quite entirely as deemed");
    private static final WordSet NEGATIONS =
            WordSet.of("not no never neither nor none nobody nothing nowhere without cannot");
    private static final WordSet MIGHT_BEFORE =
            WordSet.of("the his her its their our all full military economic naval air sheer own political 's with of");

    private ModalityFinder() {}

    static void find(Reading reading, Reading.Part part, List<Snippet> out) {
        Tokens t = reading.tokens();
        for (int i = part.from(); i < part.to(); i++) {
            if (!t.isWord(i)) {
                continue;
            }
            if (hedge(reading, part, i)) {
                out.add(new Hedge(t.span(i, i + 1)));
            }
            String word = t.word(i);
            boolean label = word.equals("no") && t.is(i + 1, ".") && t.isNumber(i + 2);
            if ((NEGATIONS.contains(word) || word.endsWith("n't")) && !label && !reading.counted(i)) {
                out.add(new Negation(t.span(i, i + 1)));
            }
        }
    }

    private static boolean hedge(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        String word = t.word(i);
        if (!FIRST.contains(word)) {
            return false;
        }
        return switch (word) {
            case "may" ->
                !(t.is(i - 1, "it") && t.is(i - 2, "as"))
                        && !reading.dated(i)
                        && !reading.named(i)
                        && (!t.capital(i) || opensAsVerb(reading, part, i));
            // "could not be found" tells of the past
            case "could" -> !t.is(i + 1, "not") || t.is(i + 2, "have");
            // of a person it is a verb
            case "alleged" -> !t.is(i + 1, "that") && !VERB_BEFORE.contains(t.word(i - 1)) && !reading.named(i - 1);
            case "believed", "thought", "said", "understood", "reputed", "feared", "reported" ->
                (BE.contains(t.word(i - 1)) || t.is(i - 1, "'s"))
                        && (t.is(i + 1, "to") || (t.is(i + 1, "that") && BELIEVED.contains(word)));
            case "might" -> i > part.from() && !MIGHT_BEFORE.contains(t.word(i - 1)) && !t.is(i + 1, "of");
            case "possible" -> POSSIBLE.contains(t.word(i - 1)) && !t.is(i - 2, "as") && !t.is(i + 1, "to");
            case "likely", "unlikely" -> !t.is(i - 1, "the") || !t.isWord(i + 1);
            default ->
                HEDGES.contains(word)
                        || (APPEAR.contains(word)
                                && (t.is(i + 1, "to")
                                        || t.is(i + 1, "that")
                                        || adjective(t, i + 1)
                                        || t.is(i - 1, "it")));
        };
    }

    /** "May the talks ..." and not the month. */
    private static boolean opensAsVerb(Reading reading, Reading.Part part, int i) {
        String next = reading.tokens().word(i + 1);
        return i == part.from() && (Nouns.function(next) || reading.named(i + 1));
    }

    /** What something may appear to be. */
    private static boolean adjective(Tokens t, int i) {
        String word = t.word(i);
        return word.equals("likely") || (t.isWord(i) && !t.capital(i) && !Nouns.function(word) && !word.endsWith("ly"));
    }
}
