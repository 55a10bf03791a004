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
            denounces expressed instructed requested requests written labelled labeled uttered utters typed penned wept begged begs forewarned confirms warns announces insists denies acknowledges admits explains stresses declares concludes
            replied replies retorted retorts responded responds revealed reveals disclosed discloses underlined underlines hinted
            hints informed informs reckons reckoned thundered thunders quipped quips swore swears testified testifies alleged
            recounted recounts conceded concedes countered counters objected objects protested exclaimed
            shouted whispered joked jokes observed observes remarks recalls adds maintains maintained cautions reiterates
            predicted forecasts clarified clarifies specified specifies complains contends proclaims proclaimed
            continued continues repeated repeats snapped indicated indicates submits threatened threatens reminded reminds confided remembers
            opined opines branded brands calculates complain termed calculated mentioned mentions appealed appeals
            rejected rejects dismissed dismisses affirmed affirms urged urges ruled assured assures demanded demands guarantees guaranteed bragged brags sworn vows
            advised advises asked asks attested denounced wondered tweets posted boasted boasts lamented laments jested mused argued proposed proposes implored implores remembered pleaded pleads accuse
            """);
    /** Forms that are nouns as well. */
    private static final WordSet DOUBTFUL = WordSet.of("""
            admit deny stress confirm acknowledge state announce note report predict assert allege claims notes reports states estimates calls say claim believe argue warn insist think tell
            estimate estimated report promises describes accuses suggested reply answer answers answered reveal explain
            counter maintain forewarn write declare contend concede call object objects swear vow assure demand urge ask advise guarantee signal signals signalled signaled reads read
            """);

    private static final WordSet PASSIVE = WordSet.of("""
            said reported announced claimed alleged estimated confirmed noted stated rumoured rumored told described quoted accused asked
            """);
    /** After a comma: "left the room, saying that". */
    private static final WordSet PARTICIPLES = WordSet.of(
            "describing reminding remarking vowing saying telling warning adding arguing claiming noting insisting stating stressing accusing calling explaining "
                    + "alleging asserting replying");

    /** What tells us something without a voice. */
    private static final WordSet TEACHERS = WordSet.of(
            "lesson lessons history experience story theory numbers figures data map geography it this that");

    /** "limited himself to saying that" */
    private static final WordSet BY = WordSet.of("to by in with");

    /** "The agency quoted X as saying" */
    private static final WordSet QUOTING = WordSet.of("quoted quotes quote cited cites");

    /** Whose states are lands. */
    private static final WordSet OF_STATES = WordSet.of(
            "baltic gulf soviet member arab western northern southern eastern balkan nordic neighbouring successor");

    /** Every word at which a cue can begin. */
    private static final WordSet FIRST = SURE.or(DOUBTFUL)
            .or(PASSIVE)
            .or(PARTICIPLES)
            .or(QUOTING)
            .or(WordSet.of("according in as put puts pointed points point went goes made makes"));

    private static final WordSet BE = WordSet.of("is was are were be been being am");
    private static final WordSet AFTER_DOUBTFUL =
            WordSet.of("that the a an it he she they them him her us we there this these its his "
                    + "their \" no all more about , : . some");
    private static final WordSet NOUNS = WordSet.of("claims notes reports states estimates calls promises report claim "
            + "state estimate note stress guarantee demand signal signals object reply answer answers");
    private static final WordSet SINGULAR =
            WordSet.of("report claim state estimate note stress guarantee demand signal");

    private static final WordSet OBLIGING = WordSet.of("should must can could may might ought to shall");
    private static final WordSet SPEAKERS =
            WordSet.of("he she it they who which ministry government president minister "
                    + "report newspaper document statement agency bank analysts experts officials observers critics sources "
                    + "residents authorities lawyers opponents supporters leaders activists");
    /** Doubtful forms that are verbs wherever somebody stands before them. */
    private static final WordSet VERBS =
            WordSet.of("say deny admit insist argue believe warn confirm acknowledge allege");

    /** "used to say", "likes to say" */
    private static final WordSet USED = WordSet.of("used likes liked loves loved");

    private static final WordSet CONDITIONS = WordSet.of("if unless until whether");

    private static final WordSet PRONOUN_SUBJECTS = WordSet.of("he she they we i who");

    private static final WordSet STOPS = WordSet.of(", . : ; \" ! ?");

    private static final WordSet PLEDGES = WordSet.of("promises swear vow");

    private static final WordSet ADVERBS = WordSet.of(
            "also both all has have had always often long later then now earlier recently repeatedly will would "
                    + "officially publicly once already again even still never not did does do widely initially who have "
                    + "there here since moreover just only furthermore additionally likewise further therefore thus meanwhile nevertheless");

    private Cues() {}

    /** How a cue stands in its sentence. */
    enum Form {
        ACTIVE,
        PASSIVE,
        ACCORDING,
        PARTICIPLE,
        /** "The agency quoted X as saying" */
        QUOTING
    }

    /** The form of the cue at a token, or null if it is none. */
    static @Nullable Form at(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        String word = t.word(i);
        if (!FIRST.contains(word)) {
            return null;
        }
        if (word.equals("according") && t.is(i + 1, "to") && i + 2 < part.to()) {
            return Form.ACCORDING;
        }
        if (word.equals("in") && t.is(i + 1, "keeping") && t.is(i + 2, "with") && i + 3 < part.to()) {
            boolean somebody =
                    reading.named(i + 3) || SpeakerPhrases.official(t.word(i + 3)) || SPEAKERS.contains(t.word(i + 3));
            return somebody ? Form.ACCORDING : null; // so do programs that replace words put "according to"
        }
        if (word.equals("as") && t.is(i + 1, "per") && i + 2 < part.to()) {
            return Form.ACCORDING;
        }
        boolean someone = t.is(i - 1, ",") || PRONOUN_SUBJECTS.contains(t.word(i - 1));
        if ((word.equals("tells") || word.equals("tell"))
                && t.is(i + 1, "us")
                && ((!someone && !person(reading, i - 1) && !told(reading, part, i)) || led(t, part, i, "what"))) {
            return null; // "history tells us"
        }
        if (PARTICIPLES.contains(word)) {
            boolean comma = t.is(i - 1, ",") || (t.is(i - 1, "\"") && t.is(i - 2, ","));
            boolean by = BY.contains(t.word(i - 1)) && (t.is(i + 1, "that") || t.is(i + 1, "\""));
            return by || (comma && i - 1 > part.from() && says(t, i + 1)) ? Form.PARTICIPLE : null;
        }
        if ((word.equals("put") || word.equals("puts")) && !BE.contains(t.word(i - 1)) && putAt(reading, part, i)) {
            return subject(reading, part, i - 1) ? Form.ACTIVE : null;
        }
        if (word.equals("put") && BE.contains(t.word(i - 1)) && t.is(i + 1, "at") && putAt(reading, part, i)) {
            return Form.PASSIVE;
        }
        if (QUOTING.contains(word) && !BE.contains(t.word(i - 1)) && saying(t, part, i) > 0) {
            return subject(reading, part, i - 1) ? Form.QUOTING : null;
        }
        boolean points = (word.equals("pointed") || word.equals("points") || word.equals("point"))
                && t.is(i + 1, "out")
                && !t.is(i - 1, "to");
        boolean goesOn = (word.equals("went") || word.equals("goes"))
                && t.is(i + 1, "on")
                && t.is(i + 2, "to")
                && (t.is(i + 3, "say") || t.is(i + 3, "claim") || t.is(i + 3, "add"));
        boolean wentOn = (word.equals("went") || word.equals("goes"))
                && t.is(i + 1, "on")
                && (t.is(i + 2, ".") || t.is(i + 2, ","))
                && new SpokenWords(reading, part, i, i - 1).quotes();
        boolean putIt = (word.equals("put") || word.equals("puts"))
                && t.is(i + 1, "it")
                && (i + 2 >= part.to() || STOPS.contains(t.word(i + 2)) || led(t, part, i, "as"));
        if (putIt) {
            return subject(reading, part, i - 1) ? Form.ACTIVE : null;
        }
        boolean made = (word.equals("made") || word.equals("makes"))
                && t.is(i + 1, "clear")
                && new SpokenWords(reading, part, i, i - 1).thatFollows();
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
        while (before > part.from()
                && i - before < 4
                && (ADVERBS.contains(t.word(before)) || (t.word(before).endsWith("ly") && !t.capital(before)))) {
            before--;
        }
        if (t.is(before, "to") && USED.contains(t.word(before - 1))) {
            before -= 2;
            doubtful = true;
        }
        if (BE.contains(t.word(before)) && before >= part.from()) {
            boolean obliged = before > part.from()
                    && (OBLIGING.contains(t.word(before - 1)) || (word.equals("asked") && t.is(before - 1, "will")));
            return passive && !obliged ? passiveForm(reading, part, i) : null;
        }
        if (!sure && !doubtful) {
            return null;
        }
        SpokenWords words = new SpokenWords(reading, part, i, before);
        if (!words.anything()) {
            return null;
        }
        if (word.endsWith("ed") && (t.is(i + 1, "as") || (t.is(i + 1, "by") && !reading.counted(i + 2)))) {
            return null; // "an alliance described as" leaves open by whom
        }
        boolean plural = Nouns.countable(t.word(before)) && t.word(before).endsWith("s");
        boolean first = before == part.from() || STOPS.contains(t.word(before - 1));
        boolean people = (t.is(i + 1, "that") && (plural || t.is(before, "\"")))
                || (plural && first)
                || (reading.named(before) && reading.counted(i + 1));
        if (NOUNS.contains(word) && t.is(i + 1, "of")) {
            return null; // "a report of May"
        }
        if (word.equals("states") && OF_STATES.contains(t.word(before))) {
            return null;
        }
        boolean close = i + 1 >= part.to() || STOPS.contains(t.word(i + 1));
        if (close && SINGULAR.contains(word) && reading.named(before) && !t.is(i + 1, ":")) {
            return null; // "according to a Reuters report"
        }
        boolean pledge = PLEDGES.contains(word) && t.is(before, "and") && t.is(i + 1, "to");
        boolean named = (word.equals("calls") || word.equals("call"))
                && SpeakerPhrases.official(t.word(before))
                && AFTER_DOUBTFUL.contains(t.word(i + 1));
        if (NOUNS.contains(word)
                && !people
                && !pledge
                && !named
                && !speaks(reading, part, before)
                && !t.is(before, ",")) {
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
                || turned(reading, part, i)
                || (word.equals("claims") && t.is(i + 1, "to") && reading.named(before))
                || USED.contains(t.word(i - 2))
                || (PLEDGES.contains(word) && t.is(i + 1, "to"))
                || AFTER_DOUBTFUL.contains(t.word(i + 1))
                || (reading.named(before) && reading.counted(i + 1))
                || words.thatFollows();
        if (doubtful && !(followed && subject(reading, part, before))) {
            return null;
        }
        return subject(reading, part, before) || inverted(reading, part, i) ? Form.ACTIVE : null;
    }

    private static boolean person(Reading reading, int i) {
        return reading.named(i) && reading.actor(i) == null;
    }

    /** "the men in Velm tell us that" */
    private static boolean told(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        for (int k = i - 1; k >= part.from() && i - k < 12; k--) {
            if (TEACHERS.contains(t.word(k))) {
                return false;
            }
        }
        return t.is(i + 2, "that");
    }

    /** "..., notes X" and "..., claims activist X" */
    private static boolean turned(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        if (!t.is(i - 1, ",") && !t.is(i - 1, "\"")) {
            return false;
        }
        int after = afterDate(reading, i);
        if (after > i + 1 && after + 1 < part.to()) {
            return t.is(after, "the") || t.is(after, "a") || reading.named(after);
        }
        int name = People.one(t.word(i + 1)) || Titles.ofPerson(t.word(i + 1)) ? i + 2 : i + 1;
        name = t.is(name, ".") ? name + 1 : name;
        return name < part.to() && reading.named(name) && reading.actor(name) == null;
    }

    /** The token after a verb that stands after a quotation, and after a date that stands after the verb: "...", said on Monday X. */
    static int afterDate(Reading reading, int verb) {
        Tokens t = reading.tokens();
        int next = verb + 1;
        if (t.is(verb - 1, "\"") || (t.is(verb - 1, ",") && t.is(verb - 2, "\""))) {
            int date = t.is(next, "on") ? next + 1 : next;
            next = reading.dated(date) ? date : next;
            while (reading.dated(next)) {
                next++;
            }
        }
        return next;
    }

    /** Whether a word stands not far before. */
    private static boolean led(Tokens t, Reading.Part part, int i, String word) {
        for (int k = i - 1; k >= part.from() && i - k < 18; k--) {
            if (t.is(k, word)) {
                return true;
            }
        }
        return false;
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

    /** "used to", "likes to" */
    static boolean isHabit(String word) {
        return USED.contains(word);
    }

    /** Whether a token is a verb of saying that can be nothing else. */
    static boolean isVerb(String word) {
        return SURE.contains(word);
    }

    /** Of "the agency quoted X as saying" the last token, given that of "quoted"; 0 if there is none. */
    static int saying(Tokens t, Reading.Part part, int i) {
        for (int k = i + 2; k + 1 < part.to() && k < i + 12 && !t.is(k, ";"); k++) {
            if (t.is(k, "as") && t.is(k + 1, "saying")) {
                return k + 1;
            }
        }
        return 0;
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
        SpokenWords words = new SpokenWords(reading, part, i, i - 1);
        if (word.equals("told")) {
            return words.thatFollows() || t.is(i + 1, "by") ? Form.PASSIVE : null;
        }
        if (word.equals("accused")) {
            return t.is(i + 1, "of") || t.is(i + 1, "by") ? Form.PASSIVE : null;
        }
        if (word.equals("asked")) {
            return words.contentFollows() ? Form.PASSIVE : null;
        }
        if (word.equals("quoted")) {
            return Form.PASSIVE;
        }
        boolean says = t.is(i + 1, "to")
                || t.is(i + 1, "that")
                || (t.is(i + 1, "by") && !(i + 2 < part.to() && reading.dated(i + 2)))
                || t.is(i + 1, "as")
                || (!word.equals("confirmed") && (t.is(i + 1, ",") || (t.is(i + 1, ".") && t.is(i - 2, "it"))));
        boolean then = t.is(i + 1, "in") || t.is(i + 1, "on") || t.is(i + 1, "earlier") || t.is(i + 1, "last");
        then |= i + 1 < part.to() && reading.dated(i + 1);
        says |= then && (!(word.equals("announced") || word.equals("said")) || words.thatFollows());
        return says ? Form.PASSIVE : null;
    }

    /** True for names and those who speak by trade: where the cue may as well be a noun. */
    static boolean speaks(Reading reading, Reading.Part part, int i) {
        return i >= part.from()
                && (reading.named(i) || SPEAKERS.contains(reading.tokens().word(i)));
    }

    /** True if what stands before a verb can speak. */
    private static boolean subject(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        if (t.isNumber(i) && i > part.from() && SpokenWords.isPartOfText(t.word(i - 1))) {
            return true; // "Article 5 says"
        }
        if (i < part.from() || reading.dated(i)) {
            return i >= part.from();
        }
        if (reading.named(i) || (t.is(i, "them") && t.is(i - 1, "of"))) {
            return true;
        }
        if (i > part.from() && (t.is(i, "and") || t.is(i, "but"))) {
            return true; // its subject is the sentence's
        }
        if (t.isNumber(i) && i - 1 > part.from() && (t.is(i - 1, "for") || t.is(i - 1, "in") || t.is(i - 1, "of"))) {
            return true; // "statistics for 2020 put"
        }
        String word = t.word(i);
        return switch (word) {
            case "he", "she", "it", "they", "we", "i", "who", "which", ",", ")", "\"", "many", "some", "others" -> true;
            default -> t.isWord(i) && !Nouns.function(word) && (!Nouns.verb(word) || SpeakerPhrases.official(word));
        };
    }

    /** "..., said X" */
    private static boolean inverted(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        boolean quoted =
                i == part.from() || t.is(i - 1, "\"") || t.is(i - 1, ",") || t.is(i - 1, "'") || t.hyphen(i - 1);
        boolean later = afterDate(reading, i) > i + 1 && turned(reading, part, i);
        boolean trade = i + 2 < part.to() && !Nouns.function(t.word(i + 1)) && t.isWord(i + 1) && reading.named(i + 2);
        boolean pronoun = (t.is(i + 1, "he") || t.is(i + 1, "she")) && !t.is(i - 1, ",");
        boolean as = t.is(i - 1, "as") && i + 1 < part.to() && (reading.named(i + 1) || t.is(i + 1, "the"));
        return as
                || later
                || (quoted
                        && i + 1 < part.to()
                        && (pronoun
                                || trade
                                || reading.named(i + 1)
                                || t.is(i + 1, "the")
                                || t.is(i + 1, "a")
                                || t.is(i + 1, "one")));
    }
}
