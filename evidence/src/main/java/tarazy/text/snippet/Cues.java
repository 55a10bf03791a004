package tarazy.text.snippet;

import org.jspecify.annotations.Nullable;

/** The words that attribute, and how each must stand to do so. */
final class Cues {
    /** Past forms, and "says": verbs whenever they have a subject. */
    private static final WordSet SURE = WordSet.of("""
            said says told tells claimed confirmed noted warned announced called stated argued argues added reported insisted
            insists denied acknowledged admitted believes explained stressed emphasised emphasized declared wrote writes
            tweeted vowed pledged asserted asserts alleges predicted predicts concluded remarked recalled complained commented
            thinks asserted contended contends cautioned reiterated described accused promised
            confirms warns announces insists denies acknowledges admits explains stresses declares concludes
            replied replies retorted retorts responded responds revealed reveals disclosed discloses underlined underlines hinted
            hints informed informs reckons reckoned thundered thunders quipped quips swore swears testified testifies alleged
            recounted recounts conceded concedes countered counters objected objects protested exclaimed
            shouted whispered joked jokes observed observes remarks recalls adds maintains maintained cautions reiterates
            predicted forecasts clarified clarifies specified specifies complains contends proclaims proclaimed
            continued continues repeated repeats snapped indicated indicates submits threatened threatens reminded reminds confided remembers
            termed calculated mentioned mentions appealed appeals
            rejected rejects dismissed dismisses affirmed affirms urged urges ruled assured assures demanded demands guarantees guaranteed bragged brags sworn vows
            advised advises asked asks attested denounced wondered tweets posted boasted boasts lamented laments jested mused argued
            """);
    /** Forms that are nouns as well. */
    private static final WordSet DOUBTFUL = WordSet.of("""
            admit deny stress confirm acknowledge state announce note report predict assert allege claims notes reports states estimates calls say claim believe argue warn insist think tell
            estimated report promises describes accuses suggested suggests reply answer answers answered reveal explain
            call object objects swear vow assure demand urge ask advise guarantee signal signals signalled signaled reads read
            """);

    private static final WordSet PASSIVE = WordSet.of("""
            said reported announced claimed alleged estimated confirmed noted stated rumoured rumored told described quoted accused asked
            """);
    /** After a comma: "left the room, saying that". */
    private static final WordSet PARTICIPLES = WordSet.of(
            "saying telling warning adding arguing claiming noting insisting stating stressing accusing calling explaining "
                    + "alleging asserting replying");

    private static final WordSet BE = WordSet.of("is was are were be been being am");
    private static final WordSet AFTER_DOUBTFUL =
            WordSet.of("that the a an it he she they them him her us we there this these its his "
                    + "their \" no all more about , : . some");
    private static final WordSet NOUNS = WordSet.of("claims notes reports states estimates calls promises report claim "
            + "state estimate note stress guarantee demand signal signals object reply answer answers");
    private static final WordSet OBLIGING = WordSet.of("should must can could may might ought to shall");
    private static final WordSet SPEAKERS =
            WordSet.of("he she it they who which ministry government president minister "
                    + "report newspaper document statement agency bank analysts experts officials observers critics sources "
                    + "residents authorities lawyers opponents supporters leaders activists");
    private static final WordSet CLAIMED = WordSet.of(
            "responsibility credit victory lives power duty asylum compensation at least more many hundreds dozens");
    /** What is called together, or off, not names. */
    private static final WordSet SUMMONED = WordSet.of("""
            referendum election elections vote votes strike strikes meeting meetings summit session sessions rally rallies conference
            halt truce ceasefire bluff
            """);

    private static final WordSet ARTICLES = WordSet.of("the a an");
    private static final WordSet AFTER_CALLED = WordSet.of("for off up in out back upon to from");

    /** Doubtful forms that are verbs wherever somebody stands before them. */
    private static final WordSet VERBS =
            WordSet.of("say deny admit insist argue believe warn confirm acknowledge allege");

    /** "says little", "said where." */
    private static final WordSet NO_WORDS = WordSet.of("nothing little so much something goodbye hello");

    /** "used to say", "likes to say" */
    private static final WordSet USED = WordSet.of("used likes liked loves loved");

    private static final WordSet CONDITIONS = WordSet.of("if unless until whether");

    private static final WordSet REFERRING = WordSet.of("it this them these those");

    private static final WordSet NOUN_LEADS = WordSet.of("the a an his its their her our my no more some");

    private static final WordSet PRONOUN_SUBJECTS = WordSet.of("he she they we i who");

    private static final WordSet STOPS = WordSet.of(", . : ; \" ! ?");

    private static final WordSet CONTRARY = WordSet.of("opposite latter same contrary reverse");

    private static final WordSet CONTENT = WordSet.of("that to whether if what why how where who when not");
    private static final WordSet HEARERS = WordSet.of("me us him her them you reporters journalists");

    private static final WordSet PLEDGES = WordSet.of("promises swear vow");

    private static final WordSet QUESTIONS = WordSet.of("what who how why where when whether if about");
    private static final WordSet DOCUMENTS = WordSet.of(
            "order statement text sign law treaty letter report banner notice article inscription paper document draft decree clause");
    private static final WordSet ADVERBS =
            WordSet.of("also has have had always often long later then now earlier recently repeatedly will would "
                    + "officially publicly once already again even still never not did does do widely initially who have "
                    + "since moreover just only");

    /** A quotation mark farther away has nothing to do with a verb. */
    private static final int NEAR = 40;

    private static final int QUOTE_BEFORE = 12;
    private static final int QUOTE_AFTER = 12;

    private Cues() {}

    /** How a cue stands in its sentence. */
    enum Form {
        ACTIVE,
        PASSIVE,
        ACCORDING,
        PARTICIPLE
    }

    /** The form of the cue at a token, or null if it is none. */
    static @Nullable Form at(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        String word = t.word(i);
        if (word.equals("according") && t.is(i + 1, "to") && i + 2 < part.to()) {
            return Form.ACCORDING;
        }
        if (word.equals("as") && t.is(i + 1, "per") && i + 2 < part.to()) {
            return Form.ACCORDING;
        }
        if ((word.equals("tells") || word.equals("tell")) && t.is(i + 1, "us")) {
            return null;
        }
        if (PARTICIPLES.contains(word)) {
            return t.is(i - 1, ",") && i - 1 > part.from() && says(t, i + 1) ? Form.PARTICIPLE : null;
        }
        if ((word.equals("put") || word.equals("puts")) && !BE.contains(t.word(i - 1)) && putAt(reading, part, i)) {
            return subject(reading, part, i - 1) ? Form.ACTIVE : null;
        }
        if (word.equals("put") && BE.contains(t.word(i - 1)) && t.is(i + 1, "at") && putAt(reading, part, i)) {
            return Form.PASSIVE;
        }
        boolean points = (word.equals("pointed") || word.equals("points")) && t.is(i + 1, "out");
        boolean goesOn = (word.equals("went") || word.equals("goes"))
                && t.is(i + 1, "on")
                && t.is(i + 2, "to")
                && (t.is(i + 3, "say") || t.is(i + 3, "claim") || t.is(i + 3, "add"));
        boolean wentOn = (word.equals("went") || word.equals("goes"))
                && t.is(i + 1, "on")
                && (t.is(i + 2, ".") || t.is(i + 2, ","))
                && quotes(t, part, i, i - 1);
        boolean putIt = (word.equals("put") || word.equals("puts"))
                && t.is(i + 1, "it")
                && (i + 2 >= part.to() || STOPS.contains(t.word(i + 2)));
        if (putIt) {
            return subject(reading, part, i - 1) ? Form.ACTIVE : null;
        }
        boolean made = (word.equals("made") || word.equals("makes")) && t.is(i + 1, "clear") && thatFollows(t, part, i);
        if (points || goesOn || wentOn || made) {
            return subject(reading, part, i - 1) ? Form.ACTIVE : null;
        }
        boolean sure = SURE.contains(word);
        boolean doubtful = !sure && DOUBTFUL.contains(word);
        boolean passive = PASSIVE.contains(word);
        if ((!sure && !doubtful && !passive) || t.capital(i) || t.tied(i - 1) || t.tied(i + 1)) {
            return null;
        }
        int before = i - 1;
        while (before > part.from() && i - before < 4 && ADVERBS.contains(t.word(before))) {
            before--;
        }
        before = before > part.from() && t.word(before).endsWith("ly") ? before - 1 : before;
        if (t.is(before, "to") && USED.contains(t.word(before - 1))) {
            before -= 2;
            doubtful = true;
        }
        if (BE.contains(t.word(before)) && before >= part.from()) {
            boolean obliged = before > part.from() && OBLIGING.contains(t.word(before - 1));
            return passive && !obliged ? passiveForm(reading, part, i) : null;
        }
        if (!sure && !doubtful) {
            return null;
        }
        if (!saysSomething(reading, part, i, before)) {
            return null;
        }
        if (word.endsWith("ed") && t.is(i + 1, "as")) {
            return null; // "an alliance described as" leaves open by whom
        }
        boolean people = t.is(i + 1, "that") && t.is(before, "\"")
                || t.is(i + 1, "that")
                        && Nouns.countable(t.word(before))
                        && t.word(before).endsWith("s");
        if (NOUNS.contains(word) && !people && !speaks(reading, part, before) && !t.is(before, ",")) {
            return null;
        }
        boolean verb = VERBS.contains(word)
                && i + 1 < part.to()
                && !t.is(i + 1, ",")
                && !t.is(i + 1, ".")
                && !t.is(i + 1, "in")
                && !t.is(i - 1, "to")
                && !t.is(i - 1, "a")
                && (Nouns.countable(t.word(before)) || SPEAKERS.contains(t.word(before)) || reading.named(before));
        if ((t.is(before, "one") && t.is(before - 1, "no")) || t.is(before, "nobody")) {
            return null;
        }
        if (doubtful && conditional(t, part, before)) {
            return null;
        }
        boolean names = (word.equals("calls") || word.equals("call")) && PRONOUN_SUBJECTS.contains(t.word(before));
        boolean followed = verb
                || names
                || USED.contains(t.word(i - 2))
                || (PLEDGES.contains(word) && t.is(i + 1, "to"))
                || AFTER_DOUBTFUL.contains(t.word(i + 1))
                || thatFollows(t, part, i);
        if (doubtful && !(followed && subject(reading, part, before))) {
            return null;
        }
        return subject(reading, part, before) || inverted(reading, part, i) ? Form.ACTIVE : null;
    }

    /** Whether a verb that may have nothing to do with words has them: "declared X the winner" tells what was done. */
    private static boolean saysSomething(Reading reading, Reading.Part part, int i, int subject) {
        Tokens t = reading.tokens();
        String word = t.word(i);
        boolean words = thatFollows(t, part, i) || t.is(i + 1, "\"") || t.is(i + 1, ",") || t.is(i + 1, ":");
        boolean quoted = t.is(i - 1, "\"") || quotes(t, part, i, subject);
        boolean last = i + 1 >= part.to() || t.is(i + 1, ".");
        if (last && !quoted && (!commaBefore(t, part, i) || word.equals("reported"))) {
            return false; // "collision reported"
        }
        return switch (word) {
            case "declared", "declares", "proclaimed", "proclaims" -> words || quoted || t.is(i + 1, "it") || last;
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
            case "admits", "admit", "admitted" -> !t.is(i + 1, "to");
            case "reads", "read" -> (words || quoted) && (t.is(subject, "it") || DOCUMENTS.contains(t.word(subject)));
            case "believe", "believes", "think", "thinks" -> !t.is(subject, "i") && !t.is(subject, "we");
            case "explained" -> !t.is(i + 1, ":");
            case "wrote", "writes", "write" ->
                !t.is(i + 1, "it") && (words || last || thatFollows(t, part, i) || (quoted && !t.is(i - 1, "who")));
            case "maintained", "maintains" -> words || quoted || last || thatFollows(t, part, i);
            case "claimed", "claims" -> !CLAIMED.contains(t.word(i + 1));
            case "called", "calls", "call" -> !AFTER_CALLED.contains(t.word(i + 1)) && !summons(t, part, i);
            case "ruled",
                    "rules",
                    "demanded",
                    "demands",
                    "guarantees",
                    "guaranteed",
                    "bragged",
                    "brags",
                    "sworn",
                    "object",
                    "objects" -> thatFollows(t, part, i);
            case "asked", "asks", "ask" -> !anonymity(t, i) && (quoted || contentFollows(t, part, i));
            case "urged", "urges", "urge", "advised", "advises", "advise" -> quoted || contentFollows(t, part, i);
            case "told" ->
                !(t.isWord(i + 1) && t.is(i + 2, "so"))
                        && (quoted
                                || words
                                || part.to() - i > 5
                                || commaBefore(t, part, i)
                                || contentFollows(t, part, i));
            case "denied", "denies", "deny" ->
                !last
                        && !(t.is(i + 1, ",") && t.is(i + 2, "saying"))
                        && !(REFERRING.contains(t.word(i + 1)) && !quoted);
            case "confirmed", "confirms" -> words || quoted || last || !noun(reading, i + 1) || thatFollows(t, part, i);
            case "assured", "assures" -> quoted || thatFollows(t, part, i) || t.is(i + 2, "of");
            case "announced", "announces" -> words || quoted || last || !noun(reading, i + 1);
            case "denounced" -> !t.is(i + 1, "it");
            case "concluded", "concludes" -> !t.is(i + 1, "by") && (words || quoted || last || thatFollows(t, part, i));
            case "continued", "continues", "repeated", "repeats", "snapped" ->
                quoted || (words && !t.is(i + 1, ",")) || said(t, part, i);
            case "indicated", "indicates", "submits", "confided", "remembers", "calculated", "mentioned", "mentions" ->
                thatFollows(t, part, i) || said(t, part, i);
            case "reminded", "reminds" -> thatFollows(t, part, i);
            case "threatened", "threatens" -> t.is(i + 1, "to") || thatFollows(t, part, i);
            case "appealed", "appeals" -> t.is(i + 1, "to") && contentFollows(t, part, i + 1);
            case "termed" -> quoted || t.is(i + 1, "it") || ARTICLES.contains(t.word(i + 1));
            case "argued", "argues" ->
                words || quoted || last || !(t.is(i + 1, "over") || t.is(i + 1, "about") || t.is(i + 1, "with"));
            case "adds", "added" ->
                words
                        || quoted
                        || last
                        || thatFollows(t, part, i)
                        || !(counted(reading, i + 1) || reading.dated(i + 1));
            case "commented" -> words || quoted || said(t, part, i);
            case "alleges", "alleged" -> words || quoted || last || !noun(reading, i + 1);
            case "rejected", "rejects", "dismissed", "dismisses" -> asFollows(t, part, i) || thatFollows(t, part, i);
            case "swear", "vow" -> !t.is(i - 1, "i");
            case "suggests" -> speaks(reading, part, subject);
            case "thundered",
                    "joked",
                    "jokes",
                    "quipped",
                    "whispered",
                    "shouted",
                    "exclaimed",
                    "jested",
                    "boasted",
                    "wondered" -> words || quoted || last;
            case "promised", "promises" ->
                words || quoted || last || !(counted(reading, i + 1) || reading.dated(i + 1));
            case "tells" -> thatFollows(t, part, i) || quoted || HEARERS.contains(t.word(i + 1)) || part.to() - i > 5;
            case "tell" -> thatFollows(t, part, i) || quoted || HEARERS.contains(t.word(i + 1));
            case "said", "say", "says" ->
                !negated(t, subject, i)
                        && !NO_WORDS.contains(t.word(i + 1))
                        && !(t.is(i + 1, "the") && CONTRARY.contains(t.word(i + 2)))
                        && !t.is(i + 1, "about")
                        && !question(t, part, i)
                        && !(t.is(i - 1, "they") && t.is(i - 2, "as"))
                        && !(i + 1 >= part.to() && QUESTIONS.contains(t.word(part.from())));
            default -> true;
        };
    }

    /** A noun and what belongs to it, so far as the first word tells. */
    private static boolean noun(Reading reading, int i) {
        String word = reading.tokens().word(i);
        return NOUN_LEADS.contains(word) || reading.counted(i) || (!Nouns.function(word) && !reading.named(i));
    }

    /** "what does the union say its aim is?" */
    private static boolean question(Tokens t, Reading.Part part, int i) {
        boolean does = false;
        for (int k = Math.max(part.from(), i - 8); k < i; k++) {
            does |= t.is(k, "does") || t.is(k, "do") || t.is(k, "did");
        }
        return t.is(i, "say") && does && t.is(part.to() - 1, "?");
    }

    private static boolean counted(Reading reading, int i) {
        return reading.counted(i) || reading.counted(i + 1);
    }

    /** "called a referendum", "called me by the evening", "a driver called Old Sione said" */
    private static boolean summons(Tokens t, Reading.Part part, int i) {
        int next = i + 1;
        if (HEARERS.contains(t.word(next))) {
            return next + 1 >= part.to() || (Nouns.function(t.word(next + 1)) && !ARTICLES.contains(t.word(next + 1)));
        }
        for (int k = next; k < part.to() && k < next + 4; k++) {
            if (SUMMONED.contains(t.word(k))) {
                return true;
            }
        }
        int after = next;
        while (after < part.to() && t.capital(after)) {
            after++;
        }
        return after > next && after < part.to() && SURE.contains(t.word(after));
    }

    /** "unless observers confirm": nobody has said anything yet. */
    private static boolean conditional(Tokens t, Reading.Part part, int subject) {
        for (int k = subject - 1; k >= part.from() && subject - k < 5; k--) {
            if (CONDITIONS.contains(t.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** "rejected the charge as nonsense" */
    private static boolean asFollows(Tokens t, Reading.Part part, int i) {
        for (int k = i + 2; k < part.to() && k < i + 8 && !t.is(k, ",") && !t.is(k, ";"); k++) {
            if (t.is(k, "as")) {
                return true;
            }
        }
        return false;
    }

    /** "If so, he continued, it can pay": words before, and a comma after. */
    private static boolean said(Tokens t, Reading.Part part, int i) {
        boolean close = i + 1 >= part.to() || t.is(i + 1, ",") || t.is(i + 1, ".");
        return close && commaBefore(t, part, i);
    }

    private static boolean commaBefore(Tokens t, Reading.Part part, int i) {
        for (int k = i - 1; k >= part.from() && i - k < NEAR; k--) {
            if (t.is(k, ",") || t.hyphen(k) || (t.is(k, ":") && !t.joined(k + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "said on Monday that" */
    private static boolean thatFollows(Tokens t, Reading.Part part, int i) {
        for (int k = i + 1; k < part.to() && k < i + 8 && !t.is(k, ",") && !t.is(k, ";"); k++) {
            if (t.is(k, "that")) {
                return true;
            }
        }
        return false;
    }

    /** "asked him to wait", "asked whether it rains" */
    private static boolean contentFollows(Tokens t, Reading.Part part, int i) {
        for (int k = i + 1; k + 1 < part.to() && k < i + 12 && !t.is(k, ";") && !t.is(k, ","); k++) {
            if (CONTENT.contains(t.word(k))) {
                return !t.is(k + 1, ".") && !t.is(k + 1, ",");
            }
        }
        return false;
    }

    /** "asked not to be named" */
    private static boolean anonymity(Tokens t, int i) {
        return t.is(i + 1, "not") && t.is(i + 2, "to") && t.is(i + 3, "be");
    }

    /** Whether a quotation ends or begins near a verb. */
    private static boolean quotes(Tokens t, Reading.Part part, int i, int subject) {
        int to = Math.min(part.to(), i + QUOTE_AFTER);
        for (int k = Math.max(part.from(), subject - QUOTE_BEFORE); k < to; k++) {
            if (t.is(k, "\"")) {
                return true;
            }
        }
        return false;
    }

    private static boolean negated(Tokens t, int subject, int i) {
        for (int k = subject + 1; k < i; k++) {
            if (t.is(k, "not") || t.word(k).endsWith("n't")) {
                return true;
            }
        }
        return t.is(i - 1, "cannot");
    }

    /** "used to", "likes to" */
    static boolean isHabit(String word) {
        return USED.contains(word);
    }

    /** Whether a token is a verb of saying that can be nothing else. */
    static boolean isVerb(String word) {
        return SURE.contains(word);
    }

    /** "put the dead at 40" */
    private static boolean putAt(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        for (int k = i + 1; k + 1 < part.to() && k < i + 16; k++) {
            if (t.is(k, "at")) {
                return reading.dated(k + 1)
                        || reading.counted(k + 1)
                        || t.isNumber(k + 1)
                        || reading.counted(k + 2)
                        || reading.counted(k + 3);
            }
            if (t.is(k, ",") || t.is(k, ";") || Nouns.verb(t.word(k))) {
                return false;
            }
        }
        return false;
    }

    /** Whether words follow that somebody says: after "that", a quotation mark, or somebody told. */
    private static boolean says(Tokens t, int i) {
        if (t.is(i, "\"")) {
            return true;
        }
        for (int k = i; k < i + 6; k++) {
            if (t.is(k, "that") || t.is(k, "\"") || t.is(k, "of") || t.is(k, "to")) {
                return true;
            }
            if (t.is(k, ",") || t.is(k, ".")) {
                return false;
            }
        }
        return !Nouns.function(t.word(i)) || t.is(i, "the") || t.is(i, "it") || t.is(i, "they") || t.is(i, "he");
    }

    /** "was told" and "is described" say nothing of who; "was called" names a thing. */
    private static @Nullable Form passiveForm(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        String word = t.word(i);
        if (word.equals("told")) {
            return thatFollows(t, part, i) || t.is(i + 1, "by") ? Form.PASSIVE : null;
        }
        if (word.equals("accused")) {
            return t.is(i + 1, "of") ? Form.PASSIVE : null;
        }
        if (word.equals("asked")) {
            return contentFollows(t, part, i) ? Form.PASSIVE : null;
        }
        if (word.equals("quoted")) {
            return Form.PASSIVE;
        }
        boolean says = t.is(i + 1, "to")
                || t.is(i + 1, "that")
                || (t.is(i + 1, "by") && !(i + 2 < part.to() && reading.dated(i + 2)))
                || t.is(i + 1, "as")
                || (!word.equals("confirmed") && (t.is(i + 1, ",") || t.is(i + 1, ".")));
        boolean then = t.is(i + 1, "in") || t.is(i + 1, "on") || t.is(i + 1, "earlier") || t.is(i + 1, "last");
        then |= i + 1 < part.to() && reading.dated(i + 1);
        says |= then && (!(word.equals("announced") || word.equals("said")) || thatFollows(t, part, i));
        return says ? Form.PASSIVE : null;
    }

    /** True for names and those who speak by trade: where the cue may as well be a noun. */
    private static boolean speaks(Reading reading, Reading.Part part, int i) {
        return i >= part.from()
                && (reading.named(i) || SPEAKERS.contains(reading.tokens().word(i)));
    }

    /** True if what stands before a verb can speak. */
    private static boolean subject(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        if (i < part.from() || reading.dated(i)) {
            return i >= part.from();
        }
        if (reading.named(i) || (t.is(i, "them") && t.is(i - 1, "of"))) {
            return true;
        }
        if (i > part.from() && (t.is(i, "and") || t.is(i, "but"))) {
            return true; // its subject is the sentence's
        }
        String word = t.word(i);
        return switch (word) {
            case "he", "she", "it", "they", "we", "i", "who", "which", ",", ")", "\"", "many", "some", "others" -> true;
            default -> t.isWord(i) && !Nouns.function(word) && !Nouns.verb(word);
        };
    }

    /** "..., said X" */
    private static boolean inverted(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        boolean quoted =
                i == part.from() || t.is(i - 1, "\"") || t.is(i - 1, ",") || t.is(i - 1, "'") || t.hyphen(i - 1);
        boolean trade = i + 2 < part.to() && !Nouns.function(t.word(i + 1)) && t.isWord(i + 1) && reading.named(i + 2);
        boolean pronoun = (t.is(i + 1, "he") || t.is(i + 1, "she")) && !t.is(i - 1, ",");
        boolean as = t.is(i - 1, "as") && i + 1 < part.to() && (reading.named(i + 1) || t.is(i + 1, "the"));
        return as
                || (quoted
                        && i + 1 < part.to()
                        && (pronoun || trade || reading.named(i + 1) || t.is(i + 1, "the") || t.is(i + 1, "a")));
    }
}
