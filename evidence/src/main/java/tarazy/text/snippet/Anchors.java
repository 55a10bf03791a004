package tarazy.text.snippet;

import java.util.List;

/** Times told by what happened: "after the vote", "since the gates were shut", "on the eve of the summit". */
final class Anchors {
    private static final int LONGEST = 16;
    private static final int FORUM_REACH = 6;

    private static final WordSet FRAMES = WordSet.of("after before during since until till following");
    private static final WordSet DETERMINERS =
            WordSet.of("the a an this that these those its their his her our my your");
    private static final WordSet OPENERS = WordSet.of("the a an this that these those next last past coming "
            + "previous following early late mid end start beginning middle close outset of - each every same very "
            + "whole entire next current final holy long");

    /** What tells a time by the clock or the calendar, or none at all. */
    private static final WordSet TIMES = WordSet.of("midnight noon midday dawn dusk nightfall sunset sunrise "
            + "daybreak dark weekend weekends spring summer autumn fall winter morning mornings afternoon evening "
            + "evenings daytime daylight season quarter time times period moment moments now recently lately late "
            + "further long all another everything yesterday today tomorrow tonight noon lunchtime then date");

    private static final WordSet OBJECTS =
            WordSet.of("him them us me himself themselves itself which whom whose " + "that this anything nothing");
    private static final WordSet NOT_BEFORE_AFTER =
            WordSet.of("named name look looks looking looked go goes going went gone sought ask asked asks asking "
                    + "take takes took chase chased hunt run runs ran running modelled modeled");

    /** Before these one stands or speaks. */
    private static final WordSet FORUMS = WordSet.of("court courts judge judges tribunal tribunals parliament "
            + "committee committees commission council assembly congress senate panel jury public camera cameras "
            + "microphones reporters journalists crowd crowds audience audiences world nation god law magistrate "
            + "magistrates prosecutor prosecutors lawmakers legislators deputies inquiry board cabinet eyes "
            + "bench hearing flag altar building gates gate statue embassy house others everyone");

    private static final WordSet CAUSAL = WordSet.of("is are isn't aren't has have hasn't haven't can can't cannot "
            + "will won't would wouldn't could couldn't may might must should do does don't doesn't seems seem appears "
            + "appear remains remain needs need depends depend wants want knows know means mean makes make");
    private static final WordSet BE = WordSet.of("is are was were be been being am 're 'm keeps kept began still");
    private static final WordSet PLACED =
            WordSet.of("eve wake aftermath height heels outset outbreak course immediate");
    private static final WordSet PREPOSITIONS = WordSet.of("on in at");
    private static final WordSet STOPS =
            WordSet.of("and but or while when which who that because as if unless although though where whether so");
    private static final List<String> HAPPENINGS = List.of("tion", "sion", "ment", "ance", "ence", "ing");
    private static final WordSet FEASTS = WordSet.of("christmas easter ramadan eid passover hanukkah thanksgiving "
            + "nowruz diwali lent carnival brexit covid covid-19 independence liberation unification");

    private final Tokens t;
    private final CalendarDates calendar;
    private final int from;
    private final int to;

    Anchors(Tokens tokens, CalendarDates calendar, int from, int to) {
        this.t = tokens;
        this.calendar = calendar;
        this.from = from;
        this.to = to;
    }

    /** End of a phrase that begins with its time word at {@code i}, or 0. */
    int framed(int i) {
        if (PREPOSITIONS.contains(t.word(i))) {
            return placed(i);
        }
        if (t.is(i, "prior") && t.is(i + 1, "to")) {
            return happening(i + 2);
        }
        if (t.is(i, "by") && t.is(i + 1, "then") && i + 1 < to) {
            return i + 2;
        }
        if (t.is(i, "from") && t.is(i + 1, "then") && t.is(i + 2, "on") && i + 2 < to) {
            return i + 3;
        }
        if (!FRAMES.contains(t.word(i)) || t.tied(i + 1) || t.tied(i - 1) || i + 1 >= to) {
            return 0;
        }
        if (t.is(i, "after")
                && t.is(i + 1, "that")
                && (!t.isWord(i + 2)
                        || i + 2 >= to
                        || t.is(i + 2, "it")
                        || t.is(i + 2, "he")
                        || t.is(i + 2, "she")
                        || t.is(i + 2, "they"))) {
            return i + 2;
        }
        if (t.is(i + 1, "then") && (t.is(i, "since") || t.is(i, "until"))) {
            return i + 2;
        }
        boolean fits = switch (t.word(i)) {
            case "after" -> afterFits(i);
            case "before" -> beforeFits(i);
            case "since" -> sinceFits(i);
            case "following" -> followingFits(i);
            default -> true;
        };
        int end = fits ? happening(i + 1) : 0;
        boolean heading = i == from && (end >= to || t.is(end, ":"));
        return heading ? 0 : end;
    }

    /** "the first hour of the coup", "the weeks of the siege"; the end of the phrase, or 0. */
    int unitOf(int i) {
        int at = t.is(i, "the") ? i + 1 : i;
        int most = at + 2;
        while (at < most
                && (Nouns.ordinal(t.word(at)) > 0
                        || t.is(at, "last")
                        || t.is(at, "final")
                        || t.is(at, "opening")
                        || t.is(at, "early"))) {
            at++;
        }
        boolean led = at > i && Calendar.unit(t, at) && t.is(at + 1, "of") && at + 3 < to;
        return led && DETERMINERS.contains(t.word(at + 2)) ? happening(at + 2) : 0;
    }

    /** "on the eve of the summit", "in the wake of the attack", "in the run-up to the vote". */
    private int placed(int i) {
        if (!t.is(i + 1, "the")) {
            return 0;
        }
        int at = t.is(i + 2, "immediate") ? i + 3 : i + 2;
        boolean up = (t.is(at, "run") || t.is(at, "lead")) && t.hyphen(at + 1) && t.is(at + 2, "up");
        boolean named = PLACED.contains(t.word(at)) && t.is(at + 1, "of");
        int next = up && t.is(at + 3, "to") ? at + 4 : named ? at + 2 : to;
        return next < to ? happening(next) : 0;
    }

    private boolean afterFits(int i) {
        boolean again = i + 1 < to && t.is(i - 1, t.word(i + 1));
        return !again && !NOT_BEFORE_AFTER.contains(t.word(i - 1)) && named(i + 1);
    }

    private boolean beforeFits(int i) {
        if (t.isNumber(i + 1) || !named(i + 1)) {
            return false;
        }
        int limit = Math.min(to, i + FORUM_REACH);
        for (int k = i + 1; k < limit; k++) {
            String word = t.word(k);
            if (FORUMS.contains(word)) {
                return k + 1 < to && Nouns.verb(t.word(k + 1)) && !t.is(k + 1, "is");
            }
            boolean passes = (t.isWord(k) || t.tied(k)) && (!Nouns.function(word) || DETERMINERS.contains(word));
            if (!passes || Nouns.verb(word)) {
                break;
            }
        }
        return true;
    }

    /** A name alone tells no time; with an article, of a feast, or with what is done it does. */
    private boolean named(int i) {
        if (!t.capital(i) || FEASTS.contains(t.word(i))) {
            return true;
        }
        int limit = Math.min(to, i + FORUM_REACH);
        for (int k = i + 1; k < limit && (t.isWord(k) || t.possessive(k)); k++) {
            if (t.possessive(k) || !t.capital(k)) {
                return t.possessive(k) || !Nouns.function(t.word(k)) || Nouns.verb(t.word(k));
            }
        }
        return false;
    }

    /** "Since" gives a reason with a verb of the present. */
    private boolean sinceFits(int i) {
        int limit = Math.min(to, i + LONGEST);
        for (int k = i + 1; k < limit && (t.isWord(k) || t.isNumber(k) || t.possessive(k) || t.tied(k)); k++) {
            if (CAUSAL.contains(t.word(k))) {
                return false;
            }
            if (Nouns.verb(t.word(k)) || (RelativeDates.event(t.word(k)) && !CAUSAL.contains(t.word(k + 1)))) {
                return true;
            }
        }
        return true;
    }

    private boolean followingFits(int i) {
        if (BE.contains(t.word(i - 1)) || !DETERMINERS.contains(t.word(i + 1))) {
            return false;
        }
        int limit = Math.min(to, i + FORUM_REACH);
        for (int k = i + 2; k < limit && t.isWord(k) && !Nouns.function(t.word(k)); k++) {
            String word = t.word(k);
            if (RelativeDates.event(word) || HAPPENINGS.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /** End of what is named from {@code start} on; 0 if it is a time itself or nothing that happens. */
    int happening(int start) {
        if (start >= to || (!t.isWord(start) && !t.isNumber(start)) || OBJECTS.contains(t.word(start))) {
            if (start >= to
                    || !DETERMINERS.contains(t.word(start))
                    || !t.isWord(start + 1)
                    || start + 1 >= to
                    || Nouns.function(t.word(start + 1))
                    || t.is(start + 1, "date")) {
                return 0;
            }
        }
        boolean empty = STOPS.contains(t.word(start)) || Nouns.verb(t.word(start));
        return empty || time(start) ? 0 : end(start);
    }

    private boolean time(int start) {
        int at = start;
        int limit = Math.min(to, start + FORUM_REACH);
        while (at < limit) {
            FoundDate date = calendar.at(at);
            if (date != null) {
                return !t.isWord(date.end()) || date.end() >= to || Nouns.function(t.word(date.end()));
            }
            if (!OPENERS.contains(t.word(at)) && Nouns.ordinal(t.word(at)) == 0) {
                break;
            }
            at++;
        }
        if (at >= to || Calendar.weekday(t, at) || (Calendar.unit(t, at) && !t.is(at + 1, "of"))) {
            return true;
        }
        if (TIMES.contains(t.word(at))) {
            boolean noun = t.isWord(at + 1) && at + 1 < to && !Nouns.function(t.word(at + 1)) && at > start;
            boolean collapse = t.is(at, "fall") && t.is(at + 1, "of");
            return !(noun || collapse) || t.is(at, "time") || t.is(at, "now");
        }
        NumberReader.Read number = NumberReader.at(t, at, to);
        if (number == null) {
            return false;
        }
        int next = number.end();
        boolean units = next < to && Calendar.unit(t, next) && !t.is(next + 1, "of");
        return next >= to
                || units
                || !(t.isWord(next) || t.tied(next))
                || Nouns.function(t.word(next))
                || t.is(next, "am")
                || t.is(next, "pm")
                || t.is(next, "o'clock");
    }

    private int end(int start) {
        int limit = Math.min(to, start + LONGEST);
        boolean clause = false;
        int i = start;
        while (i < limit) {
            String word = t.word(i);
            boolean passes = t.isWord(i) || t.isNumber(i) || t.possessive(i) || t.tied(i) || t.is(i, "%");
            if (!passes || (i > start && STOPS.contains(word))) {
                break;
            }
            clause |= i > start && Nouns.verb(word);
            boolean article = DETERMINERS.contains(word);
            boolean goesOn = word.equals("of") || (article && Nouns.function(t.word(i - 1)));
            if (i > start && !clause && Nouns.function(word) && !goesOn) {
                break;
            }
            boolean later = clause && (t.is(i, "on") || t.isNumber(i)) && dated(i);
            if (later) {
                break;
            }
            i++;
        }
        while (i > start + 1 && Nouns.function(t.word(i - 1))) {
            i--;
        }
        return i;
    }

    /** "on 5 May", "six weeks ago" after a clause is not part of it. */
    private boolean dated(int i) {
        int at = t.is(i, "on") ? i + 1 : i;
        return at < to && (Calendar.weekday(t, at) || calendar.at(at) != null);
    }
}
