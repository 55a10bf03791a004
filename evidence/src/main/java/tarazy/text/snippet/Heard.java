package tarazy.text.snippet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was named or has spoken so far, and whom "she", "the minister" or "the company" means by that. */
final class Heard {
    private static final int MOST_RECENT = 8;

    /** Where the article of "an old fisherman" may stand. */
    private static final int ARTICLE = 3;

    private static final WordSet ARTICLES = WordSet.of("a an one another my");

    /** "I asked the attendant". */
    private static final WordSet MET = WordSet.of("asked met told saw visited found interviewed");

    private static final WordSet ONE_PERSON = WordSet.of("he she him");

    private static final WordSet FIRST_PERSON = WordSet.of("i we");

    /** Tokens after a name in which "his" means the one named. */
    private static final int BELONGINGS = 8;

    /** What makes "a teacher" somebody who was named. */
    private static final WordSet SAME = WordSet.of("is was be been being become became as like remains");

    /** Somebody whom the text does not name. */
    private static final Speaker UNNAMED = new Speaker(Attribution.UNSPECIFIED, Speaker.Kind.PERSON);

    private final Reading reading;
    private final ActorNames actors;
    private final Names names;
    private final Tokens t;

    /** By titles, the last person that had one. */
    private final Map<String, Speaker> titled = new HashMap<>();

    /** Those named or heard in the paragraph, the latest last. */
    private final List<Speaker> recent = new ArrayList<>();

    private @Nullable Speaker speaker;

    /** By names, who is a man or a woman. */
    private final Map<String, Gender> genders = new HashMap<>();

    /** Whom "he" or "she" at the beginning of a paragraph means: who spoke, or was named, in those before, the latest last. */
    private final List<Speaker> earlier = new ArrayList<>();

    /** What "the company" at the beginning of a paragraph means. */
    private @Nullable Speaker earlierBody;

    /** Who spoke last in the paragraph before. */
    private @Nullable Speaker earlierSpeaker;

    /** First tokens of the sentence at hand and of the last one in which somebody spoke. */
    private int sentence = -1;

    private int spokeIn = -1;

    /** Whether those who spoke last are several and have no name. */
    private boolean crowd;

    /** Who is named at the head of the sentence at hand. */
    private @Nullable Speaker head;

    /** Tokens read so far. */
    private int seen;

    /** Whether what was read last is direct speech. */
    private boolean quoted;

    Heard(Reading reading, ActorNames actors, Names names) {
        this.reading = reading;
        this.actors = actors;
        this.names = names;
        t = reading.tokens();
    }

    void paragraph() {
        Speaker last = speaker;
        for (Speaker one : recent) {
            last = last == null || last.kind() != Speaker.Kind.PERSON ? one : last;
            if (one.kind() == Speaker.Kind.PERSON && genders.containsKey(one.name())) {
                earlier.remove(one);
                earlier.add(one);
            }
        }
        quoted = false;
        crowd = false;
        if (last != null && (last.kind() == Speaker.Kind.PERSON || genders.containsKey(last.name()))) {
            earlier.remove(last);
            earlier.add(last);
        }
        earlierBody = latestBody();
        earlierSpeaker = speaker;
        recent.clear();
        speaker = null;
    }

    /** Keeps in mind who is named in a sentence up to a token. */
    void read(Reading.Part part, int to) {
        head = sentence == part.from() ? head : null;
        sentence = part.from();
        int i = Math.max(part.from(), seen);
        while (i < to) {
            if (t.is(i, "\"")) {
                quoted = t.opensQuote(i);
            }
            if (reading.named(i) && quoted) {
                i = names.end(part, i); // whoever speaks means somebody else
            } else if (reading.named(i)) {
                int end = names.end(part, i);
                remember(names.speaker(part, i, end));
                Speaker here = recent.getLast();
                address(part, i, end, here);
                if (i - part.from() < ARTICLE) {
                    belongings(part, end, here);
                    head = head == null ? here : head;
                }
                for (int k = i; k + 1 < end && reading.actor(i) == null; k++) {
                    if (Titles.ofPerson(t.word(k)) && here.kind() == Speaker.Kind.PERSON) {
                        titled.put(t.word(k), here); // "Interior Minister X"
                    }
                }
                for (int k = i - 1; k >= part.from() && Titles.ofPerson(t.word(k)); k--) {
                    titled.put(t.word(k), here);
                }
                i = end;
            } else {
                if (!quoted && unnamed(part, i)) {
                    remember(UNNAMED);
                    introduce(t.word(i));
                }
                i++;
            }
        }
        seen = Math.max(seen, i);
    }

    /** What "Mrs" or a first name tells of a person. */
    private void address(Reading.Part part, int from, int end, Speaker one) {
        Gender gender = actors.gender(one.name());
        for (int k = Math.max(part.from(), from - 2); k < end; k++) {
            boolean address = k < from && (t.is(k, ".") || Titles.ofPerson(t.word(k)));
            boolean first = k == from && (end - from > 1 || one.kind() == Speaker.Kind.UNKNOWN);
            gender = gender == Gender.UNKNOWN && (address || first) ? Gender.of(t.word(k)) : gender;
        }
        if (gender != Gender.UNKNOWN) {
            genders.put(one.name(), gender);
        }
    }

    /** "Ilir Zembla kept his majority": what a person has tells whether it is a man, if nobody else is named before. */
    private void belongings(Reading.Part part, int from, Speaker one) {
        if (one.kind() != Speaker.Kind.PERSON || genders.containsKey(one.name()) || one.equals(UNNAMED)) {
            return;
        }
        for (int k = from; k < part.to() && k - from < BELONGINGS; k++) {
            boolean his = t.is(k, "his") || t.is(k, "himself") || t.is(k, "herself");
            if (his) {
                genders.put(one.name(), t.is(k, "herself") ? Gender.WOMAN : Gender.MAN);
            }
            if (his || reading.named(k) || t.is(k, "\"") || t.is(k, ",")) {
                return;
            }
        }
    }

    private boolean fits(Speaker one, String pronoun) {
        return one.fits(pronoun)
                && genders.getOrDefault(one.name(), Gender.UNKNOWN).fits(pronoun);
    }

    /** The same to the sentence's end; who is named first in it is the likeliest to be meant by the next pronoun. */
    void readWhole(Reading.Part part) {
        read(part, part.to());
        boolean speech = false;
        for (int i = part.from(); i < part.to(); i++) {
            speech = t.is(i, "\"") ? t.opensQuote(i) : speech;
            if (reading.named(i) && !speech) {
                remember(names.speaker(part, i, names.end(part, i)));
                return;
            }
            if (!speech && unnamed(part, i)) {
                remember(UNNAMED);
                return;
            }
        }
    }

    /** "An old fisherman", not "Ana Brisk, a fisherman" nor "the fisherman Ana Brisk". */
    private boolean unnamed(Reading.Part part, int i) {
        if (!People.one(t.word(i)) || titled.containsKey(t.word(i))) {
            return false;
        }
        int article = i - 1;
        while (article >= part.from()
                && i - article < ARTICLE
                && !t.is(article, "the")
                && !ARTICLES.contains(t.word(article))) {
            article--;
        }
        boolean first = article == part.from() && ARTICLES.contains(t.word(article));
        boolean met = article - 2 >= part.from()
                && MET.contains(t.word(article - 1))
                && FIRST_PERSON.contains(t.word(article - 2));
        if (!first && !(met && (t.is(article, "the") || ARTICLES.contains(t.word(article))))) {
            return false;
        }
        for (int k = article; k < i; k++) {
            if (reading.named(k) || !t.isWord(k)) {
                return false;
            }
        }
        int next = t.is(i + 1, ",") ? i + 2 : i + 1;
        boolean namedAfter = next < part.to() && reading.named(next);
        int before = t.is(article - 1, ",") ? article - 2 : article - 1;
        boolean namedBefore =
                before < article - 1 && before >= part.from() && (reading.named(before) || t.isNumber(before));
        return !namedAfter && !namedBefore && !SAME.contains(t.word(article - 1));
    }

    /** Several who are not named spoke: who "they" are next is not known either. */
    SaidBy crowd() {
        crowd = true;
        return SaidBy.NOBODY;
    }

    /** Somebody unnamed spoke: who is "he" next is not known either. */
    SaidBy nobody() {
        speaker = UNNAMED;
        genders.remove(UNNAMED.name());
        return SaidBy.NOBODY;
    }

    /** Nothing is known of an unnamed person but this word. */
    private void introduce(String word) {
        Gender gender = Gender.of(word);
        if (gender == Gender.UNKNOWN) {
            genders.remove(UNNAMED.name());
        } else {
            genders.put(UNNAMED.name(), gender);
        }
    }

    private void remember(Speaker one) {
        recent.remove(one);
        recent.add(one);
        if (recent.size() > MOST_RECENT) {
            recent.removeFirst();
        }
    }

    SaidBy known(Speaker one) {
        crowd = false;
        speaker = one;
        spokeIn = sentence;
        return new SaidBy(one.name(), false);
    }

    SaidBy pronoun(String word, boolean inserted) {
        if (word.equals("i") || word.equals("we") || (word.equals("they") && crowd)) {
            return SaidBy.NOBODY;
        }
        if (!inserted
                && head != null
                && spokeIn != sentence
                && head.kind() == Speaker.Kind.PERSON
                && fits(head, word)) {
            speaker = head;
        }
        if (speaker != null && fits(speaker, word)) {
            spokeIn = sentence;
            return inherited(speaker, word);
        }
        Speaker found = latestOf(recent, word, true);
        if (found == null && ONE_PERSON.contains(word)) {
            found = latestOf(earlier, word, true);
        }
        if (found == null
                && (word.equals("it") || ONE_PERSON.contains(word))
                && earlierSpeaker != null
                && fits(earlierSpeaker, word)) {
            found = earlierSpeaker;
        }
        if (found == null) {
            found = latestOf(recent, word, false);
        }
        if (found == null) {
            return SaidBy.NOBODY;
        }
        speaker = found;
        spokeIn = sentence;
        return inherited(found, word);
    }

    private SaidBy inherited(Speaker one, String pronoun) {
        if (one.kind() == Speaker.Kind.PERSON) {
            genders.putIfAbsent(one.name(), Gender.of(pronoun));
        }
        return one.equals(UNNAMED) ? SaidBy.NOBODY : new SaidBy(one.name(), true);
    }

    /** The last body that is no state, in this paragraph or the one before. */
    @Nullable
    Speaker latestBody() {
        for (Speaker one : recent.reversed()) {
            boolean body = one.kind() == Speaker.Kind.BODY || actors.isBody(one.name());
            if (body && !actors.isState(one.name())) {
                return one;
            }
        }
        return earlierBody;
    }

    /** The last one who may be meant by a pronoun. */
    private @Nullable Speaker latestOf(List<Speaker> named, String pronoun, boolean sure) {
        for (Speaker one : named.reversed()) {
            boolean known = one.kind() != Speaker.Kind.UNKNOWN || genders.containsKey(one.name());
            if (fits(one, pronoun) && sure == known) {
                return one;
            }
        }
        return null;
    }

    /** Who spoke last in a sentence, or nobody. */
    SaidBy lastIn(Reading.Part part) {
        return speaker != null && spokeIn == part.from() ? new SaidBy(speaker.name(), false) : SaidBy.NOBODY;
    }

    /** The last person who had a title, such as "minister", or null. */
    @Nullable
    Speaker titled(String title) {
        return titled.get(title);
    }
}
