package tarazy.text.snippet;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who the names in a text are: actors, persons with their whole names, bodies, places. */
final class Names {
    private static final int LONGEST = 30;

    static final WordSet PLACE_BEFORE = WordSet.of("in at near around outside inside on off across through into");

    private static final WordSet SIDES =
            WordSet.of("east west north south central eastern western northern southern latin");

    private final Reading reading;
    private final ActorNames actors;
    private final Tokens t;

    /** By their last words, names of several words as they were first written. */
    private final Map<String, String> wholeNames = new HashMap<>();

    Names(Reading reading, ActorNames actors) {
        this.reading = reading;
        this.actors = actors;
        t = reading.tokens();
    }

    /** The token after a name. */
    int end(Reading.Part part, int i) {
        int end = i + 1;
        while (end < part.to() && end - i < LONGEST && reading.named(end) && sameName(i, end)) {
            end++;
        }
        return end;
    }

    /** The actor of a name, or the name as written, whole if it was written whole before. */
    Speaker speaker(Reading.Part part, int from, int end) {
        String actor = reading.actor(from);
        if (actor != null) {
            return new Speaker(actor, actors.kind(actor));
        }
        int start = start(part, from, end);
        int to = withoutOrigin(start, end);
        String name = t.written(start, to);
        boolean one = to - start == 1;
        String actorMeant = one && Titles.ofOrganisation(t.word(start)) ? actors.endingIn(t.word(start)) : "";
        if (!actorMeant.isEmpty()) {
            return new Speaker(actorMeant, Speaker.Kind.BODY);
        }
        if (isPlace(start, to) || isDateline(part, from, start, to) || PLACE_BEFORE.contains(t.word(from - 1))) {
            return new Speaker(name, Speaker.Kind.PLACE);
        }
        Speaker state = state(name);
        if (state != null) {
            return state;
        }
        boolean after =
                !one && to == end && t.isWord(to) && Titles.ofOrganisation(t.word(to)); // "the Nile Support mission"
        boolean body = Titles.ofOrganisation(t.word(from - 1)) || isBody(start, to) || after;
        if (one) {
            return single(start, name, body);
        }
        if (!body && to - start <= 4) {
            wholeNames.putIfAbsent(t.word(to - 1), name);
        }
        return new Speaker(name, body ? Speaker.Kind.BODY : Speaker.Kind.PERSON);
    }

    /** Somebody or something named by one word: whoever was named whole by it. */
    private Speaker single(int i, String name, boolean body) {
        String whole = wholeNames.get(t.word(i));
        if (whole != null) {
            return new Speaker(whole, Speaker.Kind.PERSON);
        }
        if (body || t.acronym(i)) {
            return new Speaker(name, Speaker.Kind.BODY);
        }
        boolean titled = Titles.ofOffice(t.word(i - 1)); // "Ayatollah X"
        return new Speaker(name, titled ? Speaker.Kind.PERSON : Speaker.Kind.UNKNOWN);
    }

    /** The first token of a name, after offices and lands. */
    private int start(Reading.Part part, int from, int end) {
        int start = from;
        while (start > part.from()
                && from - start < LONGEST
                && reading.named(start - 1)
                && reading.actor(start - 1) == null) {
            start--;
        }
        while (start + 1 < end && (t.hyphen(start) || isTitle(start))) {
            start++;
        }
        int titled = start + 1;
        while (titled < end && isTitle(titled)) {
            titled++;
        }
        start = titled > start + 1 && titled < end && isAdjective(start) ? titled : start; // "Velmian President X"
        start = afterOffice(start, end);
        boolean three = end - start == 3;
        if (three && t.acronym(start) && !t.acronym(start + 1) && !t.acronym(start + 2) && !isBody(start, end)) {
            start++; // "NSDC Ana Brisk"
        } else if (three && t.is(start - 1, "of") && Titles.ofPerson(t.word(start - 2)) && !t.hyphen(start + 1)) {
            start++; // "the mayor of Velm Ana Brisk"
        } else if (Titles.ofPerson(t.word(start)) && t.is(start + 1, "of") && end - start > 4) {
            start += 3; // "Secretary of State"
        }
        return start;
    }

    /** Words in capitals, words of a heading, a land or a part of one. */
    private boolean isPlace(int start, int to) {
        boolean capitals = to - start > 1;
        boolean heading = false;
        for (int k = start; k < to; k++) {
            capitals &= t.acronym(k);
            heading |= k > start && t.capital(k) && Nouns.function(t.word(k)); // "Strike Is Not"
        }
        boolean region = to - start == 2 && SIDES.contains(t.word(start)) && isAdjective(start + 1); // "East African"
        return capitals || heading || region || (to - start == 1 && isAdjective(start));
    }

    /** "MINSK, March 31" */
    private boolean isDateline(Reading.Part part, int from, int start, int to) {
        return from == part.from()
                && to - start == 1
                && t.acronym(start)
                && t.end(start) - t.start(start) > 4
                && (t.is(to, ",") || t.is(to, "("));
    }

    /** Whom a word with a capital at the start of a sentence names, if it is a name. */
    Speaker likely(int i) {
        String name = t.written(i, i + 1);
        Speaker state = state(name);
        return state == null ? new Speaker(name, Speaker.Kind.UNKNOWN) : state;
    }

    private @Nullable Speaker state(String seat) {
        String actor = actors.seat(seat);
        return actor.isEmpty() ? null : new Speaker(actor, Speaker.Kind.BODY);
    }

    private boolean isTitle(int i) {
        return Titles.ofPerson(t.word(i))
                && !t.is(i + 1, "of")
                && !Titles.ofOrganisation(t.word(i + 1)); // "Foreign Ministry"
    }

    /** Of "Ministry Spokesman Ana Brisk" and "Prosecutor General Ana Brisk" the start of the person's name. */
    private int afterOffice(int start, int end) {
        for (int k = end - 2; k > start; k--) {
            if (Titles.ofOrganisation(t.word(k + 1))) {
                return start;
            }
            if (Titles.ofOffice(t.word(k)) && t.capital(k + 1) && !t.is(k + 1, "of")) {
                return k + 1;
            }
        }
        return start;
    }

    /** Whether any of the words is one that bodies have in their names. */
    boolean isBody(int from, int to) {
        for (int k = from; k < to; k++) {
            if (Titles.ofOrganisation(t.word(k)) || t.is(k, "&")) {
                return true;
            }
        }
        return false;
    }

    /** Of "Ana Brisk of Velm" the end of the person's name. */
    private int withoutOrigin(int start, int end) {
        for (int k = start; k < end; k++) {
            if (Titles.ofOrganisation(t.word(k))) {
                return end;
            }
            if (t.is(k, "of") && k - start > 1) {
                return k;
            }
        }
        return end;
    }

    boolean sameName(int a, int b) {
        String one = reading.actor(a);
        String other = reading.actor(b);
        return one == null ? other == null : one.equals(other);
    }

    /** One word that is an adjective of some land or region. */
    boolean isAdjective(int i) {
        String word = t.word(i);
        return word.endsWith("ean")
                || word.endsWith("ian")
                || word.endsWith("ican")
                || word.endsWith("ern")
                || word.endsWith("ish")
                || word.endsWith("ese")
                || word.equals("arab")
                || word.equals("soviet")
                || word.equals("french")
                || word.equals("german")
                || word.equals("dutch")
                || word.equals("greek");
    }
}
