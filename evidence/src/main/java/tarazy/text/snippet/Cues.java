package tarazy.text.snippet;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that attribute, and how each must stand to do so. */
final class Cues {
    /** Past forms, and "says": verbs whenever they have a subject. */
    private static final Set<String> SURE = WordSet.of("""
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
            affirmed affirms urged urges ruled assured assures demanded demands guarantees guaranteed bragged brags sworn vows
            advised advises asked asks attested denounced wondered tweets posted boasted boasts lamented laments jested mused argued
            """);
    /** Forms that are nouns as well. */
    private static final Set<String> DOUBTFUL = WordSet.of("""
            admit deny stress confirm acknowledge state announce note report predict assert allege claims notes reports states estimates calls say claim believe argue warn insist think tell
            estimated report promises describes accuses suggested suggests reply answer answers answered reveal explain
            call object objects swear vow assure demand urge ask advise guarantee signal signals signalled signaled reads read
            """);

    private static final Set<String> PASSIVE = WordSet.of("""
            said reported announced claimed alleged estimated confirmed noted stated rumoured rumored told described quoted
            """);
    /** After a comma: "left the room, saying that". */
    private static final Set<String> PARTICIPLES = WordSet.of(
            "saying telling warning adding arguing claiming noting insisting stating stressing accusing calling explaining "
                    + "alleging asserting replying");

    private static final Set<String> BE = WordSet.of("is was are were be been being am");
    private static final Set<String> AFTER_DOUBTFUL = WordSet.of(
            "that the a an it he she they we there this these its his " + "their \" no all more about , : . some");
    private static final Set<String> NOUNS = WordSet.of(
            "claims notes reports states estimates calls promises report claim " + "state estimate note stress");
    private static final Set<String> OBLIGING = WordSet.of("should must can could may might ought to shall");
    private static final Set<String> SPEAKERS =
            WordSet.of("he she it they who which ministry government president minister "
                    + "report newspaper document statement agency bank analysts experts officials observers critics sources "
                    + "residents authorities lawyers opponents supporters leaders activists");
    private static final Set<String> CLAIMED = WordSet.of(
            "responsibility credit victory lives power duty asylum compensation at least more many hundreds dozens");
    private static final Set<String> AFTER_CALLED = WordSet.of("for off up in out back upon to");

    /** Doubtful forms that are verbs wherever somebody stands before them. */
    private static final Set<String> VERBS =
            WordSet.of("say deny admit insist argue believe warn confirm acknowledge allege");

    private static final Set<String> CONTENT = WordSet.of("that to whether if what why how where who when not");
    private static final Set<String> HEARERS = WordSet.of("me us him her them you reporters journalists");

    private static final Set<String> QUESTIONS = WordSet.of("what who how why where when");
    private static final Set<String> DOCUMENTS = WordSet.of(
            "order statement text sign law treaty letter report banner notice article inscription paper document draft decree clause");
    private static final Set<String> ADVERBS = WordSet.of(
            "also has have had always often long later then now earlier recently repeatedly will would "
                    + "officially publicly once already again even still never not did does do widely initially who have");

    /** A quotation mark farther away has nothing to do with a verb. */
    private static final int NEAR = 40;

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
        if (points || goesOn) {
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
        if (BE.contains(t.word(before)) && before >= part.from()) {
            boolean obliged = before > part.from() && OBLIGING.contains(t.word(before - 1));
            return passive && !obliged ? passiveForm(reading, part, i) : null;
        }
        if (!sure && !doubtful) {
            return null;
        }
        if (!saysSomething(t, part, i, before)) {
            return null;
        }
        if (word.endsWith("ed") && t.is(i + 1, "as")) {
            return null; // "an alliance described as" leaves open by whom
        }
        if (NOUNS.contains(word) && !speaks(reading, part, before) && !t.is(before, ",")) {
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
        boolean followed = verb || AFTER_DOUBTFUL.contains(t.word(i + 1)) || thatFollows(t, part, i);
        if (doubtful && !(followed && subject(reading, part, before))) {
            return null;
        }
        return subject(reading, part, before) || inverted(reading, part, i) ? Form.ACTIVE : null;
    }

    /** Whether a verb that may have nothing to do with words has them: "declared X the winner" tells what was done. */
    private static boolean saysSomething(Tokens t, Reading.Part part, int i, int subject) {
        String word = t.word(i);
        boolean words = thatFollows(t, part, i) || t.is(i + 1, "\"") || t.is(i + 1, ",") || t.is(i + 1, ":");
        boolean quoted = t.is(i - 1, "\"") || quotes(t, part, i);
        boolean last = i + 1 >= part.to() || t.is(i + 1, ".");
        if (last && !quoted && !commaBefore(t, part, i)) {
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
            case "maintained", "maintains", "wrote", "writes", "write" ->
                words || quoted || last || thatFollows(t, part, i);
            case "claimed", "claims" -> !CLAIMED.contains(t.word(i + 1));
            case "called", "calls", "call" -> !AFTER_CALLED.contains(t.word(i + 1));
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
            case "urged", "urges", "urge", "advised", "advises", "advise", "asked", "asks", "ask" ->
                quoted || contentFollows(t, part, i);
            case "tell", "tells" -> thatFollows(t, part, i) || quoted || HEARERS.contains(t.word(i + 1));
            case "said", "say", "says" ->
                !negated(t, subject, i)
                        && !t.is(i + 1, "nothing")
                        && !(t.is(i + 1, "the") && t.is(i + 2, "same"))
                        && !(t.is(i - 1, "they") && t.is(i - 2, "as"))
                        && !(i + 1 >= part.to() && QUESTIONS.contains(t.word(part.from())));
            default -> true;
        };
    }

    private static boolean commaBefore(Tokens t, Reading.Part part, int i) {
        for (int k = i - 1; k >= part.from() && i - k < NEAR; k--) {
            if (t.is(k, ",") || t.hyphen(k) || t.is(k, ":")) {
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
        for (int k = i + 1; k < part.to() && k < i + 12 && !t.is(k, ";"); k++) {
            if (CONTENT.contains(t.word(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean quotes(Tokens t, Reading.Part part, int i) {
        int to = Math.min(part.to(), i + NEAR);
        for (int k = Math.max(part.from(), i - NEAR); k < to; k++) {
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
        return false;
    }

    /** Whether a token is a verb of saying that can be nothing else. */
    static boolean isVerb(String word) {
        return SURE.contains(word);
    }

    /** "put the dead at 40" */
    private static boolean putAt(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        for (int k = i + 1; k + 1 < part.to() && k < i + 10; k++) {
            if (t.is(k, "at")) {
                return reading.counted(k + 1) || t.isNumber(k + 1) || reading.counted(k + 2);
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
            return t.is(i + 1, "that") || t.is(i + 1, "by") ? Form.PASSIVE : null;
        }
        boolean says = t.is(i + 1, "to")
                || t.is(i + 1, "that")
                || t.is(i + 1, "by")
                || t.is(i + 1, "as")
                || t.is(i + 1, "on")
                || (!word.equals("confirmed") && (t.is(i + 1, ",") || t.is(i + 1, ".")))
                || t.is(i + 1, "in")
                || t.is(i + 1, "earlier")
                || t.is(i + 1, "last");
        says |= i + 1 < part.to() && reading.dated(i + 1);
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
        boolean quoted = i == part.from() || t.is(i - 1, "\"") || t.is(i - 1, ",") || t.is(i - 1, "'");
        boolean trade = i + 2 < part.to() && !Nouns.function(t.word(i + 1)) && t.isWord(i + 1) && reading.named(i + 2);
        return quoted && i + 1 < part.to() && (trade || reading.named(i + 1) || t.is(i + 1, "the") || t.is(i + 1, "a"));
    }
}
