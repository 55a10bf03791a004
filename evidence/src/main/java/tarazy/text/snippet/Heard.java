package tarazy.text.snippet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was named or has spoken so far, and whom "she", "the minister" or "the company" means by that. */
final class Heard {
    private static final int MOST_RECENT = 8;

    private final Reading reading;
    private final ActorNames actors;
    private final Names names;
    private final Tokens t;

    /** By titles, the last person that had one. */
    private final Map<String, Speaker> titled = new HashMap<>();

    /** Those named or heard in the paragraph, the latest last. */
    private final List<Speaker> recent = new ArrayList<>();

    private @Nullable Speaker speaker;

    /** Whom "he" or "she" at the beginning of a paragraph means: who spoke, or was named, in those before. */
    private @Nullable Speaker earlier;

    /** What "the company" at the beginning of a paragraph means. */
    private @Nullable Speaker earlierBody;

    /** First tokens of the sentence at hand and of the last one in which somebody spoke. */
    private int sentence = -1;

    private int spokeIn = -1;

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
        }
        quoted = false;
        earlier = last != null && last.kind() == Speaker.Kind.PERSON ? last : earlier;
        earlierBody = latestBody();
        recent.clear();
        speaker = null;
    }

    /** Keeps in mind who is named in a sentence up to a token. */
    void read(Reading.Part part, int to) {
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
                for (int k = i - 1; k >= part.from() && Titles.ofPerson(t.word(k)); k--) {
                    titled.put(t.word(k), here);
                }
                i = end;
            } else {
                i++;
            }
        }
        seen = Math.max(seen, i);
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
        speaker = one;
        spokeIn = sentence;
        return new SaidBy(one.name(), false);
    }

    SaidBy pronoun(String word) {
        if (word.equals("i") || word.equals("we")) {
            return SaidBy.NOBODY;
        }
        if (speaker != null && speaker.fits(word)) {
            spokeIn = sentence;
            return new SaidBy(speaker.name(), true);
        }
        Speaker found = latest(word, true);
        if (found == null && (word.equals("he") || word.equals("she"))) {
            found = earlier;
        }
        if (found == null) {
            found = latest(word, false);
        }
        if (found == null) {
            return SaidBy.NOBODY;
        }
        speaker = found;
        spokeIn = sentence;
        return new SaidBy(found.name(), true);
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

    /** Who was named last in the paragraph and may be meant by a pronoun. */
    private @Nullable Speaker latest(String pronoun, boolean sure) {
        for (Speaker one : recent.reversed()) {
            if (one.fits(pronoun) && sure == (one.kind() != Speaker.Kind.UNKNOWN)) {
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
