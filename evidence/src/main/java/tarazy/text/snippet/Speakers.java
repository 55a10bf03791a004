package tarazy.text.snippet;

import tarazy.text.Cardinals;

/**
 * Who speaks where something is said: the subject before a verb of saying, or the one after it where the order is turned. A subject is
 * taken apart as far as function words allow: "Ana Brisk of Velm" is Ana Brisk, "a spokesman for Velm" is Velm, "a teacher from Velm" is nobody
 * in particular.
 */
final class Speakers {
    private static final int REACH = 30;

    private static final int LONGEST_QUOTED_NAME = 5;

    private static final WordSet PRONOUNS = WordSet.of("he she it they we i");

    private static final WordSet POSSESSIVES = WordSet.of("his her its their");

    /** Where a subject cannot begin before. */
    private static final WordSet BREAKS = WordSet.of(
            "that ; : but while because although though if when as after before since whereas so than what whether until unless "
                    + "where yet");

    private static final WordSet WITHIN = WordSet.of("of for from in at on to with near by inside outside");

    /** Those who speak for what is named with them. */
    private static final WordSet OFFICIALS = WordSet.of("""
            spokesman spokeswoman spokesperson spokespeople minister ministers ministry president government official officials
            authorities army military police navy parliament ambassador envoy envoys diplomat diplomats delegation delegate delegates representative
            representatives secretary premier chancellor king queen office council cabinet administration presidency embassy
            mission negotiator negotiators aide aides adviser advisers advisor leaders leader leadership chief head chair chairman chairwoman
            chairperson director commander commanders general generals command headquarters staff bank treasury court prosecutor prosecutors intelligence
            service agency regulator commission board lawyer lawyers side state regime congressman congresswoman lawmaker lawmakers legislator legislators opposition governor member members statement report communique bulletin
            mayor bishop manager owner founder editor boss captain officer officers soldier soldiers colonel major admiral marshal
            hackers fighters militants rebels insurgents separatists gunmen
            observers monitors inspectors mediator mediators forces force guard guards coastguard regiment party campaign team
            secretariat panel group committee consortium trustees organisers organizers
            data figures estimates numbers statistics records count tally poll survey study documents letter
            """);

    private static final WordSet OF_TOWNS = WordSet.of("mayor governor bishop police prosecutor prosecutors");

    /** Those whose words are their master's. */
    private static final WordSet MOUTHPIECES = WordSet.of(
            "spokesman spokeswoman spokesperson office lawyer lawyers aide aides staff campaign secretary entourage team party government "
                    + "ministry cabinet administration");

    /** Past forms that do not end as others do, and are rarely nouns. */
    private static final WordSet IRREGULAR = WordSet.of("""
            stood rang wrote spoke came broke drove flew threw drew knew drank sang sank hung struck swore tore wore chose
            froze stole forgot got sought taught caught fought felt meant slept swept wept sat led fed let ran swam rode shook
            cast quit shut split burst beat bid shot lit bit hid slid fled dealt dug sued shrank spun bent lent
            """);

    private static final WordSet SUBJECT_ADVERBS = WordSet.of(
            "has have had also moreover just only since later then now still once again since already even did does do never always often furthermore additionally likewise further therefore thus meanwhile nevertheless");

    private static final WordSet NO_NAMES = WordSet.of("""
            ours yours theirs his hers nobody everybody everyone someone somebody anyone people police residents locals one none each
            those others half most sources media legend rumour rumor tradition history law text reports
            """);

    /** Bodies whose names end in a common noun. */
    private static final WordSet INSTITUTIONS = WordSet.of("""
            hospital university railway railways radio television newspaper daily weekly magazine company firm group institute museum
            church union airline portal website channel consortium network association refinery shipyard
            edition outlet site broadcaster station party movement foundation centre center bloc channel
            """);

    /** What a body is called that was named before. */
    private static final WordSet BODIES = WordSet.of(
            "company firm group organisation organization agency union alliance bloc newspaper charity institute mission");

    private static final WordSet DETERMINERS = WordSet.of("the a an his her its their this that our my");

    private static final WordSet NAME_MARKS = WordSet.of("the . ( )");

    private static final WordSet KIN = WordSet.of(
            "brother brothers sister wife husband son daughter father mother widow cousin friend friends neighbour neighbours rival rivals critics opponents supporters");

    private final Reading reading;
    private final ActorNames actors;
    private final Tokens t;
    private final Names names;
    private final Heard heard;

    Speakers(Reading reading, ActorNames actors) {
        this.reading = reading;
        this.actors = actors;
        t = reading.tokens();
        names = new Names(reading, actors);
        heard = new Heard(reading, actors, names);
    }

    Heard heard() {
        return heard;
    }

    /** The subject whose verb stands at a token. */
    SaidBy before(Reading.Part part, int verb) {
        int first = Math.max(part.from(), verb - REACH);
        int i = verb - 1;
        while (i >= first
                && (SUBJECT_ADVERBS.contains(t.word(i)) || t.word(i).endsWith("ly") || reading.dated(i))
                && !reading.named(i)) {
            i--;
        }
        if (t.is(i, "to") && Cues.isHabit(t.word(i - 1))) {
            i -= 2; // "as she likes to say"
        }
        if (i < first) {
            return SaidBy.NOBODY;
        }
        int called = quotedName(part, i);
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
            if (person >= first && person < i && reading.named(person) && DETERMINERS.contains(t.word(person + 2))) {
                SaidBy one = byName(part, person, person, person + 1); // "X, the minister of Y, who said"
                if (!one.isNobody()) {
                    return one;
                }
            }
            if (which && i >= first && !reading.named(i)) {
                for (int k = i - 1; k > part.from() && i - k < REACH && !t.is(k, "\""); k--) {
                    if (t.is(k, ",") && reading.named(k - 1)) {
                        return byName(part, k - 1, k - 1, k); // "X, a group, which said"
                    }
                }
            }
            if (which && i >= first && reading.named(i)) {
                return byName(part, i, i, i + 1);
            }
        } else if (t.is(i, ",") || t.is(i, ")") || t.hyphen(i)) {
            int close = i;
            i = beforeAge(part, beforeInsertion(part, close));
            i = t.is(i, ")") && i > first ? bracket(first, i) : i; // "the Union (NU), a party, said"
            if (t.is(close, ",") && i == close - 1 && reading.named(i) && clause(part.from() + 1, close)) {
                return sentenceSubject(part, close); // "X met Y, warns that"
            }
            if (isName(i + 2, close)) {
                int last = t.is(close - 1, ")") ? bracket(i + 2, close - 1) : close - 1;
                return subject(part, i + 2, last); // "her rival, X, said"
            }
        }
        return i < first ? SaidBy.NOBODY : subject(part, first, i);
    }

    /** The first word of a name in quotation marks that end at a token, as in: the newspaper "Ostra Evening"; 0 if there is none. */
    int quotedName(Reading.Part part, int close) {
        if (!t.is(close, "\"") || !t.capital(close - 1)) {
            return 0;
        }
        int open = close - 1;
        while (open > part.from() && close - open <= LONGEST_QUOTED_NAME && t.capital(open)) {
            open--;
        }
        boolean quoted = t.is(open, "\"") && open > part.from();
        return quoted && (INSTITUTIONS.contains(t.word(open - 1)) || BODIES.contains(t.word(open - 1))) ? open + 1 : 0;
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
            if (t.is(k, ";") || t.is(k, ":") || t.is(k, "\"")) {
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
        while (end < to && (reading.named(end) || t.possessive(end) || OFFICIALS.contains(t.word(end)))) {
            end++;
        }
        SaidBy first = end > names.end(part, start) ? phrase(part, from, end) : SaidBy.NOBODY;
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
            return heard.pronoun(t.word(last));
        }
        int start = last;
        boolean joined = false;
        for (int k = last; k >= first; k--) {
            String word = t.word(k);
            boolean name = reading.named(k);
            boolean abbreviated = word.equals(".") && k > first && t.capital(k - 1);
            if (!name && Nouns.verb(word) && t.is(k - 1, "who") && k - 2 >= first && k < last) {
                return subject(part, first, k - 2); // "an official who briefed reporters said"
            }
            if (!name
                    && !abbreviated
                    && (BREAKS.contains(word)
                            || Nouns.verb(word)
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
            return SaidBy.NOBODY; // two speakers
        }
        SaidBy named = phrase(part, start, last + 1);
        return named.isNobody() && oneOf(start, last + 1) && !besides(part) ? heard.nobody() : named;
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

    private boolean oneOf(int from, int to) {
        if (!t.is(from, "a") && !t.is(from, "an") && !t.is(from, "my")) {
            return false;
        }
        for (int k = from + 1; k < to && !WITHIN.contains(t.word(k)); k++) {
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
                && !OFFICIALS.contains(word)
                && !NO_NAMES.contains(word)
                && Cardinals.belowTwenty(word) == null
                && Cardinals.tens(word) == null
                && !Titles.ofOrganisation(word);
    }

    private boolean named(Reading.Part part, int first, int i) {
        return i >= first && i >= part.from() && reading.named(i);
    }

    /** Whether a word names one who speaks for something. */
    static boolean official(String word) {
        return OFFICIALS.contains(word);
    }

    private static boolean stops(String word) {
        return switch (word) {
            case ",", "\"", "(", ")", ".", "!", "?", "…" -> true;
            default -> false;
        };
    }

    /** The speaker of a noun phrase. */
    private SaidBy phrase(Reading.Part part, int start, int to) {
        int from = start;
        boolean participle = start > part.from() && t.word(start - 1).endsWith("ed") && !t.is(start - 1, "need");
        if (from < to && WITHIN.contains(t.word(from))) {
            // "in a long speech the minister said": the subject is what has the last article
            for (int k = from + 2; k < to; k++) {
                from = DETERMINERS.contains(t.word(k)) && !WITHIN.contains(t.word(k - 1)) ? k : from;
            }
            if (from == start && participle) {
                return SaidBy.NOBODY; // "women released from the prison said"
            }
            if (from == start && to - start > 2 && reading.named(to - 1) && !reading.named(start + 1)) {
                return byName(part, to - 1, to - 1, to); // "at this time General X"
            }
        }
        int head = from;
        while (head < to && (reading.named(head) || !WITHIN.contains(t.word(head)))) {
            head++;
        }
        int name = -1;
        for (int k = from; k < head; k++) {
            boolean organ = reading.actor(k) == null
                    && OFFICIALS.contains(t.word(k))
                    && WITHIN.contains(t.word(k + 1))
                    && (reading.actor(k + 2) != null || reading.actor(k + 3) != null || !reading.named(k));
            boolean whole = organ && name == k - 1 && reading.actor(name) == null; // "the Central Bank of Velm"
            name = whole ? -1 : reading.named(k) && !organ ? k : name;
        }
        if (name < 0 && named(part, head, to - 1) && reading.actor(to - 1) == null) {
            int person = to - 1;
            while (person > head && reading.named(person - 1) && reading.actor(person - 1) == null) {
                person--;
            }
            if (to - person > 1
                    && person - 1 > head
                    && !WITHIN.contains(t.word(person - 1))
                    && !t.is(person - 1, "the")) {
                Speaker one = names.speaker(part, person, to);
                if (one.kind() == Speaker.Kind.PERSON) {
                    return heard.known(one); // "the minister of Velm Ana Brisk"
                }
            }
        }
        if (name >= 0) {
            return byName(part, from, name, head);
        }
        boolean official = false;
        for (int k = from; k < head; k++) {
            official |= OFFICIALS.contains(t.word(k));
        }
        if (from < head && official && POSSESSIVES.contains(t.word(from))) {
            String whose = t.word(from);
            boolean person = whose.equals("his") || whose.equals("her");
            return !person || MOUTHPIECES.contains(t.word(head - 1))
                    ? new SaidBy(heard.pronoun(whose).name(), false)
                    : SaidBy.NOBODY;
        }
        if (official && head < to) {
            for (int k = head; k < to; k++) {
                if (reading.named(k)) {
                    boolean town = head > from && OF_TOWNS.contains(t.word(head - 1));
                    boolean place = (town || Names.PLACE_BEFORE.contains(t.word(head))) && reading.actor(k) == null;
                    return place ? SaidBy.NOBODY : throughOfficial(names.speaker(part, k, names.end(part, k)));
                }
            }
        }
        if (official && t.is(from, "the") && BODIES.contains(t.word(from + 1)) && t.possessive(from + 2)) {
            Speaker body = heard.latestBody();
            if (body != null) {
                return throughOfficial(body); // "the alliance's spokesman"
            }
        }
        if (t.is(from, "the") && head == to) {
            return definite(from + 1, to);
        }
        return SaidBy.NOBODY;
    }

    /** A phrase with a name before any preposition; what stands after the name decides whether the name speaks. */
    private SaidBy byName(Reading.Part part, int from, int last, int head) {
        int start = last;
        while (start > from && reading.named(start - 1) && names.sameName(start - 1, start)) {
            start--;
        }
        boolean official = false;
        boolean ownWord = false;
        boolean kin = false;
        for (int k = last + 1; k < head; k++) {
            official |= OFFICIALS.contains(t.word(k)) || t.isNumber(k);
            ownWord |= t.isWord(k);
            kin |= KIN.contains(t.word(k));
        }
        int holder = start - 1;
        if (holder >= from
                && reading.actor(last) == null
                && reading.actor(holder) != null
                && isOrgan(start, last + 1)) {
            return Titles.ofPrivate(t.word(last))
                    ? heard.known(new Speaker(
                            t.written(holder, last + 1), Speaker.Kind.BODY)) // "the Velmish Bar Association"
                    : throughOfficial(names.speaker(part, holder, start)); // "the Velmish Interior Ministry"
        }
        Speaker one = names.speaker(part, start, last + 1);
        if (SpokenWords.isPartOfText(t.word(last)) && t.isNumber(last + 1)) {
            return SaidBy.NOBODY; // "Article 5 says"
        }
        if (!ownWord) {
            return heard.known(one);
        }
        if (INSTITUTIONS.contains(t.word(head - 1)) && reading.actor(last) == null && head - last == 2) {
            return heard.known(new Speaker(t.written(start, head), Speaker.Kind.BODY));
        }
        if (reading.actor(last) == null && names.isAdjective(last) && !t.possessive(last + 1)) {
            return SaidBy.NOBODY; // "a European diplomat"
        }
        boolean speaksForIt = official || t.possessive(last + 1) || !isDemonym(last);
        return speaksForIt && !kin ? throughOfficial(one) : SaidBy.NOBODY; // "a Velmish teacher"
    }

    private boolean isOrgan(int from, int to) {
        for (int k = from; k < to; k++) {
            if (Titles.ofOrganisation(t.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** An adjective of a land, as far as its ending tells. */
    private boolean isDemonym(int i) {
        String word = t.word(i);
        return word.endsWith("an")
                || word.endsWith("ish")
                || word.endsWith("ese")
                || word.endsWith("i")
                || !t.acronym(i);
    }

    /** What somebody says for another; "he" and "she" may then be that somebody. */
    private SaidBy throughOfficial(Speaker one) {
        return heard.known(new Speaker(one.name(), Speaker.Kind.UNKNOWN));
    }

    /** "The minister" is the one who was called so; "the Commission" the actor whose name ends so. */
    private SaidBy definite(int from, int to) {
        if (to <= from) {
            return SaidBy.NOBODY;
        }
        Speaker person = heard.titled(t.word(to - 1));
        if (person != null && to - from <= 2) {
            return heard.known(person);
        }
        String listed = to - from == 1 ? actors.endingIn(t.word(from)) : "";
        if (to - from == 1 && BODIES.contains(t.word(from)) && listed.isEmpty()) {
            Speaker body = heard.latestBody();
            if (body != null) {
                return heard.known(body);
            }
        }
        if (to - from == 1 && (t.capital(from) || Titles.ofOrganisation(t.word(from)))) {
            String actor = actors.endingIn(t.word(from));
            if (!actor.isEmpty()) {
                return heard.known(new Speaker(actor, Speaker.Kind.BODY));
            }
        }
        return SaidBy.NOBODY;
    }

    /** Whoever is named after a verb or "according to". */
    SaidBy after(Reading.Part part, int start) {
        if (PRONOUNS.contains(t.word(start)) || t.is(start, "him") || t.is(start, "them")) {
            return heard.pronoun(t.word(start));
        }
        int end = start;
        while (end < part.to() && end < start + 12 && !ends(start, end)) {
            end++;
        }
        boolean office =
                t.is(start, "the") && OFFICIALS.contains(t.word(start + 1)) && WITHIN.contains(t.word(start + 2));
        if (end + 1 < part.to() && t.is(end, ",") && reading.named(end + 1) && (office || !reading.named(end - 1))) {
            int close = names.end(part, end + 1);
            Speaker other = names.speaker(part, end + 1, close);
            if (other.kind() == Speaker.Kind.PERSON && (close >= part.to() || stops(t.word(close)))) {
                return heard.known(other); // "said the head of the office, X"
            }
        }
        end = end - 1 > start && t.word(end - 1).endsWith("self") ? end - 1 : end; // "the Fund itself"
        SaidBy source = phrase(part, start, end);
        if (source.isNobody() && end + 1 < part.to() && t.is(end, ",") && reading.named(end + 1)) {
            // "according to the head of the office, X"
            return heard.known(names.speaker(part, end + 1, names.end(part, end + 1)));
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
