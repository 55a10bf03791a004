package tarazy.text.snippet;

import tarazy.text.Cardinals;

/**
 * Who speaks where something is said: the subject before a verb of saying, or the one after it where the order is turned. A subject is
 * taken apart as far as function words allow: "Ana Brisk of Velm" is Ana Brisk, "a spokesman for Velm" is Velm, "a teacher from Velm" is nobody
 * in particular.
 */
final class Speakers {
    private static final int REACH = 30;

    private static final WordSet PRONOUNS = WordSet.of("he she it they we i");

    private static final WordSet OBJECTS = WordSet.of("him them");

    /** Where a subject cannot begin before. */
    private static final WordSet BREAKS = WordSet.of(
            "that ; : but while because although though if when as after before since whereas so than what whether until unless "
                    + "where yet");

    /** Past forms that do not end as others do, and are rarely nouns. */
    private static final WordSet IRREGULAR = WordSet.of("""
            overthrew overtook undertook overcame withdrew forbade foresaw oversaw overran stood rang wrote spoke came broke drove flew threw drew knew drank sang sank hung struck swore tore wore chose
            froze stole forgot got sought taught caught fought felt meant slept swept wept sat led fed let ran swam rode shook
            cast quit shut split burst beat bid shot lit bit hid slid fled dealt dug sued shrank spun bent lent
            """);

    private static final WordSet SUBJECT_ADVERBS = WordSet.of(
            "both all earlier previously recently again soon instead too has have had also moreover just only since later then now still once again since already even did does do never always often furthermore additionally likewise further therefore thus meanwhile nevertheless");

    private static final WordSet NO_NAMES = WordSet.of("""
            ours yours theirs his hers nobody everybody everyone someone somebody anyone people police residents locals one none each
            those others half most sources media legend rumour rumor tradition history law text reports
            """);

    private static final WordSet NAME_MARKS = WordSet.of("the . ( )");

    private final Reading reading;
    private final Tokens t;
    private final Names names;
    private final Heard heard;
    private final SpeakerPhrases phrases;

    Speakers(Reading reading, ActorNames actors) {
        this.reading = reading;
        t = reading.tokens();
        names = new Names(reading, actors);
        heard = new Heard(reading, actors, names);
        phrases = new SpeakerPhrases(reading, actors, names, heard);
    }

    Heard heard() {
        return heard;
    }

    SpeakerPhrases phrases() {
        return phrases;
    }

    /** The subject whose verb stands at a token. */
    SaidBy before(Reading.Part part, int verb) {
        int first = Math.max(part.from(), verb - REACH);
        int i = verb - 1;
        while (i >= first
                && (SUBJECT_ADVERBS.contains(t.word(i))
                        || t.word(i).endsWith("ly")
                        || reading.dated(i)
                        || (t.is(i, "on") && reading.dated(i + 1) && i + 1 < verb))
                && !reading.named(i)) {
            i--;
        }
        if (t.is(i, "to") && Cues.isHabit(t.word(i - 1))) {
            i -= 2; // "as she likes to say"
        }
        if (i < first) {
            return SaidBy.NOBODY;
        }
        int called = phrases.quotedName(part, i);
        if (called > 0) {
            return heard.known(new Speaker(t.written(called, i), Speaker.Kind.BODY));
        }
        if (t.is(i, "and") || t.is(i, "but") || t.is(i, "or")) {
            return ofSentence(part, i);
        }
        if (t.is(i, "who") || t.is(i, "which")) {
            boolean which = t.is(i, "which");
            int person = t.is(i, "who") && t.is(i - 1, ",") ? beforeAge(part, beforeInsertion(part, i - 1)) : -1;
            i = t.is(i - 1, ",") ? i - 2 : i - 1;
            if (person >= first
                    && person < i
                    && reading.named(person)
                    && SpeakerPhrases.determiner(t.word(person + 2))) {
                SaidBy one = phrases.byName(part, person, person, person + 1); // "X, the minister of Y, who said"
                if (!one.isNobody()) {
                    return one;
                }
            }
            if (which && i >= first && !reading.named(i)) {
                for (int k = i - 1; k > part.from() && i - k < REACH && !t.is(k, "\""); k--) {
                    if (t.is(k, ",") && reading.named(k - 1)) {
                        return phrases.byName(part, k - 1, k - 1, k); // "X, a group, which said"
                    }
                }
            }
            if (which && i >= first && reading.named(i)) {
                return phrases.byName(part, i, i, i + 1);
            }
        } else if (t.is(i, ",") || t.is(i, ")") || t.hyphen(i)) {
            int close = i;
            i = beforeAge(part, beforeInsertion(part, close));
            i = t.is(i, ")") && i > first ? bracket(first, i) : i; // "the Union (NU), a party, said"
            if (t.is(close, ",") && i == close - 1 && reading.named(i) && clause(part.from() + 1, close)) {
                return sentenceSubject(part, close); // "X met Y, warns that"
            }
            boolean acronym = t.is(close, ")") && i + 3 == close && t.acronym(i + 2) && reading.named(i);
            if (!acronym && isName(i + 2, close)) {
                int last = t.is(close - 1, ")") ? bracket(i + 2, close - 1) : close - 1;
                return subject(part, i + 2, last); // "her rival, X, said"
            }
        }
        return i < first ? SaidBy.NOBODY : subject(part, first, i);
    }

    /** The subject of the sentence up to a token: "X met Y and said"; else who spoke in it last. */
    SaidBy ofSentence(Reading.Part part, int to) {
        SaidBy subject = sentenceSubject(part, to);
        if (subject.inherited() && reading.named(part.from())) {
            Speaker first = names.speaker(part, part.from(), names.end(part, part.from()));
            return new SaidBy(
                    subject.name(), !first.name().equals(subject.name())); // "X came as soon as she could and said"
        }
        return subject.isNobody() ? heard.lastIn(part) : subject;
    }

    private SaidBy sentenceSubject(Reading.Part part, int to) {
        int from = Math.max(part.from(), to - 2 * REACH);
        for (int k = to - 1; k > from; k--) {
            if (t.is(k, ")")) {
                k = Math.max(from + 1, bracket(from, k) + 1); // to its beginning
            } else if (t.is(k, ";") || t.is(k, ":") || t.is(k, "\"")) {
                from = k + 1;
                break;
            }
        }
        if (!clause(from, to)) {
            from = part.from();
        }
        for (int k = from + 1; k < to; k++) {
            String word = t.word(k);
            if (t.is(k, "\"")) {
                break;
            }
            if (!reading.named(k) && (Nouns.verb(word) || Cues.isVerb(word) || IRREGULAR.contains(word))) {
                return before(part, k);
            }
        }
        int start = from == part.from() && t.is(from, "the") ? from + 1 : from;
        if (from != part.from() || !reading.named(start)) {
            return SaidBy.NOBODY;
        }
        int end = start;
        while (end < to && (reading.named(end) || t.possessive(end) || SpeakerPhrases.official(t.word(end)))) {
            end++;
        }
        SaidBy first = end > names.end(part, start) ? phrases.of(part, from, end) : SaidBy.NOBODY;
        return first.isNobody() ? heard.known(names.speaker(part, start, names.end(part, start))) : first;
    }

    /** Whether anything is done between tokens. */
    private boolean clause(int from, int to) {
        for (int k = from; k < to; k++) {
            if (!reading.named(k)
                    && (Nouns.verb(t.word(k)) || Cues.isVerb(t.word(k)) || IRREGULAR.contains(t.word(k)))) {
                return true;
            }
        }
        return false;
    }

    /** Of "X, the head of Y, said": the token before the first comma, given the second; likewise for brackets and dashes. */
    private int beforeInsertion(Reading.Part part, int close) {
        String open = t.is(close, ")") ? "(" : t.is(close, ",") ? "," : "-";
        for (int k = close - 1; k > part.from() && close - k < REACH; k--) {
            if (t.is(k, open) && !t.tied(k)) {
                return k - 1;
            }
            if (t.is(k, "\"") || t.is(k, ";")) {
                break;
            }
        }
        return close - 1;
    }

    /** "X, 34, who walked, said": the token before the age. */
    private int beforeAge(Reading.Part part, int i) {
        return i - 2 >= part.from() && t.isNumber(i) && t.is(i - 1, ",") ? i - 2 : i;
    }

    /** The token before the bracket that ends at a token. */
    private int bracket(int from, int close) {
        int open = close;
        while (open > from && !t.is(open, "(")) {
            open--;
        }
        return Math.max(from, open - 1);
    }

    private boolean isName(int from, int to) {
        boolean name = false;
        for (int k = from; k < to; k++) {
            boolean here = reading.named(k);
            if (!here && !Titles.ofPerson(t.word(k)) && !NAME_MARKS.contains(t.word(k))) {
                return false;
            }
            name |= here;
        }
        // "X, the Velmish minister, said" names nobody in between
        return name && (reading.named(to - 1) || t.is(to - 1, ")"));
    }

    /** The speaker of a subject that ends at a token. */
    private SaidBy subject(Reading.Part part, int first, int last) {
        if (PRONOUNS.contains(t.word(last))) {
            return heard.pronoun(t.word(last), t.is(last - 1, ",") || t.is(last - 1, "\""));
        }
        int start = last;
        boolean joined = false;
        for (int k = last; k >= first; k--) {
            String word = t.word(k);
            boolean name = reading.named(k);
            boolean abbreviated = word.equals(".") && k > first && t.capital(k - 1);
            boolean guard = SpeakerPhrases.official(word) && k > first && !PRONOUNS.contains(t.word(k - 1));
            boolean does = !name && !guard && (Nouns.verb(word) || IRREGULAR.contains(word));
            if (does && t.is(k - 1, "that") && k - 2 > first && k < last && isThing(k - 2)) {
                return subject(part, first, k - 2); // "those who staged a coup that overthrew X say"
            }
            if (does && t.is(k - 1, "who") && k - 2 >= first && k < last) {
                return subject(part, first, k - 2); // "an official who briefed reporters said"
            }
            if (!name
                    && !abbreviated
                    && (BREAKS.contains(word)
                            || (Nouns.verb(word) && !guard)
                            || stops(word)
                            || PRONOUNS.contains(word)
                            || reading.dated(k))) {
                break;
            }
            if (!name && word.equals("and")) {
                joined = true;
                break;
            }
            start = k;
        }
        if (start == last && start == part.from() && !reading.named(start) && isLikeName(start)) {
            return heard.known(names.likely(start));
        }
        int second = t.is(start, "the") ? start + 1 : start;
        if (joined
                && reading.named(second)
                && (named(part, first, start - 2) || (start - 2 >= first && isLikeName(start - 2)))) {
            return heard.crowd(); // two speakers
        }
        SaidBy named = phrases.of(part, start, last + 1);
        if (named.isNobody() && oneOf(start, last + 1)) {
            return besides(part) ? named : heard.nobody();
        }
        return named.isNobody() ? heard.crowd() : named;
    }

    /** Whether somebody else is in the sentence, whom "he" may mean later: "a judge told him". */
    private boolean besides(Reading.Part part) {
        for (int k = part.from(); k < part.to(); k++) {
            if (t.is(k, "him") || t.is(k, "her")) {
                return true;
            }
        }
        return false;
    }

    /** A noun that "that" may follow, as far as one can tell. */
    private boolean isThing(int i) {
        String word = t.word(i);
        return t.isWord(i) && !reading.named(i) && !Nouns.function(word) && !Cues.isVerb(word) && !Nouns.verb(word);
    }

    private boolean oneOf(int from, int to) {
        if (!t.is(from, "a") && !t.is(from, "an") && !t.is(from, "my")) {
            return false;
        }
        for (int k = from + 1; k < to && !SpeakerPhrases.within(t.word(k)); k++) {
            if (People.one(t.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** A word with a capital where any has one, that is nothing but a name as far as one can tell. */
    private boolean isLikeName(int i) {
        String word = t.word(i);
        return t.capital(i)
                && !Nouns.function(word)
                && !Nouns.countable(word)
                && !SpeakerPhrases.official(word)
                && !NO_NAMES.contains(word)
                && Cardinals.belowTwenty(word) == null
                && Cardinals.tens(word) == null
                && !Titles.ofOrganisation(word);
    }

    private boolean named(Reading.Part part, int first, int i) {
        return i >= first && i >= part.from() && reading.named(i);
    }

    private static boolean stops(String word) {
        return switch (word) {
            case ",", "\"", "(", ")", ".", "!", "?", "…" -> true;
            default -> false;
        };
    }

    /** Whoever is named after a verb or "according to". */
    SaidBy after(Reading.Part part, int start) {
        if (PRONOUNS.contains(t.word(start))
                || (OBJECTS.contains(t.word(start)) && (start + 1 >= part.to() || !t.capital(start + 1)))) {
            return heard.pronoun(t.word(start), true);
        }
        if (t.is(start, "her") && (t.is(start + 1, "as") || start + 1 >= part.to() || !t.isWord(start + 1))) {
            return heard.pronoun("she", true);
        }
        int end = start;
        while (end < part.to() && end < start + 12 && !ends(start, end)) {
            end++;
        }
        boolean office = t.is(start, "the")
                && SpeakerPhrases.official(t.word(start + 1))
                && SpeakerPhrases.within(t.word(start + 2));
        boolean the = SpeakerPhrases.determiner(t.word(start)) || People.one(t.word(end - 1));
        if (the
                && end + 1 < part.to()
                && t.is(end, ",")
                && reading.named(end + 1)
                && (office || !reading.named(end - 1))) {
            int close = names.end(part, end + 1);
            Speaker other = names.speaker(part, end + 1, close);
            if (other.kind() == Speaker.Kind.PERSON && (close >= part.to() || stops(t.word(close)))) {
                return heard.known(other); // "said the head of the office, X"
            }
        }
        end = end - 1 > start && t.word(end - 1).endsWith("self") ? end - 1 : end; // "the Fund itself"
        SaidBy source = phrases.of(part, start, end);
        if (source.isNobody()
                && end + 1 < part.to()
                && t.is(end, ",")
                && reading.named(end + 1)
                && SpeakerPhrases.determiner(t.word(start))) {
            int close = names.end(part, end + 1);
            if (close >= part.to()
                    || stops(t.word(close))) { // "according to the head of the office, X", not "the service, X did"
                return heard.known(names.speaker(part, end + 1, close));
            }
        }
        if (source.isNobody() && end > start && (People.one(t.word(end - 1)) || t.is(end - 1, "member"))) {
            return heard.nobody();
        }
        return source;
    }

    /** Whether somebody named after a verb ends before a token. */
    private boolean ends(int start, int i) {
        if (reading.named(i)) {
            return false;
        }
        String word = t.word(i);
        boolean title = word.equals(".") && i > start && Titles.ofPerson(t.word(i - 1));
        return !title
                && (stops(word)
                        || word.equals(";")
                        || word.equals(":")
                        || BREAKS.contains(word)
                        || (i > start && Nouns.verb(word)));
    }
}
