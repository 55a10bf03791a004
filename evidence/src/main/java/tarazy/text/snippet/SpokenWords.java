package tarazy.text.snippet;

/** What stands around a verb of saying: whether somebody's words come with it. */
final class SpokenWords {
    private static final WordSet CLAIMED = WordSet.of(
            "responsibility credit victory lives power duty asylum compensation at least more many hundreds dozens");
    /** What is called together, or off, not names. */
    private static final WordSet SUMMONED = WordSet.of("""
            referendum election elections vote votes strike strikes meeting meetings summit session sessions rally rallies conference
            halt truce ceasefire bluff
            """);

    private static final WordSet ARTICLES = WordSet.of("the a an");
    private static final WordSet AFTER_CALLED = WordSet.of("for off up in out back upon to from");
    /** "says little", "said where." */
    private static final WordSet NO_WORDS = WordSet.of("nothing little least so much most something goodbye hello");

    private static final WordSet AFTER_IT = WordSet.of(". , ; on in with without to again twice");
    private static final WordSet PREPOSITIONS = WordSet.of("on in since by at during");
    private static final WordSet REFERRING = WordSet.of("it this them these those");
    private static final WordSet NOUN_LEADS = WordSet.of("the a an his its their her our my no more some");
    private static final WordSet STOPS = WordSet.of(", . ; : \" that which who of to for after on in");
    private static final WordSet CONTRARY = WordSet.of("opposite latter same contrary reverse");
    private static final WordSet CONTENT = WordSet.of("that to whether if what why how where who when not");
    private static final WordSet HEARERS = WordSet.of("me us him her them you reporters journalists");
    private static final WordSet QUESTIONS = WordSet.of("what who how why where when whether if about");
    private static final WordSet DOCUMENTS = WordSet.of(
            "order statement text sign law treaty letter report banner notice article inscription paper document draft decree clause");

    private static final WordSet REFUSED =
            WordSet.of("appeal appeals request requests bail entry access visa visas permission petition parole");

    private static final WordSet TEXT_PARTS =
            WordSet.of("article clause paragraph section annex protocol resolution decree law chapter act");

    /** A quotation mark farther away has nothing to do with a verb. */
    private static final int NEAR = 40;

    private static final int QUOTE_BEFORE = 12;
    private static final int QUOTE_AFTER = 12;

    private final Reading reading;
    private final Tokens t;
    private final Reading.Part part;
    private final int i;
    private final int subject;

    /**
     * Around a verb.
     *
     * @param verb its token
     * @param subject the token before it and its adverbs
     */
    SpokenWords(Reading reading, Reading.Part part, int verb, int subject) {
        this.reading = reading;
        this.part = part;
        t = reading.tokens();
        i = verb;
        this.subject = subject;
    }

    /** Whether anything is said: "declared X the winner" tells what was done. */
    boolean anything() {
        String word = t.word(i);
        boolean words = thatFollows() || t.is(i + 1, "\"") || t.is(i + 1, ",") || t.is(i + 1, ":");
        boolean quoted = t.is(i - 1, "\"") || quotes();
        boolean last = i + 1 >= part.to() || t.is(i + 1, ".");
        if (last && !quoted && !(word.equals("reported") ? before(",") : commaBefore())) {
            return false; // "11:58 - collision reported"
        }
        boolean any = words || quoted || last || turnedAtEnd();
        if (t.is(i - 1, ",")
                && word.endsWith("ed")
                && !any
                && PREPOSITIONS.contains(t.word(i + 1))
                && !inserted(i - 1)) {
            return false; // "the zone, announced in June, protects the coast"
        }
        if (word.equals("informed") && t.is(i - 1, "well")) {
            return false; // "kept him well informed"
        }
        if (negated() && !words && !quoted) {
            return false; // "has not stated his aims"
        }
        return switch (word) {
            case "maintained",
                    "maintains",
                    "thundered",
                    "joked",
                    "jokes",
                    "quipped",
                    "whispered",
                    "shouted",
                    "exclaimed",
                    "jested",
                    "boasted",
                    "wondered" -> any;
            case "declared", "declares", "proclaimed", "proclaims" -> any || t.is(i + 1, "it");
            case "posted" -> words || t.is(i - 1, "\"") || (said() && quoted);
            case "confirm" -> !negated();
            case "confirmed", "confirms" -> !negated() && (any || !nounFollows());
            case "announced", "announces", "alleges", "alleged" -> any || !nounFollows();
            case "adds", "added" -> any || !(counted() || reading.dated(i + 1));
            case "promised", "promises", "pledged" ->
                any || !(counted() || reading.dated(i + 1) || nounFollows() || reading.named(i + 1));
            case "argued", "argues" -> any || !(t.is(i + 1, "over") || t.is(i + 1, "about") || t.is(i + 1, "with"));
            case "reported" -> any || !clauseless();
            case "concluded", "concludes" -> !t.is(i + 1, "by") && any;
            case "replied",
                    "replies",
                    "reply",
                    "answer",
                    "answers",
                    "answered",
                    "responded",
                    "responds",
                    "retorted",
                    "retorts" -> words || quoted;
            case "admits", "admit", "admitted" -> !t.is(i + 1, "to") && (any || !word.equals("admitted") || !counted());
            case "recalls", "recalled" -> any || clauseFollows() || !nounFollows();
            case "written", "declare", "contend", "concede", "denounces", "expressed" -> thatFollows();
            case "instructed" -> thatFollows() || said() || quoted;
            case "requested", "requests" -> contentFollows();
            case "remarks" -> any;
            case "clarified", "clarifies", "noted" -> any || clauseFollows() || !nounFollows();
            case "reads", "read" ->
                (words || quoted)
                        && (t.is(subject, "it")
                                || DOCUMENTS.contains(t.word(subject))
                                || (t.isNumber(subject) && isPartOfText(t.word(subject - 1))));
            case "believe", "believes", "think", "thinks" -> !t.is(subject, "i") && !t.is(subject, "we");
            case "explained" -> !t.is(i + 1, ":");
            case "wrote", "writes", "write" ->
                !t.is(i + 1, "it")
                        && !counted()
                        && (words || last || turnedAtEnd() || inserted() || (quoted && !t.is(i - 1, "who")));
            case "claimed", "claims" ->
                !CLAIMED.contains(t.word(i + 1))
                        && !(REFERRING.contains(t.word(i + 1)) && (i + 2 >= part.to() || !t.isWord(i + 2)));
            case "called", "calls", "call" ->
                !AFTER_CALLED.contains(t.word(i + 1)) ? !summons() : t.is(i + 1, "for") && t.is(i + 2, "\"");
            case "proposed", "proposes" -> thatFollows();
            case "implored", "implores" -> quoted || contentFollows();
            case "pleaded", "pleads", "protested", "remembered" -> quoted || thatFollows();
            case "accuse" -> of();
            case "reminded",
                    "reminds",
                    "ruled",
                    "rules",
                    "demanded",
                    "demands",
                    "guarantees",
                    "guaranteed",
                    "bragged",
                    "brags",
                    "sworn",
                    "object",
                    "objects",
                    "counter" -> thatFollows();
            case "labelled", "labeled" ->
                quoted || t.is(i + 1, "it") || t.is(i + 1, "them") || ARTICLES.contains(t.word(i + 1));
            case "described" -> !t.is(i + 1, ",");
            case "asked", "asks", "ask" ->
                !anonymity() && !hypothetical() && (quoted || (contentFollows() && !t.is(i + 1, "to")));
            case "urged", "urges", "urge", "advised", "advises", "advise" -> quoted || contentFollows();
            case "told" ->
                !(t.isWord(i + 1) && t.is(i + 2, "so"))
                        && (quoted || words || part.to() - i > 5 || commaBefore() || contentFollows());
            case "denied", "denies", "deny" ->
                !last
                        && !refused()
                        && !(t.is(i + 1, ",") && t.is(i + 2, "saying"))
                        && !(REFERRING.contains(t.word(i + 1)) && !quoted);
            case "assured", "assures" -> quoted || thatFollows() || t.is(i + 2, "of");
            case "denounced" -> !t.is(i + 1, "it");
            case "continued", "continues", "repeated", "repeats", "snapped" ->
                quoted || (words && !t.is(i + 1, ",")) || (said() && t.is(i + 1, ","));
            case "indicated", "indicates" -> turnedAtEnd() || thatFollows() || said() || clauseFollows();
            case "submits",
                    "confided",
                    "remembers",
                    "calculated",
                    "calculates",
                    "mentioned",
                    "mentions",
                    "opined",
                    "opines",
                    "complain" -> thatFollows() || said();
            case "threatened", "threatens" -> t.is(i + 1, "to") || thatFollows();
            case "appealed", "appeals" -> t.is(i + 1, "to") && contentFollows();
            case "termed" -> quoted || t.is(i + 1, "it") || ARTICLES.contains(t.word(i + 1));
            case "observed", "observes" -> thatFollows() || quoted || (said() && i + 1 >= part.to());
            case "branded", "brands" -> quoted || asFollows();
            case "commented" -> words || quoted || said();
            case "rejected", "rejects", "dismissed", "dismisses" -> asFollows() || thatFollows();
            case "swear", "vow" -> !t.is(i - 1, "i");
            case "uttered", "utters", "typed", "penned", "wept", "begged", "begs" -> quoted || contentFollows();
            case "forewarn", "forewarned", "maintain" -> thatFollows();
            case "tells" -> thatFollows() || quoted || HEARERS.contains(t.word(i + 1)) || part.to() - i > 5;
            case "tell" -> thatFollows() || quoted || HEARERS.contains(t.word(i + 1));
            case "said", "say", "says" ->
                !negated()
                        && !(NO_WORDS.contains(t.word(i + 1)) && !(t.is(i + 1, "much") && quotes()))
                        && !(t.is(i + 1, "the") && CONTRARY.contains(t.word(i + 2)))
                        && !t.is(i + 1, "about")
                        && !(t.is(i + 1, "as") && t.is(i + 2, "much"))
                        && !saidBefore()
                        && !question()
                        && !t.is(i + 1, "?")
                        && !compared()
                        && !(t.is(i - 1, "they") && t.is(i - 2, "as"))
                        && !(i + 1 >= part.to() && QUESTIONS.contains(t.word(part.from())))
                        && !(QUESTIONS.contains(t.word(i + 1)) && (i + 2 >= part.to() || t.is(i + 2, ".")));
            default -> true;
        };
    }

    /** A noun and what belongs to it, so far as the first word tells. */
    private boolean nounFollows() {
        String word = t.word(i + 1);
        boolean noun = NOUN_LEADS.contains(word) || reading.counted(i + 1);
        return (noun || (!Nouns.function(word) && !reading.named(i + 1))) && !clauseFollows();
    }

    /** "the port is closed" */
    private boolean clauseFollows() {
        for (int k = i + 1; k < part.to() && k < i + 8 && !STOPS.contains(t.word(k)); k++) {
            if (Nouns.verb(t.word(k)) && !t.word(k).endsWith("ed")) {
                return true;
            }
        }
        return false;
    }

    /** "reported turnout" with nobody in front who does so. */
    private boolean clauseless() {
        boolean somebody = reading.named(subject)
                || t.is(i - 1, "as")
                || SpeakerPhrases.official(t.word(subject))
                || Cues.speaks(reading, part, i - 1);
        return !somebody && nounFollows();
    }

    /** "said it in the snow", "say this." */
    private boolean saidBefore() {
        return (t.is(i + 1, "it") || t.is(i + 1, "this")) && (i + 2 >= part.to() || AFTER_IT.contains(t.word(i + 2)));
    }

    /** "less than the sellers say" */
    private boolean compared() {
        for (int k = i - 1; k >= part.from() && i - k < 5 && !t.is(k, ","); k--) {
            if (t.is(k, "than")) {
                return true;
            }
        }
        return false;
    }

    /** "what does the union say its aim is?" */
    private boolean question() {
        boolean does = false;
        for (int k = Math.max(part.from(), i - 8); k < i; k++) {
            does |= t.is(k, "does") || t.is(k, "do") || t.is(k, "did");
        }
        return t.is(i, "say") && does && t.is(part.to() - 1, "?");
    }

    private boolean counted() {
        return reading.counted(i + 1) || reading.counted(i + 2);
    }

    /** "called a referendum", "called me by the evening", "a driver called Old Sione said" */
    private boolean summons() {
        int next = i + 1;
        if (HEARERS.contains(t.word(next))) {
            return next + 1 >= part.to() || (Nouns.function(t.word(next + 1)) && !ARTICLES.contains(t.word(next + 1)));
        }
        for (int k = next; k < part.to() && k < next + 4; k++) {
            if (t.is(k, "\"")) {
                break;
            }
            boolean over = k + 1 >= part.to() || !t.isWord(k + 1) || Nouns.function(t.word(k + 1));
            if (SUMMONED.contains(t.word(k)) && over && !ARTICLES.contains(t.word(k + 1)) && !t.is(k + 1, "\"")) {
                return true;
            }
        }
        for (int k = next; k + 1 < part.to() && k < next + 6 && !t.is(k, ",") && !t.is(k, "\""); k++) {
            if (t.is(k, "to") && ARTICLES.contains(t.word(k + 1))) {
                return true; // "called her ministers to a meeting"
            }
        }
        int after = next;
        while (after < part.to() && t.capital(after)) {
            after++;
        }
        return after > next && after < part.to() && Cues.isVerb(t.word(after));
    }

    /** "rejected the charge as nonsense" */
    private boolean asFollows() {
        for (int k = i + 2; k < part.to() && k < i + 8 && !t.is(k, ",") && !t.is(k, ";"); k++) {
            if (t.is(k, "as")) {
                return true;
            }
        }
        return false;
    }

    /** "If so, he continued, it can pay": words before, and a comma after. */
    private boolean said() {
        boolean close = i + 1 >= part.to() || t.is(i + 1, ",") || t.is(i + 1, ".");
        return close && commaBefore();
    }

    /** Whether a comma closes what another one opened: "X, a man of Y, warned". */
    private boolean inserted(int comma) {
        for (int k = comma - 1; k >= part.from() && comma - k < NEAR; k--) {
            if (t.is(k, ",")) {
                return true;
            }
        }
        return false;
    }

    /** "The river, she wrote in May, will rise": words before, and a comma soon after. */
    private boolean inserted() {
        boolean after = false;
        for (int k = i + 1; k < part.to() && k < i + 10 && !after; k++) {
            after = t.is(k, ",") && !t.is(k + 1, "and") && !t.is(k + 1, "who") && !t.is(k + 1, "which");
        }
        return after && subject - 3 > part.from() && !clauseFollows() && commaBefore();
    }

    private boolean before(String mark) {
        for (int k = i - 1; k >= part.from() && i - k < NEAR; k--) {
            if (t.is(k, mark)) {
                return true;
            }
        }
        return false;
    }

    private boolean commaBefore() {
        for (int k = i - 1; k >= part.from() && i - k < NEAR; k--) {
            if (t.is(k, ",") || t.hyphen(k) || (t.is(k, ":") && !t.joined(k + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "said on Monday that" */
    boolean thatFollows() {
        for (int k = i + 1; k < part.to() && k < i + 8 && !t.is(k, ",") && !t.is(k, ";"); k++) {
            if (t.is(k, "that")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number after a word names a part of a law or treaty. */
    static boolean isPartOfText(String word) {
        return TEXT_PARTS.contains(word);
    }

    /** "asked him to wait", "asked whether it rains" */
    boolean contentFollows() {
        for (int k = i + 1; k + 1 < part.to() && k < i + 12 && !t.is(k, ";") && !t.is(k, ","); k++) {
            boolean range = t.is(k, "to") && (reading.dated(k + 1) || reading.counted(k + 1));
            if (CONTENT.contains(t.word(k)) && !range) {
                return !t.is(k + 1, ".") && !t.is(k + 1, ",");
            }
        }
        return false;
    }

    /** "if the fund asks for more" */
    private boolean hypothetical() {
        for (int k = subject; k >= part.from() && subject - k < 5; k--) {
            if (t.is(k, "if") || t.is(k, "unless") || t.is(k, "whether")) {
                return true;
            }
        }
        return false;
    }

    /** "asked not to be named" */
    private boolean anonymity() {
        return t.is(i + 1, "not") && t.is(i + 2, "to") && t.is(i + 3, "be");
    }

    /** Whether a quotation ends or begins near a verb. */
    boolean quotes() {
        if (subject - part.from() < QUOTE_BEFORE && t.is(part.from() - 1, "\"") && t.is(part.from() - 2, "?")) {
            return true; // "Who pays?" X asked: the question ended a sentence
        }
        int to = Math.min(part.to(), i + QUOTE_AFTER);
        for (int k = Math.max(part.from(), subject - QUOTE_BEFORE); k < to; k++) {
            if (t.is(k, "\"") && (k < i || t.opensQuote(k))) {
                return true;
            }
        }
        return false;
    }

    /** "denied the appeal" */
    private boolean refused() {
        for (int k = i + 1; k < part.to() && k < i + 5 && !t.is(k, ",") && !t.is(k, "that"); k++) {
            if (REFUSED.contains(t.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** "..., confirmed the Union of Ostra." */
    private boolean turnedAtEnd() {
        int k = t.is(i + 1, "the") ? i + 2 : i + 1;
        if (!t.is(i - 1, ",") || !reading.named(k)) {
            return false;
        }
        while (k < part.to()
                && (reading.named(k) || Titles.ofPerson(t.word(k)) || (t.is(k, "and") && t.capital(k + 1)))) {
            k++;
        }
        int date = t.is(k, "on") ? k + 1 : k;
        k = reading.dated(date) ? date : k;
        while (reading.dated(k)) {
            k++;
        }
        return k >= part.to() || (k + 1 >= part.to() && t.is(k, "."));
    }

    /** "accuse the guard of theft" */
    private boolean of() {
        for (int k = i + 2; k < part.to() && k < i + 10 && !t.is(k, ",") && !t.is(k, ";"); k++) {
            if (t.is(k, "of")) {
                return true;
            }
        }
        return false;
    }

    private boolean negated() {
        for (int k = subject + 1; k < i; k++) {
            if (t.is(k, "not") || t.word(k).endsWith("n't")) {
                return true;
            }
        }
        return t.is(i - 1, "cannot");
    }
}
