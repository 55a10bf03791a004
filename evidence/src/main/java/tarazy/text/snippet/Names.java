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
        if (end - start == 3
                && t.acronym(start)
                && !t.acronym(start + 1)
                && !t.acronym(start + 2)
                && !organ(start, end)) {
            start++; // "NSDC Ana Brisk"
        }
        if (end - start == 3 && t.is(start - 1, "of") && Titles.ofPerson(t.word(start - 2)) && !t.hyphen(start + 1)) {
            start++; // "the mayor of Velm Ana Brisk"
        }
        if (Titles.ofPerson(t.word(start)) && t.is(start + 1, "of") && end - start > 4) {
            start += 3; // "Secretary of State"
        }
        int to = withoutOrigin(start, end);
        String name = t.written(start, to);
        String actorMeant =
                to - start == 1 && Titles.ofOrganisation(t.word(start)) ? actors.endingIn(t.word(start)) : "";
        if (!actorMeant.isEmpty()) {
            return new Speaker(actorMeant, Speaker.Kind.BODY);
        }
        boolean dateline = from == part.from() && t.end(start) - t.start(start) > 4 && (t.is(to, ",") || t.is(to, "("));
        boolean heading = to - start > 1 || dateline;
        boolean words = false;
        for (int k = start; k < to; k++) {
            heading &= t.acronym(k);
            words |= k > start && t.capital(k) && Nouns.function(t.word(k));
        }
        heading |= words; // "Strike Is Not"
        boolean region = to - start == 2 && SIDES.contains(t.word(start)) && isAdjective(start + 1); // "East African"
        if (heading || region || (to - start == 1 && isAdjective(start)) || PLACE_BEFORE.contains(t.word(from - 1))) {
            return new Speaker(name, Speaker.Kind.PLACE);
        }
        Speaker state = state(name);
        if (state != null) {
            return state;
        }
        boolean body = Titles.ofOrganisation(t.word(from - 1));
        for (int k = start; k < to; k++) {
            body |= Titles.ofOrganisation(t.word(k)) || t.is(k, "&");
        }
        body |= to - start > 1
                && to == end
                && t.isWord(to)
                && Titles.ofOrganisation(t.word(to)); // "the Nile Support mission"
        if (to - start == 1) {
            String whole = wholeNames.get(t.word(start));
            return whole == null && !body && Titles.ofPerson(t.word(start - 1)) && !Titles.adjective(t.word(start - 1))
                    ? new Speaker(name, Speaker.Kind.PERSON) // "Ayatollah X"
                    : whole == null
                            ? new Speaker(name, body || t.acronym(start) ? Speaker.Kind.BODY : Speaker.Kind.UNKNOWN)
                            : new Speaker(whole, Speaker.Kind.PERSON);
        }
        if (!body && to - start <= 4) {
            wholeNames.putIfAbsent(t.word(to - 1), name);
        }
        return new Speaker(name, body ? Speaker.Kind.BODY : Speaker.Kind.PERSON);
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
            if (Titles.ofPerson(t.word(k)) && !Titles.adjective(t.word(k)) && t.capital(k + 1) && !t.is(k + 1, "of")) {
                return k + 1;
            }
        }
        return start;
    }

    private boolean organ(int from, int to) {
        for (int k = from; k < to; k++) {
            if (Titles.ofOrganisation(t.word(k))) {
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
