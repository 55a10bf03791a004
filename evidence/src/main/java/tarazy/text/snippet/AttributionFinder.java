package tarazy.text.snippet;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is said to have said what. The source is the nearest name before the cue, or after it where the order is turned. */
final class AttributionFinder {
    private static final int REACH = 30;

    private static final Set<String> PRONOUNS = WordSet.of("he she it they we i");
    private static final Set<String> BREAKS = WordSet.of(
            "that ; : and but while because although though if when as after " + "before since whereas so than what");
    /** Verbs that may stand before their subject: "..., said X". */
    private static final Set<String> TURNING = WordSet.of("""
            said says added adds noted notes argued argues warned warns wrote writes stressed announced explained explains
            claimed claims insisted insists remarked concluded concludes reported reports confirmed declared stated believes
            complained predicts predicted recalled commented asserted tweeted emphasised emphasized
            """);

    private static final Set<String> OTHERS = WordSet.of("""
            analysts experts observers officials sources critics witnesses people media reports residents others many some
            economists researchers historians journalists diplomats commentators supporters opponents activists analyst
            expert observer official source critic witness report newspaper author study survey article document
            statement spokesman spokeswoman spokesperson authorities ministry government president minister doctors
            """);

    private static final Set<String> NOBODY = WordSet.of("nobody none neither");

    private final Reading reading;
    private final List<Snippet> out;
    private final Tokens t;
    private int paragraph = -1;

    /** The last quotation mark of the sentence at hand, before it if there is none. */
    private int lastMark;

    private @Nullable String speaker;
    private @Nullable String named;

    private AttributionFinder(Reading reading, List<Snippet> out) {
        this.reading = reading;
        this.out = out;
        this.t = reading.tokens();
    }

    static void find(Reading reading, List<Snippet> out) {
        AttributionFinder finder = new AttributionFinder(reading, out);
        for (Reading.Part part : reading.parts()) {
            if (part.prose() && !(part.titleCase() && part.sentence().zone() != tarazy.text.layout.Zone.BODY)) {
                finder.sentence(part);
            }
        }
    }

    private void sentence(Reading.Part part) {
        if (part.sentence().paragraph() != paragraph) {
            paragraph = part.sentence().paragraph();
            speaker = null;
            named = null;
        }
        lastMark = part.to() - 1;
        while (lastMark >= part.from() && !t.is(lastMark, "\"")) {
            lastMark--;
        }
        boolean quoted = false;
        for (int i = part.from(); i < part.to(); i++) {
            if (t.is(i, "\"")) {
                quoted = opens(i);
            }
            Cues.Form form = Cues.at(reading, part, i);
            // inside of direct speech, what its speaker says of others is not the text's to attribute
            boolean inside = quoted && lastMark > i;
            if (form != null && !inside && !NOBODY.contains(t.word(i - 1))) {
                add(part, i, form);
            }
        }
        for (int i = part.from(); i < part.to() && i < part.from() + REACH; i++) {
            if (reading.named(i)) {
                named = nameAt(part, i);
                break;
            }
        }
    }

    private record Source(String name, boolean inherited) {
        static final Source NOBODY = new Source(Attribution.UNSPECIFIED, false);
    }

    private void add(Reading.Part part, int i, Cues.Form form) {
        int cueEnd = form == Cues.Form.ACCORDING || t.is(i + 1, "out") ? i + 2 : i + 1;
        cueEnd = t.is(i + 1, "on") && t.is(i + 2, "to") && form == Cues.Form.ACTIVE && !t.is(i, "called")
                ? i + 4
                : cueEnd;
        boolean turned = form == Cues.Form.ACTIVE && turned(part, i);
        Source source = switch (form) {
            case ACCORDING -> after(part, i + 2);
            case PASSIVE -> t.is(i + 1, "by") ? after(part, i + 2) : quotedAs(part, i);
            case ACTIVE -> turned ? after(part, i + 1) : before(part, i);
        };
        if (!source.name().equals(Attribution.UNSPECIFIED)) {
            speaker = source.name();
        }
        int from = cueEnd;
        int to = part.to();
        if (form == Cues.Form.ACCORDING) {
            int comma = i == part.from() ? comma(part, i) : -1;
            from = comma > 0 ? comma + 1 : part.from();
            to = comma > 0 ? part.to() : i;
            to = to > from && t.is(to - 1, ",") ? to - 1 : to;
        } else if (turned || closesQuote(part, i)) {
            from = part.from();
            int subject = subjectStart(part, i);
            to = turned ? i : t.is(subject, "\"") ? subject + 1 : subject;
        } else {
            from = afterThat(from, to);
        }
        if (from >= to) {
            from = part.from();
            to = part.to();
        }
        out.add(new Attribution(t.span(from, to), t.span(i, cueEnd), source.name(), source.inherited()));
    }

    /** The first comma after a token, or -1. */
    private int comma(Reading.Part part, int i) {
        for (int k = i; k < part.to() && k < i + REACH; k++) {
            if (t.is(k, ",")) {
                return k;
            }
        }
        return -1;
    }

    private Source quotedAs(Reading.Part part, int i) {
        return t.is(i, "quoted") ? before(part, i) : Source.NOBODY;
    }

    /** "..., said X": a comma or a closing quotation mark before, somebody after. */
    private boolean turned(Reading.Part part, int i) {
        int next = t.is(i + 1, "the") || t.is(i + 1, "a") ? i + 2 : i + 1;
        boolean somebody = next < part.to() && (reading.named(next) || (next > i + 1 && OTHERS.contains(t.word(next))));
        boolean trade =
                next + 1 < part.to() && t.isWord(next) && !Nouns.function(t.word(next)) && reading.named(next + 1);
        somebody |= trade;
        boolean mark = i > part.from() && (t.is(i - 1, "\"") || t.is(i - 1, "'") || t.is(i - 1, ","));
        boolean appositive = t.is(i - 1, ",")
                && !t.is(i - 2, "\"")
                && (appositiveStart(part, i - 1) > 0 || nameBetweenCommas(part, i - 2));
        return TURNING.contains(t.word(i)) && (mark || i == part.from()) && somebody && !appositive;
    }

    /** "The leader, X, said" */
    private boolean nameBetweenCommas(Reading.Part part, int last) {
        int i = last;
        while (i > part.from() && last - i < REACH && reading.named(i)) {
            i--;
        }
        return i < last && t.is(i, ",");
    }

    /** "..." X said: the words stand before. */
    private boolean closesQuote(Reading.Part part, int i) {
        boolean ends = i + 1 >= part.to() || t.is(i + 1, ".") || (t.is(i + 1, ",") && !t.is(i + 2, "\""));
        int subject = subjectStart(part, i);
        boolean quote = subject < i && t.is(subject, "\"") && !opens(subject) && lastMark < i;
        return (ends || quote) && subject > part.from() + 1;
    }

    /** "told reporters that ...": the words begin after "that". */
    private int afterThat(int from, int to) {
        for (int k = from; k + 1 < to && k < from + REACH && !t.is(k, ",") && !Nouns.verb(t.word(k)); k++) {
            if (t.is(k, "that")) {
                return k + 1;
            }
        }
        return from;
    }

    /** A quotation mark that stands close to the word after it and not to the one before. */
    private boolean opens(int mark) {
        int start = t.span(mark, mark + 1).start();
        boolean before = mark > 0 && t.span(mark - 1, mark).end() == start;
        return !before;
    }

    private int subjectStart(Reading.Part part, int i) {
        int start = i;
        for (int k = i - 1; k >= part.from() && i - k < REACH; k--) {
            if (t.is(k, ",") || t.is(k, "\"")) {
                return k;
            }
            start = k;
        }
        return start;
    }

    private Source before(Reading.Part part, int cue) {
        int i = cue - 1;
        int first = Math.max(part.from(), cue - REACH);
        while (i >= first
                && (t.is(i, "has")
                        || t.is(i, "have")
                        || t.is(i, "had")
                        || t.is(i, "also")
                        || t.word(i).endsWith("ly")
                        || t.is(i, "later")
                        || t.is(i, "then")
                        || reading.dated(i))) {
            i--;
        }
        if (i < first) {
            return Source.NOBODY;
        }
        if (PRONOUNS.contains(t.word(i))) {
            return inherited(t.word(i));
        }
        if (t.is(i, "who") || t.is(i, "which")) {
            i--;
            i = t.is(i, ",") ? i - 1 : i;
        } else if (t.is(i, ",")) {
            int start = appositiveStart(part, i);
            i = start > 0 ? start - 1 : i - 1;
        }
        boolean other = false;
        for (int k = i; k >= first; k--) {
            if (reading.named(k)) {
                return new Source(nameAt(part, k), false);
            }
            String word = t.word(k);
            other |= OTHERS.contains(word);
            boolean verb = k < i && Nouns.verb(word);
            if (BREAKS.contains(word) || word.equals("\"") || word.equals(",") || verb) {
                break;
            }
        }
        if (!other && t.is(i, "and") && speaker != null) {
            return new Source(speaker, true);
        }
        return Source.NOBODY;
    }

    private Source inherited(String pronoun) {
        String from = speaker == null ? named : speaker;
        boolean first = pronoun.equals("i") || pronoun.equals("we");
        return from == null || first ? Source.NOBODY : new Source(from, true);
    }

    /** Of "X, the head of Y, said": the comma before "the", given the one after Y; 0 if there is none. */
    private int appositiveStart(Reading.Part part, int comma) {
        boolean verb = false;
        for (int k = comma - 1; k > part.from() && comma - k < 20; k--) {
            if (t.is(k, ",")) {
                boolean clause = t.is(k + 1, "which") || t.is(k + 1, "who") || t.is(k + 1, "whose");
                boolean name = reading.named(k - 1) || (k - 2 >= part.from() && reading.named(k - 2));
                return name && (!verb || clause) ? k : 0;
            }
            if (t.is(k, "\"") || t.is(k, ";")) {
                return 0;
            }
            verb |= Nouns.verb(t.word(k));
        }
        return 0;
    }

    private Source after(Reading.Part part, int start) {
        for (int k = start; k < part.to() && k < start + 8; k++) {
            if (reading.named(k)) {
                int last = k;
                while (last + 1 < part.to() && last - k < REACH && reading.named(last + 1)) {
                    last++;
                }
                return new Source(nameAt(part, last), false);
            }
            if (t.is(k, ",") || t.is(k, ".") || t.is(k, ";") || Nouns.verb(t.word(k))) {
                break;
            }
        }
        return PRONOUNS.contains(t.word(start)) ? inherited(t.word(start)) : Source.NOBODY;
    }

    /** The actor of a token, or the whole name it is part of as written. */
    private String nameAt(Reading.Part part, int i) {
        String actor = reading.actor(i);
        if (actor != null) {
            return actor;
        }
        int start = i;
        int end = i + 1;
        while (start > part.from()
                && reading.named(start - 1)
                && reading.actor(start - 1) == null
                && i - start < REACH) {
            start--;
        }
        while (end < part.to() && reading.named(end) && reading.actor(end) == null && end - i < REACH) {
            end++;
        }
        return t.written(start, end);
    }
}
