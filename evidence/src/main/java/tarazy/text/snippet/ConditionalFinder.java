package tarazy.text.snippet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said to depend on what, in one sentence. */
final class ConditionalFinder {
    /** Clauses are not looked for farther than this, so that a text of nothing but "if" is read in linear time. */
    private static final int LONGEST = 80;

    private static final WordSet STRENGTH = WordSet.of("""
            will would may might could can cannot must should shall likely unlikely probably possibly certainly definitely
            surely perhaps inevitably won't wouldn't couldn't can't shouldn't impossible possible certain bound
            """);
    private static final WordSet ASKING = WordSet.of("""
            as ask asks asked asking wonder wonders wondered see know knows knew unclear doubt doubts doubted unknown check
            decide question asked determine matter
            """);
    private static final WordSet SUBJECTS = WordSet.of("the a an this that these those he she it they we you i his her "
            + "its their our all both no any some there enough such foreign talks negotiations troops peace order");
    private static final WordSet WOULD =
            WordSet.of("will would may might could can cannot won't wouldn't couldn't can't");
    private static final WordSet OPENING =
            WordSet.of("he she it we they you i there the no nobody nothing any every all");
    private static final WordSet NO_NOUNS = WordSet.of("be have not also never only always been to in of");
    private static final WordSet HAPPENS = WordSet.of(
            "end open close stop start return arrive melt forget learn settle clear pass agree sign withdraw recede resume collapse");
    private static final WordSet BE = WordSet.of("is was are were be been has had have");

    private ConditionalFinder() {}

    static void find(Reading reading, Reading.Part part, List<Snippet> out) {
        int i = part.from();
        while (i < part.to()) {
            Conditional found = at(reading, part, i);
            if (found != null) {
                out.add(found);
            }
            i++;
        }
    }

    private static @Nullable Conditional at(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        int body = cueEnd(reading, part, i);
        if (body == 0 || body >= part.to()) {
            return null;
        }
        int last = clauseLimit(t, part, i);
        boolean leads = leads(t, part, i);
        int comma = clauseEnd(t, body, last);
        int subject = t.is(i, "without") ? subject(t, body, Math.min(comma, last)) : 0;
        if (subject > 0) {
            return made(t, i, body, subject, subject, Math.max(subject + 1, comma));
        }
        if (leads && body < comma && comma < last) {
            int next = comma + 1;
            next = t.is(next, "then") ? next + 1 : next;
            return next < last ? made(t, i, body, comma, next, last) : null;
        }
        int start = clauseStart(t, part, i);
        int consequentEnd = t.is(i - 1, ",") ? i - 1 : i;
        boolean adverb =
                consequentEnd > start && (t.is(i - 1, "only") || t.is(i - 1, "even") || t.is(i - 1, "especially"));
        consequentEnd = adverb ? consequentEnd - 1 : consequentEnd;
        return start < consequentEnd && body < comma ? made(t, i, body, comma, start, consequentEnd) : null;
    }

    private static Conditional made(Tokens t, int cue, int from, int to, int consequentFrom, int consequentTo) {
        List<String> words = new ArrayList<>();
        for (int i = consequentFrom; i < consequentTo; i++) {
            if (STRENGTH.contains(t.word(i))) {
                words.add(t.word(i));
            }
        }
        return new Conditional(
                t.span(Math.min(cue, consequentFrom), Math.max(to, consequentTo)),
                t.span(from, to),
                t.span(consequentFrom, consequentTo),
                new Strength(words));
    }

    /** The token after a cue that begins at {@code i}, or 0. */
    private static int cueEnd(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        return switch (t.word(i)) {
            case "if" -> {
                boolean other = ASKING.contains(t.word(i - 1)) && i > part.from();
                boolean short_ = (t.is(i + 1, "not") && i > part.from())
                        || t.is(i + 1, "any")
                        || t.is(i + 1, "anything")
                        || t.is(i + 1, ",");
                yield other || short_ || part.titleCase() ? 0 : i + 1;
            }
            case "unless" -> i + 1;
            case "once" -> once(reading, part, i) ? i + 1 : 0;
            case "in" -> {
                if (t.is(i + 1, "case")) {
                    yield t.is(i + 2, "of") ? i + 3 : i + 2;
                }
                boolean event =
                        t.is(i + 1, "the") && t.is(i + 2, "event") && (t.is(i + 3, "of") || t.is(i + 3, "that"));
                yield event ? i + 4 : 0;
            }
            case "as", "so" ->
                (t.is(i + 1, "long") || (t.is(i + 1, "soon") && ahead(t, part))) && t.is(i + 2, "as") ? i + 3 : 0;
            case "provided", "providing" -> {
                boolean bare = (i == part.from() && SUBJECTS.contains(t.word(i + 1)) && endsInComma(t, part, i))
                        || (t.is(i - 1, ",") && SUBJECTS.contains(t.word(i + 1)));
                yield t.is(i + 1, "that") ? i + 2 : bare ? i + 1 : 0;
            }
            case "without" -> {
                boolean clause = subject(t, i + 1, Math.min(part.to(), i + LONGEST)) > 0;
                yield leads(t, part, i) && (clause || wouldFollow(t, part, i)) ? i + 1 : 0;
            }
            case "on" -> {
                int noun = t.is(i + 1, "the") ? i + 2 : i + 1;
                yield t.is(noun, "condition") && t.is(noun + 1, "that") ? noun + 2 : 0;
            }
            case "assuming" -> i + 1 < part.to() && (t.is(i + 1, "that") || leads(t, part, i)) ? i + 1 : 0;
            case "should", "were", "had" -> inverted(reading, part, i) ? i + 1 : 0;
            default -> 0;
        };
    }

    /** Where the main clause begins after "without the money", with no comma between: its subject, before a modal verb; or 0. */
    private static int subject(Tokens t, int from, int to) {
        for (int k = from + 1; k < to && k < from + 12; k++) {
            if (t.is(k, ",") || t.is(k, ";") || t.is(k, ".")) {
                return 0;
            }
            if (OPENING.contains(t.word(k)) && (k > from + 1 || !OPENING.contains(t.word(from)))) {
                if (t.is(k, "there") && (t.is(k + 1, "is") || t.is(k + 1, "are")) && t.is(k + 2, "no")) {
                    return k;
                }
                for (int v = k + 1; v < to && v < k + 6; v++) {
                    if (WOULD.contains(t.word(v))) {
                        return k;
                    }
                }
            }
        }
        return 0;
    }

    /** "as soon as it is over", of what is to come. */
    private static boolean ahead(Tokens t, Reading.Part part) {
        for (int k = part.from(); k < part.to(); k++) {
            if (WOULD.contains(t.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** "once" as a conjunction, not "once again" or "was once". */
    private static boolean once(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        if (BE.contains(t.word(i - 1)) || t.is(i - 1, "at") || t.is(i - 1, "than") || t.hyphen(i + 1)) {
            return false;
        }
        if (i == part.from() && endsInComma(t, part, i) && hasVerb(t, i + 2, Math.min(part.to(), i + 8))) {
            return true;
        }
        boolean happens = i > part.from()
                && t.isWord(i - 1)
                && !Nouns.function(t.word(i + 1))
                && t.word(i + 2).length() > 3
                && t.word(i + 2).endsWith("s")
                && (i + 3 >= part.to() || !t.isWord(i + 3));
        if (happens) {
            return true; // "it may stop once frost arrives"
        }
        boolean named = i + 1 < part.to() && reading.named(i + 1);
        boolean subject = !t.is(i + 1, "a") && (SUBJECTS.contains(t.word(i + 1)) || named);
        boolean third = t.is(i + 1, "it") || t.is(i + 1, "he") || t.is(i + 1, "she");
        boolean verb = third && t.word(i + 2).length() > 3 && t.word(i + 2).endsWith("s");
        return subject && (verb || hasVerb(t, i + 2, Math.min(part.to(), i + 14)));
    }

    private static boolean hasVerb(Tokens t, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = t.word(i);
            if (Nouns.verb(word) || (i > from && HAPPENS.contains(word))) {
                return true;
            }
            if (word.equals(",") || word.equals(";")) {
                return false;
            }
            if (i > from && word.length() > 3 && word.endsWith("s") && !t.possessive(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Should the talks fail, ..." */
    private static boolean inverted(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        boolean opens = i == part.from() || t.is(i - 1, "\"") || t.is(i - 1, ";") || t.is(i - 1, ":");
        boolean noun = i == part.from() && t.isWord(i + 1) && !NO_NOUNS.contains(t.word(i + 1));
        boolean subject = noun || SUBJECTS.contains(t.word(i + 1)) || (i + 1 < part.to() && reading.named(i + 1));
        if (!opens || !subject || t.is(part.to() - 1, "?")) {
            return false;
        }
        return switch (t.word(i)) {
            case "had" -> wouldFollow(t, part, i);
            case "were" -> endsInComma(t, part, i) && (infinitive(t, part, i) || wouldFollow(t, part, i));
            default -> endsInComma(t, part, i);
        };
    }

    private static boolean endsInComma(Tokens t, Reading.Part part, int i) {
        int last = clauseLimit(t, part, i);
        return clauseEnd(t, i + 1, last) < last;
    }

    private static boolean infinitive(Tokens t, Reading.Part part, int i) {
        int end = clauseEnd(t, i + 1, clauseLimit(t, part, i));
        for (int k = i + 2; k < end; k++) {
            if (t.is(k, "to")) {
                return true;
            }
        }
        return false;
    }

    /** "..., prices would rise": after the comma, soon. */
    private static boolean wouldFollow(Tokens t, Reading.Part part, int i) {
        int last = clauseLimit(t, part, i);
        int comma = clauseEnd(t, i + 1, last);
        for (int k = comma + 1; k < last && k < comma + 8; k++) {
            if (WOULD.contains(t.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** True if the condition comes first: at the start, or after a joining word that ends what stood before. */
    private static boolean leads(Tokens t, Reading.Part part, int i) {
        if (i == part.from()) {
            return true;
        }
        return switch (t.word(i - 1)) {
            case "\"",
                    "'",
                    "that",
                    "and",
                    "but",
                    "because",
                    "so",
                    ";",
                    ":",
                    "-",
                    "(",
                    "even",
                    "only",
                    "or",
                    "then",
                    "," -> !t.is(i - 1, ",") || t.is(i - 2, "that") || i - 2 <= part.from() || shortLead(t, part, i);
            default -> false;
        };
    }

    /** "However, if ...", "In fact, if ..." */
    private static boolean shortLead(Tokens t, Reading.Part part, int i) {
        int start = i - 1;
        while (start > part.from() && i - start < 5) {
            start--;
            if (t.is(start, ",") || t.is(start, "and")) {
                return true;
            }
        }
        return start == part.from();
    }

    private static int clauseEnd(Tokens t, int from, int last) {
        int depth = 0;
        for (int i = from; i < last; i++) {
            String word = t.word(i);
            if (word.equals("(")) {
                depth++;
            } else if (word.equals(")")) {
                depth--;
            }
            boolean comma =
                    depth <= 0 && (word.equals(",") || word.equals(";") || word.equals(":") || word.equals("then"));
            boolean date = word.equals(",") && t.isNumber(i - 1) && Calendar.year(t, i + 1) > 0; // "June 30, 2026"
            comma &= !date;
            boolean dash = depth <= 0 && t.hyphen(i) && !t.tied(i);
            if ((comma && i > from && !(i == from + 1 && t.is(from, "so"))) || dash) {
                return word.equals("then") ? Math.max(from + 1, i - 1) : i;
            }
        }
        return last;
    }

    /** The end of the sentence without its last marks. */
    private static int clauseLimit(Tokens t, Reading.Part part, int i) {
        int last = Math.min(part.to(), i + LONGEST);
        while (last > i + 1 && !t.isWord(last - 1) && !t.isNumber(last - 1) && !t.is(last - 1, "%")) {
            last--;
        }
        return last;
    }

    private static int clauseStart(Tokens t, Reading.Part part, int i) {
        int first = Math.max(part.from(), i - LONGEST);
        for (int k = i - 2; k > first; k--) {
            if (t.is(k, ";") || t.is(k, ":")) {
                return k + 1;
            }
        }
        return first;
    }
}
