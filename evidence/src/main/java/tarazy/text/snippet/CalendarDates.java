package tarazy.text.snippet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of the calendar, whole or in part, and from one to another. */
final class CalendarDates {
    private static final WordSet YEAR_BEFORE = WordSet.of("in since by until till during from before after between "
            + "late early mid around circa year of to through spring summer autumn winter fall end start beginning");
    private static final WordSet DETERMINERS = WordSet.of("the its his her their our this that 's of and");
    private static final WordSet MONTH_BEFORE = WordSet.of("in since until till by of early late mid from to through "
            + "last next this every between during before after and - ( , on for");
    private static final WordSet TO = WordSet.of("to until till through -");
    private static final WordSet PARTS = WordSet.of("early late mid");
    private static final WordSet SEASONS = WordSet.of("spring summer autumn fall winter");
    private static final WordSet SEASON_BEFORE =
            WordSet.of("in by until till before during since after through throughout for every");
    private static final WordSet FEASTS =
            WordSet.of("christmas easter ramadan nowruz passover hanukkah thanksgiving diwali");
    private static final WordSet EDGES = WordSet.of("end start beginning middle close outset turn");
    private static final WordSet NAMED_DECADES =
            WordSet.of("twenties thirties forties fifties sixties seventies eighties nineties");

    /** Words a date can begin with, beside numbers and what has a capital. */
    private static final WordSet FIRST = WordSet.of("""
            between from the last final closing opening latter early late mid spring summer autumn fall winter end start
            beginning middle close outset turn twenty twenties thirties forties fifties sixties seventies eighties nineties
            """);

    private final Tokens t;
    private final int from;
    private final int to;

    CalendarDates(Tokens tokens, int from, int to) {
        this.t = tokens;
        this.from = from;
        this.to = to;
    }

    /** A date that begins at {@code i}, or null. */
    @Nullable
    FoundDate at(int i) {
        if (!t.isNumber(i) && !(t.isWord(i) && begins(i))) {
            return null;
        }
        FoundDate spread = spread(i);
        if (spread != null) {
            return spread;
        }
        FoundDate quarter = quarter(i);
        if (quarter != null) {
            return quarter;
        }
        FoundDate part = part(i);
        if (part != null) {
            return part;
        }
        return single(i);
    }

    private boolean begins(int i) {
        String word = t.word(i);
        return t.capital(i) || FIRST.contains(word) || word.startsWith("q") || Nouns.ordinal(word) > 0;
    }

    /** "Q3 2021" */
    private @Nullable FoundDate quarter(int i) {
        String word = t.word(i);
        boolean named = word.length() == 2 && word.charAt(0) == 'q' && word.charAt(1) >= '1' && word.charAt(1) <= '4';
        int at = t.is(i + 1, "of") ? i + 2 : i + 1;
        int year = named && at < to ? Calendar.year(t, at) : 0;
        if (year == 0) {
            return null;
        }
        int last = (word.charAt(1) - '0') * 3;
        return new FoundDate(
                at + 1,
                DateClass.DATE,
                Optional.of(new DateInterval(
                        DateInterval.month(year, last - 2).from(),
                        DateInterval.month(year, last).to())));
    }

    /** "early 2022", "the end of January", "spring 2022": no more is resolved than the year or month named. */
    private @Nullable FoundDate part(int i) {
        FoundDate stretch = stretch(i);
        if (stretch != null) {
            return stretch;
        }
        int core = i;
        boolean season = false;
        if (PARTS.contains(t.word(i))) {
            core = t.tied(i + 1) ? i + 2 : i + 1;
        } else if (SEASONS.contains(t.word(i)) && !t.is(i - 1, "to")) {
            core = t.is(i + 1, "of") ? i + 2 : i + 1;
            season = Calendar.year(t, core) > 0;
            core = season ? core : i;
        } else if (EDGES.contains(t.word(i)) && t.is(i + 1, "of")) {
            core = i + 2;
        }
        if (core == i || core >= to) {
            return null;
        }
        FoundDate inner = at(core, true);
        if (inner == null || inner.kind() != DateClass.DATE) {
            return null;
        }
        return new FoundDate(inner.end(), DateClass.DATE, season ? Optional.empty() : inner.interval());
    }

    /** "the last week of April 2020", "the first half of 2021"; which days a half or a quarter has is left open. */
    private @Nullable FoundDate stretch(int i) {
        int at = t.is(i, "the") ? i + 1 : i;
        boolean led = Nouns.ordinal(t.word(at)) > 0
                || t.is(at, "last")
                || t.is(at, "final")
                || t.is(at, "closing")
                || t.is(at, "opening")
                || t.is(at, "latter")
                || t.is(at, "early");
        if (!led) {
            return null;
        }
        int unit = NumberReader.at(t, at + 1, to) != null && at + 2 < to && Calendar.unit(t, at + 2) ? at + 2 : at + 1;
        if (unit + 2 >= to || !t.is(unit + 1, "of")) {
            return null;
        }
        boolean half = t.is(unit, "half") || t.is(unit, "quarter") || t.is(unit, "third") || t.is(unit, "part");
        if (!half && !Calendar.unit(t, unit) && !t.is(unit, "weekend")) {
            return null;
        }
        FoundDate inner = at(unit + 2, true);
        return inner == null || inner.kind() != DateClass.DATE
                ? null
                : new FoundDate(inner.end(), DateClass.DATE, half ? Optional.empty() : inner.interval());
    }

    /** "in spring", "the autumn": a season of no year said, not "the spring session" or "the fall of". */
    private @Nullable FoundDate season(int i) {
        if (!SEASONS.contains(t.word(i)) || (t.capital(i) && i > from) || i == from) {
            return null;
        }
        boolean article = t.is(i - 1, "the") || t.is(i - 1, "this") || t.is(i - 1, "that") || t.is(i - 1, "each");
        String before = t.word(article ? i - 2 : i - 1);
        boolean led = SEASON_BEFORE.contains(before);
        boolean ends = i + 1 >= to
                || !t.isWord(i + 1)
                || (Nouns.function(t.word(i + 1)) && !t.is(i + 1, "of") && !t.is(i + 1, "in"))
                || t.is(i + 1, "when");
        boolean unlike = t.is(i, "fall") || t.is(i, "spring");
        boolean fits = !t.tied(i + 1) && !t.possessive(i + 1) && ends && (led || (article && !unlike));
        return fits && !(t.is(i, "fall") && !article) ? new FoundDate(i + 1, DateClass.DATE, Optional.empty()) : null;
    }

    private @Nullable FoundDate at(int core, boolean yearSure) {
        int i = t.is(core, "the") ? core + 1 : core;
        FoundDate era = era(i);
        if (era != null) {
            return era;
        }
        PartialDate date = date(i, yearSure);
        return date == null ? null : new FoundDate(date.end(), DateClass.DATE, date.interval());
    }

    private @Nullable FoundDate single(int i) {
        FoundDate numeric = new NumericDates(t, to).at(i);
        if (numeric != null) {
            return numeric;
        }
        FoundDate era = era(i);
        if (era != null) {
            return era;
        }
        PartialDate date = date(i, false);
        if (date == null && t.capital(i) && FEASTS.contains(t.word(i)) && !t.tied(i + 1) && !t.possessive(i + 1)) {
            return new FoundDate(i + 1, DateClass.DATE, Optional.empty());
        }
        return date == null ? season(i) : new FoundDate(date.end(), DateClass.DATE, date.interval());
    }

    /** "from 1989 to 2019", "between 2 and 5 January", "5–7 May 2021", "2014-15". */
    private @Nullable FoundDate spread(int i) {
        boolean between = t.is(i, "between");
        boolean led = between || t.is(i, "from");
        int at = led ? i + 1 : i;
        PartialDate first = date(at, led);
        boolean bareDay = first == null && Calendar.day(t, at) > 0;
        if (bareDay) {
            first = new PartialDate(0, 0, Calendar.day(t, at), Calendar.afterDay(t, at));
        }
        if (first == null || first.end() + 1 >= to) {
            return null;
        }
        String join = t.word(first.end());
        if (!(between ? join.equals("and") : (TO.contains(join) && (led || !join.equals("until"))) || years(first))) {
            return null;
        }
        PartialDate last = date(first.end() + 1, true);
        int monthDay = Calendar.day(t, first.end() + 1);
        if (last == null && first.month() > 0 && first.day() > 0 && monthDay > first.day()) {
            int end = Calendar.afterDay(t, first.end() + 1);
            int year = t.is(end, ",") ? Calendar.year(t, end + 1) : Calendar.year(t, end);
            end += year == 0 ? 0 : t.is(end, ",") ? 2 : 1;
            int both = first.year() == 0 ? year : first.year();
            PartialDate start = new PartialDate(both, first.month(), first.day(), first.end());
            return new FoundDate(
                    end, DateClass.INTERVAL, start.until(new PartialDate(both, first.month(), monthDay, end)));
        }
        if (last == null && first.month() == 0 && first.year() > 0 && (join.equals("-") || join.equals("/"))) {
            last = shortYear(first);
        }
        if (last == null || (bareDay && (last.month() == 0 || last.day() == 0))) {
            return null;
        }
        boolean yearsOnly = first.year() > 0 && first.month() == 0 && last.month() == 0;
        if (yearsOnly && last.year() <= first.year()) {
            return null;
        }
        if (first.month() == 0 && !bareDay && last.month() > 0) {
            return null;
        }
        return new FoundDate(last.end(), DateClass.INTERVAL, first.until(last));
    }

    /** "2014/15" */
    private boolean years(PartialDate first) {
        int slash = first.end();
        boolean year = first.year() > 0 && first.month() == 0 && t.is(slash, "/") && t.joined(slash);
        return year && t.joined(slash + 1) && !t.joined(slash + 2);
    }

    /** The "15" of "2014-15". */
    private @Nullable PartialDate shortYear(PartialDate first) {
        int at = first.end() + 1;
        int two = t.isNumber(at) && t.word(at).length() == 2 ? Calendar.plain(t.word(at)) : -1;
        boolean later = two > first.year() % 100 && two > 12 && !t.tied(at + 1);
        return later ? new PartialDate(first.year() / 100 * 100 + two, 0, 0, at + 1) : null;
    }

    private @Nullable PartialDate date(int i, boolean yearSure) {
        if (i >= to) {
            return null;
        }
        if (Calendar.weekday(t, i)) {
            int next = t.is(i + 1, ",") ? i + 2 : i + 1;
            next = t.is(next, "the") ? next + 1 : next;
            PartialDate date = next < to ? date(next, false) : null;
            return date != null && date.day() > 0 ? date : null;
        }
        if (Calendar.day(t, i) > 0) {
            PartialDate dayFirst = dayFirst(i);
            if (dayFirst != null) {
                return dayFirst;
            }
        }
        int month = Calendar.month(t, i);
        if (month > 0) {
            return monthFirst(i, month);
        }
        int year = Calendar.year(t, i);
        boolean sure = year > 0 && (yearSure ? plainYear(i) : yearContext(i, year));
        return sure ? new PartialDate(year, 0, 0, i + 1) : null;
    }

    private @Nullable PartialDate dayFirst(int i) {
        int at = Calendar.afterDay(t, i);
        at = t.is(at, "of") ? at + 1 : at;
        int month = at < to ? Calendar.month(t, at) : 0;
        if (month == 0 || (t.hyphen(i - 1) && t.tied(i - 1) && t.isWord(i - 2) && Calendar.month(t, i - 2) == 0)) {
            return null;
        }
        return withYear(month, Calendar.day(t, i), Calendar.afterMonth(t, at));
    }

    private @Nullable PartialDate monthFirst(int i, int month) {
        int at = Calendar.afterMonth(t, i);
        int day = Calendar.day(t, at);
        if (day > 0 && !unitFollows(Calendar.afterDay(t, at))) {
            return withYear(month, day, Calendar.afterDay(t, at));
        }
        PartialDate date = withYear(month, 0, at);
        boolean alone = date.year() == 0;
        boolean common = t.is(i, "may") || t.is(i, "march") || t.word(i).length() <= 3;
        boolean context = i > from && MONTH_BEFORE.contains(t.word(i - 1));
        boolean modal = common && (!context || (t.is(i, "may") && t.is(i - 1, ",")));
        return alone && (modal || nameGoesOn(i)) ? null : date;
    }

    /** A month that is part of a person's or a place's name. */
    private boolean nameGoesOn(int i) {
        boolean before = i - 1 >= from && t.capital(i - 1) && i - 1 > from && !Calendar.weekday(t, i - 1);
        return (before && !PARTS.contains(t.word(i - 1)) && !MONTH_BEFORE.contains(t.word(i - 1)));
    }

    private PartialDate withYear(int month, int day, int at) {
        int comma = t.is(at, ",") || t.is(at, "of") ? at + 1 : at;
        int year = comma < to ? Calendar.year(t, comma) : 0;
        boolean fits = year > 0 && (comma == at || day > 0 || t.is(at, "of")) && !unitFollows(comma + 1);
        return fits ? new PartialDate(year, month, day, comma + 1) : new PartialDate(0, month, day, at);
    }

    private boolean unitFollows(int i) {
        return i < to
                && (Units.known(t.word(i))
                        || t.is(i, "%")
                        || t.is(i, "million")
                        || t.is(i, "billion")
                        || t.is(i, "percent")
                        || t.is(i, "thousand")
                        || t.is(i, "people"));
    }

    private boolean plainYear(int i) {
        return !unitFollows(i + 1) && !(t.joined(i + 1) && (t.isWord(i + 1) || t.is(i + 1, "%")));
    }

    /** Four digits are a year only where a date is expected. */
    private boolean yearContext(int i, int year) {
        String before = i > from ? t.word(i - 1) : "";
        if (!plainYear(i) || before.equals(".") || (t.joined(i) && !before.equals("(") && !t.hyphen(i - 1))) {
            return false;
        }
        if (t.tied(i - 1)) {
            return false;
        }
        boolean modern = year >= 1800 && year <= 2100;
        boolean plural = things(i + 1);
        boolean event = i + 1 < to
                && t.isWord(i + 1)
                && !plural
                && !Nouns.verb(t.word(i + 1))
                && !Nouns.function(t.word(i + 1));
        if (modern && event && RelativeDates.event(t.word(i + 1))) {
            return true;
        }
        if (before.equals("of") && modern && i - 2 >= from && RelativeDates.event(t.word(i - 2))) {
            return true;
        }
        if (before.equals("of")
                || before.equals("to")
                || before.equals("from")
                || before.equals("by")
                || before.equals("around")
                || before.equals("after")) {
            return modern && !plural && !event;
        }
        if (before.equals("as") && (t.is(i - 2, "early") || t.is(i - 2, "late") || t.is(i - 2, "recently"))) {
            return modern; // "as early as 1997"
        }
        if (YEAR_BEFORE.contains(before)) {
            return !plural || (modern && before.equals("in"));
        }
        if (before.equals("(") || before.equals(",") || before.equals("and") || before.equals("or")) {
            boolean closed = t.is(i + 1, ")") || t.is(i + 1, "-") || t.is(i + 1, ",") || t.is(i + 1, ":");
            boolean chain = i - 2 >= from && (Calendar.year(t, i - 2) > 0 || t.is(i - 2, ","));
            return modern && ((before.equals("(") && closed) || (chain && !plural));
        }
        if (DETERMINERS.contains(before)) {
            return modern && (event || t.capital(i + 1));
        }
        boolean first = i == from;
        return modern && ((t.capital(i + 1) && !t.joined(i + 1)) || (first && Nouns.verb(t.word(i + 1))));
    }

    /** A word in lower case that looks like things that can be counted. */
    private boolean things(int i) {
        String word = i < to && t.isWord(i) && !t.capital(i) ? t.word(i) : "";
        return Nouns.countable(word);
    }

    /** "the 1990s", "the late 19th century". */
    private @Nullable FoundDate era(int i) {
        int year = Calendar.year(t, i);
        if (year > 0 && t.joined(i + 1) && (t.is(i + 1, "s") || t.is(i + 1, "'s")) && year % 10 == 0) {
            boolean hundred = year % 100 == 0;
            return new FoundDate(
                    i + 2,
                    DateClass.DATE,
                    hundred ? Optional.empty() : Optional.of(DateInterval.years(year, year + 9)));
        }
        boolean tens = t.isNumber(i) && t.word(i).length() == 2 && t.word(i).endsWith("0");
        if (tens && t.joined(i + 1) && t.is(i + 1, "s") && (t.is(i - 1, "'") || t.is(i - 1, "the"))) {
            return new FoundDate(i + 2, DateClass.DATE, Optional.empty());
        }
        if (NAMED_DECADES.contains(t.word(i)) && t.is(i - 1, "the")) {
            return new FoundDate(i + 1, DateClass.DATE, Optional.empty());
        }
        int century = t.isNumber(i) ? Calendar.plain(t.word(i)) : Nouns.ordinal(t.word(i));
        int at = t.isNumber(i) ? Calendar.afterDay(t, i) : i + 1;
        if (t.is(i, "twenty") && t.tied(i + 1) && t.is(i + 2, "first")) {
            century = 21;
            at = i + 3;
        }
        at = t.tied(at) ? at + 1 : at;
        boolean named = t.is(at, "century") && century >= 11 && century <= 21 && at > i + (t.isNumber(i) ? 1 : 0);
        return named
                ? new FoundDate(
                        at + 1, DateClass.DATE, Optional.of(DateInterval.years((century - 1) * 100 + 1, century * 100)))
                : null;
    }
}
