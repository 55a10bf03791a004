package tarazy.text.snippet;

import org.jspecify.annotations.Nullable;

/** When, without a date: by weekday, counted from now or from an event, how long, or hardly at all. */
final class RelativeDates {
    private static final int LONGEST_EVENT = 14;

    private static final WordSet NOW = WordSet.of("yesterday today tomorrow tonight overnight");
    private static final WordSet DAY_PARTS = WordSet.of("morning afternoon evening night noon");
    private static final WordSet SHIFTS = WordSet.of("last next past previous coming following this preceding");
    private static final WordSet RELATIVE_UNITS =
            WordSet.of("spring summer autumn winter weekend morning evening " + "afternoon term season");
    private static final WordSet TO_EVENT = WordSet.of("after before since following until into");
    private static final WordSet LATER = WordSet.of("later earlier before afterwards after");
    private static final WordSet EVENTS = WordSet.of("""
            war wars election elections collapse fall annexation invasion independence revolution coup ceasefire uprising
            referendum attack attacks crisis pandemic intervention summit talks protests end start beginning outbreak
            conflict occupation dissolution breakup break-up death assassination resignation inauguration truce agreement
            deal treaty vote strike strikes offensive withdrawal unrest earthquake blockade siege liberation unification
            reunification armistice accession partition flood floods drought hurricane massacre mutiny arrest shooting
            explosion disaster accident signing founding establishment overthrow ouster takeover capture launch opening
            closure arrival departure evacuation mobilisation mobilization escalation riots clashes demonstrations
            birth creation rebellion putsch bombing bombardment sanctions embargo genocide famine genesis adoption
            introduction ban bans curfew verdict ruling summits hearing trial inquest raid raids ambush skirmish skirmishes
            battle assault incursion landing crossing sinking hijacking kidnapping seizure nationalisation nationalization
            devaluation default bailout boycott lockdown outage blackout spill wildfire storm cyclone typhoon tsunami
            eruption avalanche landslide harvest festival funeral wedding coronation abdication handover swearing-in
            ratification referendums primaries runoff recount campaign purge crackdown massacres armistices ceasefires
            reopening shutdown
            """);
    private static final WordSet OF_THESE =
            WordSet.of("the early first last final small late these those opening " + "wee closing");
    private static final WordSet TAKES = WordSet.of(
            "take takes took taken taking last lasted lasts lasting spend " + "spent spending waited waiting wait");
    /** Words such a time can begin with, beside numbers and what has a capital. */
    private static final WordSet FIRST = WordSet.of("""
            same prior by from on in at after before during since until till following amid the these first second third fourth fifth sixth seventh
            eighth ninth tenth last final opening early earlier later late recent near distant foreseeable immediate end start
            beginning middle next past previous coming this preceding yesterday today tomorrow tonight overnight all
            """);

    private static final WordSet FUTURES = WordSet.of("near distant foreseeable immediate");

    private final Tokens t;
    private final Reading reading;
    private final int from;
    private final int to;
    private final Anchors anchors;

    RelativeDates(Reading reading, CalendarDates calendar, int from, int to) {
        this.t = reading.tokens();
        this.reading = reading;
        this.from = from;
        this.to = to;
        this.anchors = new Anchors(t, calendar, from, to);
    }

    /** A word for what happens at one time. */
    static boolean event(String word) {
        return EVENTS.contains(word);
    }

    @Nullable
    FoundDate at(int i) {
        if (!t.isNumber(i) && !(t.isWord(i) && begins(i))) {
            return null;
        }
        FoundDate found = framed(i);
        if (found == null) {
            found = shifted(i);
        }
        if (found == null) {
            found = weekday(i);
        }
        return found == null ? counted(i) : found;
    }

    private boolean begins(int i) {
        String word = t.word(i);
        return t.capital(i)
                || FIRST.contains(word)
                || NumberReader.begins(word)
                || Calendar.unit(t, i)
                || Nouns.ordinal(word) > 0;
    }

    private @Nullable FoundDate weekday(int i) {
        // "an overnight ban" tells how, not when
        boolean how = t.is(i, "overnight")
                && i + 1 < to
                && t.isWord(i + 1)
                && !t.capital(i + 1)
                && !Nouns.function(t.word(i + 1))
                && !Nouns.verb(t.word(i + 1))
                && !t.word(i + 1).endsWith("ly");
        if (NOW.contains(t.word(i)) && !how && !t.tied(i + 1) && !t.possessive(i + 1)) {
            return FoundDate.unresolved(dayPart(i + 1), DateClass.RELATIVE);
        }
        return Calendar.weekday(t, i) ? FoundDate.unresolved(dayPart(i + 1), DateClass.WEEKDAY) : null;
    }

    private int dayPart(int i) {
        return i < to && DAY_PARTS.contains(t.word(i)) ? i + 1 : i;
    }

    /** "last week", "the next two years", "earlier this month", "in recent years", "the near future". */
    private @Nullable FoundDate shifted(int i) {
        int at = i;
        if ((t.is(at, "earlier") || t.is(at, "later") || t.is(at, "early") || t.is(at, "late"))
                && (t.is(at + 1, "this") || t.is(at + 1, "last") || t.is(at + 1, "next") || t.is(at + 1, "that"))) {
            at++;
        }
        if (t.is(at, "the") && t.is(at + 1, "weekend") && (t.is(at - 1, "over") || t.is(at - 1, "at"))) {
            return FoundDate.unresolved(at + 2, DateClass.RELATIVE);
        }
        int article = at;
        at = t.is(at, "the") || t.is(at, "these") ? at + 1 : at;
        if (t.is(at, "same")
                && t.is(article, "the")
                && t.is(article - 1, "on")
                && at + 1 < to
                && (Calendar.unit(t, at + 1) || DAY_PARTS.contains(t.word(at + 1)))) {
            return FoundDate.anchored(at + 2, at + 2);
        }
        if (t.is(at, "recent") && at + 1 < to && Calendar.unit(t, at + 1)) {
            return FoundDate.unresolved(at + 2, DateClass.VAGUE);
        }
        if (FUTURES.contains(t.word(at)) && (t.is(at + 1, "future") || t.is(at + 1, "past")) && at + 1 < to) {
            return FoundDate.unresolved(at + 2, DateClass.VAGUE);
        }
        if ((t.is(at, "end") || t.is(at, "start") || t.is(at, "beginning") || t.is(at, "middle"))
                && t.is(at + 1, "of")) {
            int core = t.is(at + 2, "the") || t.is(at + 2, "this") || t.is(at + 2, "next") || t.is(at + 2, "last")
                    ? at + 3
                    : at;
            boolean unit = core > at && core < to && Calendar.unit(t, core);
            return unit ? FoundDate.unresolved(core + 1, DateClass.RELATIVE) : null;
        }
        if (!SHIFTS.contains(t.word(at)) || at + 1 >= to || (t.is(at, "this") && t.is(at + 1, "day"))) {
            return null;
        }
        int next = at + 1;
        if (t.is(at, "this") || article == at || t.is(article, "the") || t.is(article, "these")) {
            if (t.is(next, "few") || t.is(next, "several") || t.is(next, "couple")) {
                next = t.is(next + 1, "of") ? next + 2 : next + 1;
                return next < to && Calendar.unit(t, next) ? FoundDate.unresolved(next + 1, DateClass.VAGUE) : null;
            }
            NumberReader.Read number = NumberReader.at(t, next, to);
            boolean after = t.is(at, "following") && !t.is(article, "the") && !t.is(article, "these");
            if (number != null && !after && number.end() < to && Calendar.unit(t, number.end())) {
                return FoundDate.unresolved(number.end() + 1, DateClass.RELATIVE);
            }
            if (Calendar.unit(t, next)
                    || RELATIVE_UNITS.contains(t.word(next))
                    || Calendar.weekday(t, next)
                    || (Calendar.month(t, next) > 0 && t.capital(next) && Calendar.year(t, next + 1) == 0)) {
                if (Calendar.weekday(t, next)) {
                    return FoundDate.unresolved(dayPart(next + 1), DateClass.RELATIVE);
                }
                boolean vague = Calendar.unit(t, next) && Nouns.countable(t.word(next));
                return FoundDate.unresolved(dayPart(next + 1), vague ? DateClass.VAGUE : DateClass.RELATIVE);
            }
        }
        return null;
    }

    /** "since the end of the civil war", "after the gates were shut", "the first days of the siege". */
    private @Nullable FoundDate framed(int i) {
        int end = t.is(i, "amid") ? event(i + 1, false) : anchors.framed(i);
        if (end > 0) {
            return FoundDate.anchored(end, i + 1);
        }
        end = anchors.unitOf(i);
        return end > 0 ? FoundDate.anchored(end, t.is(i, "the") ? i + 2 : i + 1) : null;
    }

    /** End of a phrase that names one event, or 0. */
    private int event(int start, boolean loose) {
        int i = start;
        boolean article = t.is(i, "the") || t.is(i, "its") || t.is(i, "their") || t.is(i, "his") || t.is(i, "her");
        i += article ? 1 : 0;
        boolean specific = false;
        int limit = Math.min(to, start + 7);
        while (i < limit) {
            String word = t.word(i);
            if (t.capital(i) || t.isNumber(i) || t.possessive(i)) {
                specific = true;
            }
            if (EVENTS.contains(word) && !EVENTS.contains(t.word(i + 1))) {
                int end = t.is(i + 1, "of") || (t.is(i + 1, "in") && t.capital(i + 2)) ? complement(i + 2) : i + 1;
                specific |= end > i + 1;
                return specific || (loose && article) || (loose && word.equals("independence")) ? end : 0;
            }
            boolean passes = t.isWord(i) || t.isNumber(i) || t.possessive(i) || t.tied(i);
            if (!passes || (Nouns.function(word) && i > start)) {
                return 0;
            }
            i++;
        }
        return 0;
    }

    /** End of "the civil war", "Crimea", "the Soviet Union in 1991". */
    private int complement(int start) {
        int i = start;
        int limit = Math.min(to, start + LONGEST_EVENT);
        while (i < limit) {
            String word = t.word(i);
            if (i > start && (Calendar.year(t, i - 1) > 0 || (!t.isNumber(i) && NumberReader.at(t, i, to) != null))) {
                break;
            }
            boolean article = word.equals("the") || word.equals("a") || word.equals("its") || word.equals("their");
            boolean of = word.equals("of") && i > start;
            if ((!t.isWord(i) && !t.possessive(i) && !t.tied(i) && Calendar.year(t, i) == 0)
                    || (Nouns.function(word) && !article && !of)
                    || (i > start && Nouns.verb(word))) {
                break;
            }
            i++;
        }
        while (i > start && Nouns.function(t.word(i - 1))) {
            i--;
        }
        return Math.max(i, start - 1);
    }

    /** "seven years ago", "nine months after the annexation", "for three weeks", "decades of". */
    private @Nullable FoundDate counted(int i) {
        if (!t.isNumber(i) && reading.named(i)) {
            return null;
        }
        int end = durationEnd(i);
        if (end == 0) {
            return null;
        }
        boolean plain = end == i + 1 && Calendar.unit(t, i);
        boolean few = t.is(i, "several") || t.is(i, "many") || t.is(i + 1, "few");
        DateClass length = plain || few ? DateClass.VAGUE : DateClass.DURATION;
        if (t.is(end, "ago")) {
            return FoundDate.unresolved(end + 1, plain || few ? DateClass.VAGUE : DateClass.RELATIVE);
        }
        if (t.is(end, "'") && t.is(end + 1, "time") && end + 1 < to) {
            return FoundDate.unresolved(end + 2, DateClass.RELATIVE);
        }
        if (t.tied(end - 2) || end >= to) {
            return FoundDate.unresolved(end, length);
        }
        boolean whole = t.is(i - 1, "for") || (t.is(i - 2, "for") && !t.isNumber(i - 1));
        if (TO_EVENT.contains(t.word(end)) && !whole) {
            int event = anchors.happening(end + 1);
            if (event == 0 && t.is(end + 1, "that")) {
                event = t.is(end + 2, "date") ? end + 3 : end + 2;
            }
            boolean alone = end + 1 >= to || !(t.isWord(end + 1) || t.isNumber(end + 1));
            if (event > 0 || (alone && (t.is(end, "before") || t.is(end, "after")))) {
                return FoundDate.anchored(Math.max(event, end + 1), end + 1);
            }
        }
        if (LATER.contains(t.word(end)) && !t.is(end, "before") && !t.is(end, "after")) {
            return FoundDate.anchored(end + 1, end + 1);
        }
        if (t.is(i - 1, "within") && t.is(end, "of") && anchors.happening(end + 1) > 0) {
            return FoundDate.anchored(anchors.happening(end + 1), end + 1);
        }
        if (length == DateClass.VAGUE && t.is(end, "to") && t.is(end + 1, "come")) {
            return FoundDate.unresolved(end + 2, length);
        }
        return FoundDate.unresolved(end, length);
    }

    /** End of "three years", "two-week", "a decade", "decades" after "for"; 0 if no duration begins here. */
    private int durationEnd(int i) {
        boolean bare = Calendar.unit(t, i) && Nouns.countable(t.word(i));
        boolean led = t.is(i - 1, "for")
                || t.is(i - 1, "within")
                || t.is(i - 1, "over")
                || t.is(i + 1, "of")
                || t.is(i + 1, "ago")
                || t.is(i + 1, "later")
                || t.is(i + 1, "earlier")
                || TAKES.contains(t.word(i - 1))
                || (t.is(i + 1, "to") && t.is(i + 2, "come"));
        if (bare && led) {
            boolean days = TAKES.contains(t.word(i - 1))
                    || (t.is(i + 1, "to") && t.is(i + 2, "come"))
                    || t.is(i + 1, "earlier")
                    || t.is(i - 1, "within")
                    || t.is(i - 1, "for")
                    || t.is(i + 1, "ago")
                    || t.is(i + 1, "later");
            return days || (t.is(i + 1, "of") && !OF_THESE.contains(t.word(i - 1))) ? i + 1 : 0;
        }
        if (Calendar.unit(t, i) && t.tied(i + 1) && t.is(i + 2, "long") && i + 2 < to) {
            return i + 3; // "week-long"
        }
        int at;
        boolean all = t.is(i, "all") && (t.is(i + 1, "day") || t.is(i + 1, "night") || t.is(i + 1, "week"));
        if (all && i + 1 < to) {
            return i + 2;
        }
        if (t.is(i, "half") && (t.is(i + 1, "a") || t.is(i + 1, "an")) && i + 2 < to && Calendar.unit(t, i + 2)) {
            return i + 3;
        }
        if (t.is(i, "a") && t.is(i + 1, "single") && i + 2 < to && Calendar.unit(t, i + 2)) {
            return i + 3;
        }
        if (t.is(i, "several") || (t.is(i, "many") && !t.is(i - 1, "as")) || (t.is(i, "a") && t.is(i + 1, "few"))) {
            at = t.is(i, "a") ? i + 2 : i + 1;
        } else if ((t.is(i, "a") || t.is(i, "an")) && i + 1 < to && Calendar.unit(t, i + 1)) {
            boolean rate = i > from && (Units.known(t.word(i - 1)) || Nouns.plural(t.word(i - 1)) || t.is(i - 1, "%"));
            boolean whole = t.is(i + 2, "ago")
                    || t.is(i + 2, "later")
                    || t.is(i + 2, "earlier")
                    || t.is(i - 1, "for")
                    || t.is(i - 1, "within")
                    || t.is(i - 1, "than")
                    || t.is(i - 1, "nearly")
                    || t.is(i - 1, "almost")
                    || t.is(i + 2, "after")
                    || t.is(i + 2, "before")
                    || (t.is(i + 2, "of") && t.is(i + 1, "decade"));
            return whole && (!rate || t.is(i + 2, "ago")) ? i + 2 : 0;
        } else {
            NumberReader.Read number = NumberReader.at(t, i, to);
            if (number == null || (t.is(i, "one") && t.is(i + 1, "day") && t.is(i + 2, ","))) {
                return 0;
            }
            at = number.end();
            boolean joins = t.is(at, "to") || t.is(at, "or") || t.is(at, "-");
            joins |= t.is(at, "and") && t.is(i - 1, "between");
            NumberReader.Read upper = joins && at + 1 < to ? NumberReader.at(t, at + 1, to) : null;
            at = upper == null ? at : upper.end();
        }
        if (t.tied(at) && at + 1 < to && Calendar.unit(t, at + 1) && !(t.tied(at + 2) && t.is(at + 3, "old"))) {
            return at + 2;
        }
        while (t.is(at, "more")
                || t.is(at, "full")
                || t.is(at, "long")
                || t.is(at, "consecutive")
                || t.is(at, "whole")) {
            at++;
        }
        return at < to && Calendar.unit(t, at) && !t.is(at + 1, "old") && !(t.tied(at + 1) && t.is(at + 2, "old"))
                ? at + 1
                : 0;
    }
}
