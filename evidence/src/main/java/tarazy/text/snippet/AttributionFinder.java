package tarazy.text.snippet;

import java.util.List;

/** Who is said to have said what. The source is the nearest name before the cue, or after it where the order is turned. */
final class AttributionFinder {
    private static final int REACH = 30;

    private static final int LONGEST_OFFICE = 6;

    private static final int LONGEST_CIRCUMSTANCES = 14;

    /** Verbs that may stand before their subject: "..., said X". */
    private static final WordSet TURNING = WordSet.of("""
            said says added adds noted notes argued argues warned warns wrote writes stressed announced explained explains
            claimed claims insisted insists remarked concluded concludes reported reports confirmed declared stated believes
            complained predicts predicted recalled commented asserted tweeted emphasised emphasized replied replies
            estimates estimated estimate say tells told announces reckons reckoned indicated indicates responded underlined lamented laments quipped joked boasted boasts
            """);

    private static final WordSet OTHERS = WordSet.of("""
            analysts experts sources critics witnesses people media reports residents others many some
            economists researchers historians journalists commentators supporters opponents activists analyst
            expert observer source critic witness newspaper author article document doctors
            """);

    private static final WordSet LEADS = WordSet.of("the a an its his her their one another");

    private static final WordSet LEADING =
            WordSet.of("in on at to during after through via late earlier later yesterday today");

    private static final WordSet HEARERS =
            WordSet.of("reporters journalists us me him her them parliament lawmakers deputies media");

    /** What shows that something is said after all. */
    private static final WordSet CLAUSES = WordSet.of("""
            that \" : ; , is are was were be been has have had will would can could may might must should did does do he she they it
            we what why how whether if not
            """);

    private static final WordSet NOBODY = WordSet.of("nobody none neither");

    private final Reading reading;
    private final List<Snippet> out;
    private final Tokens t;
    private final Speakers speakers;
    private int paragraph = -1;

    /** Whether a quotation began before the sentence at hand and is not closed. */
    private boolean open;

    /** The last quotation mark of the sentence at hand, before it if there is none. */
    private int lastMark;

    private AttributionFinder(Reading reading, ActorNames names, List<Snippet> out) {
        this.reading = reading;
        speakers = new Speakers(reading, names);
        this.out = out;
        this.t = reading.tokens();
    }

    static void find(Reading reading, ActorNames names, List<Snippet> out) {
        AttributionFinder finder = new AttributionFinder(reading, names, out);
        for (Reading.Part part : reading.parts()) {
            if (part.prose() && !(part.titleCase() && part.sentence().zone() != tarazy.text.layout.Zone.BODY)) {
                finder.sentence(part);
            }
        }
    }

    private void sentence(Reading.Part part) {
        if (part.sentence().paragraph() != paragraph) {
            paragraph = part.sentence().paragraph();
            open = false;
            speakers.heard().paragraph();
        }
        lastMark = part.to() - 1;
        while (lastMark >= part.from() && !t.is(lastMark, "\"")) {
            lastMark--;
        }
        boolean quoted = open && lastMark >= part.from();
        for (int i = part.from(); i < part.to(); i++) {
            if (t.is(i, "\"")) {
                quoted = t.opensQuote(i);
            }
            Cues.Form form = Cues.at(reading, part, i);
            // inside of direct speech, what its speaker says of others is not the text's to attribute
            boolean inside = quoted && lastMark > i;
            if (form != null && !inside && !NOBODY.contains(t.word(i - 1))) {
                add(part, i, form);
            }
        }
        open = lastMark < part.from() ? open : t.opensQuote(lastMark);
        speakers.heard().readWhole(part);
    }

    private void add(Reading.Part part, int i, Cues.Form form) {
        int cueEnd = form == Cues.Form.ACCORDING || t.is(i + 1, "out") ? i + 2 : i + 1;
        cueEnd = t.is(i + 1, "keeping") ? i + 3 : cueEnd;
        cueEnd = t.is(i + 1, "on") && t.is(i + 2, "to") && form == Cues.Form.ACTIVE && !t.is(i, "called")
                ? i + 4
                : cueEnd;
        speakers.heard().read(part, i);
        boolean turned = form == Cues.Form.ACTIVE && turned(part, i);
        SaidBy source = switch (form) {
            case ACCORDING -> speakers.after(part, cueEnd);
            case PASSIVE -> t.is(i + 1, "by") && !t.is(i, "quoted") ? speakers.after(part, i + 2) : quotedAs(part, i);
            case ACTIVE -> turned ? speakers.after(part, Cues.afterDate(reading, i)) : speakers.before(part, i);
            case QUOTING -> speakers.after(part, i + 1);
            case PARTICIPLE -> speakers.ofSentence(part, i);
        };
        int from = cueEnd;
        int to = part.to();
        if (form == Cues.Form.ACCORDING) {
            int comma = i == part.from() ? comma(part, i) : -1;
            from = comma > 0 ? comma + 1 : part.from();
            to = comma > 0 ? part.to() : i;
            to = to > from && t.is(to - 1, ",") ? to - 1 : to;
        } else if (form == Cues.Form.QUOTING) {
            int saying = Cues.saying(t, part, i);
            boolean before = saying + 2 >= part.to() || t.is(saying + 1, ".");
            from = before ? part.from() : afterThat(saying + 1, to);
            int subject = subjectStart(part, i);
            to = before ? t.is(subject, "\"") ? subject + 1 : subject : to;
        } else if (turned || closesQuote(part, i)) {
            from = part.from();
            int subject = subjectStart(part, i);
            boolean quotes = lastMark > part.from()
                    && lastMark < subject
                    && !t.opensQuote(lastMark)
                    && (reading.named(lastMark + 1) || Titles.ofPerson(t.word(lastMark + 1)));
            to = turned ? i : quotes ? lastMark + 1 : t.is(subject, "\"") ? subject + 1 : subject;
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

    private SaidBy quotedAs(Reading.Part part, int i) {
        return t.is(i, "quoted") ? speakers.before(part, i - 1) : SaidBy.NOBODY;
    }

    /** "..., said X": a comma or a closing quotation mark before, somebody after. */
    private boolean turned(Reading.Part part, int i) {
        int after = Cues.afterDate(reading, i);
        int next = LEADS.contains(t.word(after)) ? after + 1 : after;
        boolean close = t.is(i - 1, "\"") || t.is(i - 2, "\"") || t.hyphen(i - 1);
        boolean pronoun = close && (t.is(next, "he") || t.is(next, "she"));
        int called = next;
        while (called < part.to() && reading.named(called)) {
            called++;
        }
        if (!close
                && called > next
                && Nouns.verb(t.word(called))
                && !t.word(called).endsWith("ed")) {
            return false; // "an official, who is not named, said Velm had stocks"
        }
        boolean somebody = next < part.to()
                && (pronoun
                        || Titles.ofPerson(t.word(next))
                        || reading.named(next)
                        || (next > after && speaks(t.word(next))));
        boolean trade = next + 1 < part.to()
                && t.isWord(next)
                && !Nouns.function(t.word(next))
                && (reading.named(next + 1) || Titles.ofPerson(t.word(next + 1)));
        somebody |= trade || ((t.is(i - 1, "\"") || t.is(i - 2, "\"")) && described(part, next));
        boolean mark = i > part.from()
                && (t.is(i - 1, "\"") || t.is(i - 1, "'") || t.is(i - 1, ",") || t.hyphen(i - 1) || t.is(i - 1, "as"));
        boolean appositive = t.is(i - 1, ",")
                && !t.is(i - 2, "\"")
                && (appositiveStart(part, i - 1) > 0 || nameBetweenCommas(part, i - 2));
        boolean afterQuote = t.is(i - 1, "\"") || (t.is(i - 1, ",") && t.is(i - 2, "\""));
        somebody |= afterQuote && next > after && t.isWord(next);
        return (TURNING.contains(t.word(i)) || afterQuote) && (mark || i == part.from()) && somebody && !appositive;
    }

    /** "national security adviser X": nothing but what X is before a name. */
    private boolean described(Reading.Part part, int from) {
        for (int k = from; k < part.to() && k - from < LONGEST_OFFICE; k++) {
            if (reading.named(k)) {
                return k > from;
            }
            if (!t.isWord(k) || Nouns.function(t.word(k)) || Nouns.verb(t.word(k))) {
                return false;
            }
        }
        return false;
    }

    private static boolean speaks(String word) {
        return OTHERS.contains(word) || SpeakerPhrases.official(word);
    }

    /** "The leader, X, said" */
    private boolean nameBetweenCommas(Reading.Part part, int last) {
        int i = last;
        while (i > part.from() && last - i < REACH && (reading.named(i) || (i < last && Titles.ofPerson(t.word(i))))) {
            i--;
        }
        return i < last && t.is(i, ",");
    }

    /** "..." X said: the words stand before. */
    private boolean closesQuote(Reading.Part part, int i) {
        int subject = subjectStart(part, i);
        boolean ends = i + 1 >= part.to()
                || t.is(i + 1, ".")
                || (t.is(i + 1, ",") && !t.is(i + 2, "\""))
                || (t.is(subject, ",") && circumstances(part, i + 1));
        boolean quote = subject < i && t.is(subject, "\"") && !t.opensQuote(subject) && lastMark < i;
        if (subject == i - 1 && speakers.phrases().quotedName(part, subject) > 0) {
            return false;
        }
        return (ends || quote) && subject > part.from() + 1;
    }

    /** Up to the end nothing but when, where and to whom: "said on Friday.", "told reporters in Velm." */
    private boolean circumstances(Reading.Part part, int from) {
        boolean leads = reading.dated(from)
                || LEADING.contains(t.word(from))
                || ((t.is(from - 1, "told") || t.is(from - 1, "informed"))
                        && (reading.named(from) || HEARERS.contains(t.word(from)) || LEADS.contains(t.word(from))));
        if (!leads) {
            return false;
        }
        int to = Math.min(part.to(), from + LONGEST_CIRCUMSTANCES + 1);
        for (int k = from; k < to; k++) {
            String word = t.word(k);
            if (t.is(k, ",") && k > from && t.word(k + 1).endsWith("ing")) {
                return true; // "said in a statement, adding that"
            }
            boolean clause = !reading.named(k) && !reading.dated(k) && (Nouns.verb(word) || CLAUSES.contains(word));
            if (clause || reading.counted(k)) {
                return false;
            }
        }
        return part.to() - from <= LONGEST_CIRCUMSTANCES;
    }

    /** "told reporters that ...": the words begin after "that". */
    private int afterThat(int from, int to) {
        for (int k = from;
                k + 1 < to && k < from + REACH && !t.is(k, ",") && (reading.dated(k) || !Nouns.verb(t.word(k)));
                k++) {
            if (t.is(k, "that")) {
                return k + 1;
            }
        }
        return from;
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

    /** Of "X, the head of Y, said": the comma before "the", given the one after Y; 0 if there is none. */
    private int appositiveStart(Reading.Part part, int comma) {
        boolean verb = false;
        for (int k = comma - 1; k > part.from() && comma - k < 20; k--) {
            if (t.is(k, ",")) {
                boolean clause = t.is(k + 1, "which") || t.is(k + 1, "who") || t.is(k + 1, "whose");
                boolean name = reading.named(k - 1)
                        || (k - 2 >= part.from() && reading.named(k - 2))
                        || (k - 3 >= part.from() && t.isNumber(k - 1) && reading.named(k - 3));
                return name && (!verb || clause) ? k : 0;
            }
            if (t.is(k, "\"") || t.is(k, ";")) {
                return 0;
            }
            verb |= Nouns.verb(t.word(k));
        }
        return 0;
    }
}
