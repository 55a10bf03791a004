package tarazy.text.snippet;

/** Whom a noun phrase names as a speaker: a name, whoever speaks for one, or who was called so before. */
final class SpeakerPhrases {
    private static final int LONGEST_QUOTED_NAME = 5;

    private static final WordSet POSSESSIVES = WordSet.of("his her its their");

    private static final WordSet WITHIN = WordSet.of("of for from in at on to with near by inside outside");

    /** Those who speak for what is named with them. */
    private static final WordSet OFFICIALS = WordSet.of("""
            spokesman spokeswoman spokesperson spokespeople minister ministers ministry ministries president presidents government governments official officials
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

    /** Bodies whose names end in a common noun. */
    private static final WordSet INSTITUTIONS = WordSet.of("""
            hospital university railway railways radio television newspaper daily weekly magazine company firm group institute museum
            church union airline portal website channel consortium network association refinery shipyard
            edition outlet site broadcaster station party movement foundation centre center bloc channel
            """);

    /** What a body is called that was named before. */
    private static final WordSet BODIES = WordSet.of(
            "company firm group organisation organization agency union alliance bloc newspaper charity institute mission");

    private static final WordSet SEATED = WordSet.of("based backed led run controlled held owned born");

    private static final WordSet DETERMINERS = WordSet.of("the a an his her its their this that our my");

    private static final WordSet KIN = WordSet.of(
            "brother brothers sister wife husband son daughter father mother widow cousin friend friends neighbour neighbours rival rivals critics opponents supporters");

    private final Reading reading;
    private final ActorNames actors;
    private final Tokens t;
    private final Names names;
    private final Heard heard;

    SpeakerPhrases(Reading reading, ActorNames actors, Names names, Heard heard) {
        this.reading = reading;
        this.actors = actors;
        this.names = names;
        this.heard = heard;
        t = reading.tokens();
    }

    /** Whether a word names one who speaks for something. */
    static boolean official(String word) {
        return OFFICIALS.contains(word);
    }

    /** Whether a word leads from a noun to what is nearer told of it: "of", "from". */
    static boolean within(String word) {
        return WITHIN.contains(word);
    }

    /** An article or what stands for one. */
    static boolean determiner(String word) {
        return DETERMINERS.contains(word);
    }

    /** The speaker of a noun phrase. */
    SaidBy of(Reading.Part part, int start, int to) {
        boolean hour = (t.is(start, "later") || t.is(start, "earlier"))
                && start + 1 < to
                && WITHIN.contains(t.word(start + 1));
        int from = hour ? start + 1 : start; // "later in the day the army said"
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
        while (head < to && (reading.named(head) || t.tied(head - 1) || !WITHIN.contains(t.word(head)))) {
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
        boolean office = name < 0 || (reading.actor(name) != null && name < head - 1 && t.is(head, "of"));
        if (office && named(part, head, to - 1) && reading.actor(to - 1) == null) {
            int person = to - 1;
            while (person > head && reading.named(person - 1) && reading.actor(person - 1) == null) {
                person--;
            }
            if (to - person > 1
                    && person - 1 > head
                    && !WITHIN.contains(t.word(person - 1))
                    && !t.is(person - 1, "the")) {
                Speaker one = names.speaker(part, person, to);
                if (one.kind() != Speaker.Kind.PLACE && !names.isBody(person, to)) {
                    return heard.known(one); // "the minister of Velm Ana Brisk"
                }
            }
        }
        if (name >= 0) {
            int land = t.is(head + 1, "the") ? head + 2 : head + 1;
            boolean organ = reading.actor(name) == null
                    && t.is(head, "of")
                    && land < to
                    && reading.actor(land) != null
                    && name == head - 1
                    && names.isBody(from, head)
                    && !isPrivate(from, head);
            return organ
                    ? throughOfficial(names.speaker(part, land, land + 1)) // "the Ministry of Foreign Affairs of Velm"
                    : byName(part, from, name, head);
        }
        boolean official = false;
        for (int k = from; k < head; k++) {
            official |= OFFICIALS.contains(t.word(k));
        }
        if (from < head && official && POSSESSIVES.contains(t.word(from))) {
            String whose = t.word(from);
            boolean person = whose.equals("his") || whose.equals("her");
            return !person || MOUTHPIECES.contains(t.word(head - 1))
                    ? new SaidBy(heard.pronoun(whose, true).name(), false)
                    : SaidBy.NOBODY;
        }
        if (official && head < to) {
            for (int k = head; k < to; k++) {
                boolean where = t.tied(k + 1) && SEATED.contains(t.word(k + 2)); // "Velm-based"
                if (reading.named(k) && !where) {
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
    SaidBy byName(Reading.Part part, int from, int last, int head) {
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
        int holder = t.possessive(start - 1) ? start - 2 : start - 1; // "Velm's Foreign Ministry"
        if (holder >= from
                && reading.actor(last) == null
                && reading.actor(holder) != null
                && names.isBody(start, last + 1)
                && names.speaker(part, start, last + 1).kind() != Speaker.Kind.PERSON) {
            return Titles.ofPrivate(t.word(last))
                    ? heard.known(new Speaker(
                            t.written(t.possessive(start - 1) ? start : holder, last + 1),
                            Speaker.Kind.BODY)) // "the Velmish Bar Association"
                    : throughOfficial(names.speaker(part, holder, holder + 1)); // "the Velmish Interior Ministry"
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

    private boolean isPrivate(int from, int to) {
        for (int k = from; k < to; k++) {
            if (Titles.ofPrivate(t.word(k))) {
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
        boolean body = t.capital(from) || Titles.ofOrganisation(t.word(from));
        return listed.isEmpty() || !body ? SaidBy.NOBODY : heard.known(new Speaker(listed, Speaker.Kind.BODY));
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

    private boolean named(Reading.Part part, int first, int i) {
        return i >= first && i >= part.from() && reading.named(i);
    }
}
