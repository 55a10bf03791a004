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
            thinks asserted contended contends cautioned maintained reiterated suggested described accused promised
            confirms warns announces insists denies acknowledges admits explains stresses declares concludes
            """);
    /** Forms that are nouns as well. */
    private static final Set<String> DOUBTFUL = WordSet.of("""
            admit deny stress confirm acknowledge state announce note report predict assert allege claims notes reports states estimates calls say claim believe argue warn insist think tell suggest suggests adds
            estimated report promises describes accuses
            """);

    private static final Set<String> PASSIVE = WordSet.of("""
            said reported announced claimed believed alleged estimated confirmed thought understood noted stated rumoured
            rumored told described
            """);
    private static final Set<String> BE = WordSet.of("is was are were be been being");
    private static final Set<String> AFTER_DOUBTFUL = WordSet.of(
            "that the a an it he she they we there this these its his " + "their \" no all more about , : some");
    private static final Set<String> ADVERBS = WordSet.of(
            "also has have had later then now earlier recently repeatedly "
                    + "officially publicly once already again even still never not did does do widely initially who have");

    private Cues() {}

    /** How a cue stands in its sentence. */
    enum Form {
        ACTIVE,
        PASSIVE,
        ACCORDING
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
            return passive ? passiveForm(t, i) : null;
        }
        if (!sure && !doubtful) {
            return null;
        }
        if (doubtful && !(AFTER_DOUBTFUL.contains(t.word(i + 1)) && subject(reading, part, before))) {
            return null;
        }
        return subject(reading, part, before) || inverted(reading, part, i) ? Form.ACTIVE : null;
    }

    /** "was told" and "is described" say nothing of who; "was called" names a thing. */
    private static @Nullable Form passiveForm(Tokens t, int i) {
        boolean says = t.is(i + 1, "to")
                || t.is(i + 1, "that")
                || t.is(i + 1, "by")
                || t.is(i + 1, "as")
                || t.is(i + 1, "on")
                || t.is(i + 1, ",")
                || t.is(i + 1, ".")
                || t.is(i + 1, "in")
                || t.is(i + 1, "earlier")
                || t.is(i + 1, "last");
        return says ? Form.PASSIVE : null;
    }

    /** True if what stands before a verb can speak. */
    private static boolean subject(Reading reading, Reading.Part part, int i) {
        Tokens t = reading.tokens();
        if (i < part.from() || reading.dated(i)) {
            return i >= part.from();
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
        return quoted && i + 1 < part.to() && (reading.named(i + 1) || t.is(i + 1, "the") || t.is(i + 1, "a"));
    }
}
