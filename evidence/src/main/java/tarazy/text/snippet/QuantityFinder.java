package tarazy.text.snippet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures of one sentence; tokens of dates and names are left alone. */
final class QuantityFinder {
    private static final int REACH = 10;

    private static final WordSet LABELS = WordSet.of(
            "article articles chapter lesson rule scenario option act myth reason resolution section page pages line route "
                    + "highway number no nos phase step point item figure table protocol part room version flight channel title "
                    + "appendix annex volume vol issue paragraph clause amendment stage round day gate platform directive "
                    + "decree type mark model block");
    private static final WordSet CHANGES = WordSet.of(
            "rose rise rises rising fell fall falls falling grew grow grows "
                    + "increased increase increases dropped drop drops cut cuts raised raise reduced reduce shrank climbed jumped "
                    + "risen fallen grown dropped gone climbed lifted jumped slipped swung doubled declined went moved widened slid expanded lowered dropping increasing decreased decrease");
    private static final WordSet PRONOUN_ONE_NEXT = WordSet.of("million billion trillion hundred thousand percent "
            + "dozen person soldier officer dead policeman civilian killed wounded injured vote seat");

    private static final WordSet WORD_LABELS = WordSet.of("lesson chapter day part phase step rule question point "
            + "myth reason round stage article number scenario option act");
    private static final WordSet ONE_TIED = WordSet.of(
            "sided line page act man woman room time off way on upmanship stop liner another shot size to too half third");
    private static final WordSet ONE_DOES = WordSet.of("is was has had were ended came went said says told fell "
            + "died lost took left got became wants did ran held saw made gave");
    private static final WordSet ONE_BEFORE = WordSet.of("only just least opened found fear open owns kept");
    private static final WordSet ONE_NEXT_NOT = WordSet.of("day another thing's time point by knows thinks hopes "
            + "wonders sees hears feels wants finds gets needs asks looks expects imagines reads once again else such "
            + "cannot can't might shouldn't");

    private static final WordSet TIME_ZONES = WordSet.of("gmt bst utc cet cest est edt pst msk");

    private final Reading reading;
    private final Reading.Part part;
    private final Tokens t;

    /** After these comes what is compared with the figure before: "186 shillings, up from 150". */
    private static final WordSet COMPARED = WordSet.of("from at cost costs costed");

    private static final WordSet AFTER_COMPARED = WordSet.of("in on last before after and but while a");

    /** True once a share was named in the sentence: points after it are points of percent. */
    private boolean percent;

    /** The last share or amount of money of the sentence, and the word before it. */
    private Unit last = Unit.NONE;

    private String lastLead = "";

    private QuantityFinder(Reading reading, Reading.Part part) {
        this.reading = reading;
        this.part = part;
        this.t = reading.tokens();
    }

    static void find(Reading reading, Reading.Part part, List<Snippet> out) {
        new QuantityFinder(reading, part).all(out);
    }

    private void all(List<Snippet> out) {
        Owners owners = new Owners(reading, part);
        int i = part.from();
        int free = i;
        while (i < part.to()) {
            NumberReader.Read number = reading.dated(i) ? null : NumberReader.at(t, i, part.to());
            if (number == null || number.end() > part.to() || !counts(i, number)) {
                i = number == null || !number.digits() ? i + 1 : Math.max(i + 1, number.end());
                continue;
            }
            Read read = read(i, number, free, owners);
            out.add(read.quantity());
            reading.counted(read.start(), read.end());
            i = read.end();
            free = i;
        }
    }

    private record Read(Quantity quantity, int start, int end) {}

    private Read read(int i, NumberReader.Read first, int free, Owners owners) {
        int start = i;
        String money = i > free && t.joined(i) ? Units.money(t.word(i - 1)) : "";
        String sign = "";
        if (!money.isEmpty()) {
            start = i - 1;
            String whose = start > free && t.joined(start) ? Units.money(t.word(start - 1), t.word(start)) : "";
            start = whose.isEmpty() ? start : start - 1;
            money = whose.isEmpty() ? money : whose;
            sign = t.written(start, i);
        }
        if (money.isEmpty() && i > free && t.acronym(i - 1) && first.digits()) {
            money = Units.currency(t.word(i - 1)); // "EUR 2.7 billion"
            start = money.isEmpty() ? start : i - 1;
            sign = money.isEmpty() ? sign : t.written(start, i);
        }
        boolean minus = t.hyphen(start - 1) && start > free && t.joined(start) && !t.joined(start - 1);
        minus |= t.is(start - 1, "minus") && start > free;
        start = minus ? start - 1 : start;
        int sure = start;
        NumberReader.Read number = moneyScale(first, !money.isEmpty());
        Comparison.Found comparison = Comparison.before(t, start, free);
        boolean between = t.is(start - 1, "between") && start > free;
        boolean led = t.is(start - 1, "from") && start > free;
        BigDecimal value = minus ? number.value().negate() : number.value();
        Units.Found unit = unit(number.end());
        BigDecimal upperValue = null;
        int end = unit.end();
        Upper upper = upper(number, unit, between, led, !money.isEmpty());
        if (upper != null) {
            value = upper.low();
            upperValue = upper.high();
            unit = upper.unit();
            end = unit.end();
            start = between || led ? start - 1 : comparison.start();
        } else {
            start = comparison.start();
        }
        Comparator comparator = comparison.comparator();
        if (number.vague()) {
            comparator = Comparator.VAGUE;
        } else if (upperValue != null) {
            comparator = Comparator.RANGE;
        }
        int suffix = suffix(end);
        if (suffix != end && comparator == Comparator.AS_SAID) {
            boolean more = t.is(suffix - 1, "more") || t.is(suffix - 1, "least") || t.is(end, "+");
            boolean so = t.is(suffix - 1, "so") || t.is(suffix - 1, "thereabouts");
            comparator = more ? Comparator.AT_LEAST : so ? Comparator.ABOUT : Comparator.AT_MOST;
            end = suffix;
        }
        Unit written = money.isEmpty() ? unit.unit() : new Unit(sign, money);
        if (!money.isEmpty() && unit.unit().equals(Unit.NONE)) {
            Units.Found price = Units.price(t, end, part.to(), money);
            written = price.end() > end
                    ? new Unit(sign + " " + price.unit().written(), price.unit().symbol())
                    : written;
            end = price.end();
        }
        boolean points = end < part.to() && (t.is(end, "points") || t.is(end, "point")) && written.equals(Unit.NONE);
        if (points && percent) {
            written = new Unit(t.word(end), "pp");
            end++;
        }
        written = reading.currencies().meant(written);
        if (upper == null && written.equals(Unit.NONE) && compared(start, end)) {
            written = new Unit("", last.symbol());
        }
        boolean told = written.symbol().equals("%") || Units.isMoney(written.symbol());
        last = told ? written : last;
        lastLead = told ? t.word(start - 1) : lastLead;
        percent |= written.symbol().equals("%");
        if (!number.part().isEmpty()) {
            written = new Unit(t.written(number.end() - 1, number.end()), number.part());
        }
        String measures = measures(Math.min(sure, comparison.start()), end, written, owners);
        Quantity quantity = new Quantity(
                t.span(start, end),
                comparator,
                value,
                Optional.ofNullable(upperValue),
                written,
                measures,
                owners.nearest(start, end));
        return new Read(quantity, start, Math.max(end, i + 1));
    }

    /** Whether a figure without a unit is of the last one's: "46 percent, his rival at 45". */
    private boolean compared(int start, int end) {
        String lead = t.word(start - 1);
        boolean open = end < part.to() && t.isWord(end) && !AFTER_COMPARED.contains(t.word(end)) && !reading.dated(end);
        boolean alike = !lead.equals("at") || lastLead.equals("at");
        return !last.equals(Unit.NONE)
                && start > part.from()
                && COMPARED.contains(lead)
                && alike
                && !open
                && !t.tied(end);
    }

    private NumberReader.Read moneyScale(NumberReader.Read number, boolean money) {
        int end = number.end();
        boolean letter = number.digits() && end < part.to() && t.joined(end);
        boolean people = end + 1 < part.to() && Nouns.countable(t.word(end + 1)) && !t.capital(end + 1);
        if (letter && t.is(end, "m") && (money || people)) {
            return number.times(BigDecimal.valueOf(1_000_000), end + 1);
        }
        return letter && t.is(end, "b") && money ? number.times(BigDecimal.valueOf(1_000_000_000), end + 1) : number;
    }

    private Units.Found unit(int i) {
        int at = t.tied(i) ? i + 1 : i;
        Units.Found found = Units.at(t, at, part.to());
        return found.end() == at ? new Units.Found(Unit.NONE, i) : found;
    }

    private int suffix(int end) {
        if (t.is(end, "+") && t.joined(end) && end < part.to()) {
            return end + 1;
        }
        boolean or = t.is(end, "or") && end + 1 < part.to();
        boolean at = t.is(end, "at") && end + 1 < part.to();
        if (at && (t.is(end + 1, "most") || t.is(end + 1, "least"))) {
            return end + 2;
        }
        if (at && t.is(end + 1, "the") && end + 2 < part.to() && (t.is(end + 2, "most") || t.is(end + 2, "least"))) {
            return end + 3;
        }
        return or
                        && (t.is(end + 1, "more")
                                || t.is(end + 1, "so")
                                || t.is(end + 1, "thereabouts")
                                || t.is(end + 1, "less")
                                || t.is(end + 1, "fewer"))
                ? end + 2
                : end;
    }

    private record Upper(BigDecimal low, BigDecimal high, Units.Found unit) {}

    private @Nullable Upper upper(
            NumberReader.Read low, Units.Found lowUnit, boolean between, boolean led, boolean money) {
        int join = lowUnit.end();
        boolean dash = t.tied(join);
        boolean to = t.is(join, "to") || t.is(join, "or");
        boolean fits = between ? t.is(join, "and") || dash : dash || to;
        if (!fits || join + 1 >= part.to() || (led && changes(low.end()))) {
            return null;
        }
        int at = join + 1;
        at = money && !Units.money(t.word(at)).isEmpty() ? at + 1 : at;
        NumberReader.Read high = reading.dated(at) ? null : NumberReader.at(t, at, part.to());
        if (high == null || high.end() > part.to() || high.vague() != low.vague()) {
            return null;
        }
        high = moneyScale(high, money);
        Units.Found highUnit = unit(high.end());
        boolean one = low.scale().compareTo(BigDecimal.ONE) == 0;
        BigDecimal lowValue =
                one && lowUnit.unit().equals(Unit.NONE) ? low.value().multiply(high.scale()) : low.value();
        if (one && lowValue.compareTo(high.value()) >= 0) {
            lowValue = low.value();
        }
        boolean same = lowUnit.unit().equals(Unit.NONE)
                || lowUnit.unit().symbol().equals(highUnit.unit().symbol());
        return lowValue.compareTo(high.value()) < 0 && same ? new Upper(lowValue, high.value(), highUnit) : null;
    }

    /** "rose from 5 to 10" has two figures, not one between them. */
    private boolean changes(int i) {
        for (int k = Math.max(part.from(), i - REACH); k < i; k++) {
            if (CHANGES.contains(t.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** False for numbers that count nothing: in names, labels, lists and times. */
    private boolean counts(int i, NumberReader.Read number) {
        int end = number.end();
        boolean last = end >= part.to();
        boolean range = (t.is(end, "to") || t.is(end, "or") || t.is(end, "-")) && t.isNumber(end + 1);
        boolean noun =
                range || (!last && t.isWord(end) && !t.joined(end) && !t.capital(end) && Nouns.countable(t.word(end)));
        boolean unit = !last && unit(end).end() > end;
        boolean age = t.tied(end) && t.is(end + 1, "year") && (t.is(end + 3, "old") || t.is(end + 3, "olds"));
        if (age && t.tied(end + 2)) {
            return false;
        }
        if (!number.digits()) {
            return countsWords(i, end, noun || unit);
        }
        boolean before = i > part.from();
        if (before && t.joined(i) && ((t.tied(i - 1) && t.isWord(i - 2)) || glued(i - 1))) {
            return false;
        }
        if (!last && t.joined(end) && t.isWord(end) && !unit && !t.is(end, "m") && !t.is(end, "b")) {
            return false;
        }
        if (!last
                && t.joined(end)
                && (t.is(end, ":") || t.is(end, "/") || t.is(end, "_") || t.is(end, "="))
                && t.isNumber(end + 1)) {
            return false;
        }
        boolean clock = partOfDay(end)
                || dottedClock(i)
                || (!last && TIME_ZONES.contains(t.word(end)) && t.acronym(end))
                || t.is(end, "am")
                || t.is(end, "pm")
                || t.is(end, "a.m")
                || t.is(end, "p.m")
                || t.is(end, "o'clock");
        if (clock || t.is(i - 1, "#") || t.is(i - 1, "©")) {
            return false;
        }
        if (before
                && LABELS.contains(t.word(t.is(i - 1, ".") ? i - 2 : i - 1))
                && !unit
                && (!noun || t.capital(i - 1))) {
            return false;
        }
        if (before
                && t.capital(i - 1)
                && reading.actor(i - 1) == null
                && !reading.dated(i - 1)
                && !noun
                && !unit
                && !t.is(end, "-")
                && i - 1 > part.from()
                && number.scale().compareTo(BigDecimal.ONE) == 0
                && Units.currency(t.word(i - 1)).isEmpty()
                && !t.is(end, "of")) {
            return false;
        }
        boolean item = !before && !last && (t.is(end, ".") || t.is(end, ")")) && !unit;
        boolean alone = !before && (last || (end + 1 == part.to() && !t.isWord(end)));
        return !item && !alone && !year(i, end, noun || unit);
    }

    /** A mark that makes what follows part of an address or a code. */
    private boolean glued(int mark) {
        return switch (t.word(mark)) {
            case "/", "@", "_", "=", "&", ":", "." -> t.joined(mark);
            case "+" -> t.joined(mark) && t.isWord(mark - 1);
            default -> t.isWord(mark);
        };
    }

    /** Four digits that were not sure enough for a date and have nothing that they count either. */
    private boolean year(int i, int end, boolean counted) {
        int year = end == i + 1 ? Calendar.year(t, i) : 0;
        boolean compared = Comparison.before(t, i, part.from()).start() < i
                || !Units.money(t.word(i - 1)).isEmpty();
        return year >= 1900 && year <= 2059 && !counted && !compared;
    }

    /** "At 4.20 on Tuesday": hours and minutes of a day that is named. */
    private boolean dottedClock(int i) {
        int end = i + 1;
        boolean entry = i == part.from() && t.capital(end) && t.word(i).length() == 5;
        String word = t.word(i);
        int dot = word.indexOf('.');
        boolean two = dot > 0 && dot < 3 && word.length() == dot + 3 && word.charAt(dot + 1) < '6';
        boolean hour = dot == 1 || (two && word.compareTo("24") < 0);
        boolean day = t.is(i - 1, "at") && (t.is(end, "on") || t.is(end, "in")) && reading.dated(end + 1);
        return two && hour && (entry || day);
    }

    /** "at 6 in the morning" */
    private boolean partOfDay(int end) {
        return t.is(end, "in")
                && t.is(end + 1, "the")
                && (t.is(end + 2, "morning") || t.is(end + 2, "afternoon") || t.is(end + 2, "evening"));
    }

    private boolean countsWords(int i, int end, boolean noun) {
        if (t.capital(i) && i > part.from() && reading.named(i)) {
            return false;
        }
        if (i > part.from() && t.tied(i - 1) && !t.isNumber(i - 2)) {
            return false;
        }
        if (t.is(i, "one") && end == i + 1) {
            return one(i, end, noun);
        }
        boolean label = i > part.from() && LABELS.contains(t.word(i - 1)) && !noun && !t.tied(end);
        if (label && (t.capital(i - 1) || i - 1 == part.from() || WORD_LABELS.contains(t.word(i - 1)))) {
            return false;
        }
        if (partOfDay(end) && small(i)) {
            return false;
        }
        boolean article = t.is(i - 1, "the") || t.is(i - 1, "these") || t.is(i - 1, "those");
        boolean pronoun = article
                && !t.tied(end)
                && end < part.to()
                && end == i + 1
                && !noun
                && small(i)
                && !t.is(end, "more")
                && (!t.isWord(end) || Nouns.function(t.word(end)) || Nouns.verb(t.word(end)));
        boolean half = t.is(i, "half")
                && (t.is(i - 1, "first")
                        || t.is(i - 1, "second")
                        || t.is(i - 1, "other")
                        || t.is(i - 1, "latter")
                        || t.hyphen(end));
        boolean zero = t.is(i, "zero") && (t.is(end, "tolerance") || t.hyphen(end) || t.is(end, "sum"));
        boolean way = t.tied(end) && t.is(end + 1, "way"); // "four-way talks"
        return !pronoun && !half && !zero && !way;
    }

    /** "one" that counts, not "the one", "no one", "one day" or "one should". */
    private boolean one(int i, int end, boolean noun) {
        boolean ratio = t.is(end, "in") && NumberReader.at(t, end + 1, part.to()) != null;
        if (t.tied(end)) {
            return !ONE_TIED.contains(t.word(end + 1));
        }
        boolean choice = (t.is(end, "or") || t.is(end, "to")) && NumberReader.at(t, end + 1, part.to()) != null;
        if (ratio
                || choice
                || (t.is(end, "out") && t.is(end + 1, "of"))
                || PRONOUN_ONE_NEXT.contains(t.word(end))
                || noun) {
            return !t.is(i - 1, "no");
        }
        boolean first = i == part.from() || !t.isWord(i - 1);
        if (end >= part.to() || !t.isWord(end) || t.joined(end)) {
            return false;
        }
        if (t.is(i - 1, "no") || t.is(i - 1, "the") || t.is(i - 1, "this") || t.is(i - 1, "that")) {
            return false;
        }
        if (t.is(end, "of")) {
            return !t.capital(i) || first;
        }
        boolean whose = t.capital(end) && reading.actor(end) != null && t.isWord(end + 1) && !t.capital(end + 1);
        if (whose && end + 1 < part.to() && !Nouns.function(t.word(end + 1)) && !Nouns.verb(t.word(end + 1))) {
            return true; // "one Velmish banker"
        }
        boolean free = Nouns.function(t.word(end)) || Nouns.verb(t.word(end));
        if (free) {
            return t.capital(i)
                    && first
                    && (ONE_DOES.contains(t.word(end)) || t.word(end).endsWith("ed"));
        }
        boolean led = first
                || ONE_BEFORE.contains(t.word(i - 1))
                || Nouns.verb(t.word(i - 1))
                || Nouns.function(t.word(i - 1))
                || Comparison.before(t, i, part.from()).start() < i
                || t.word(i - 1).endsWith("ing")
                || t.word(i - 1).endsWith("s");
        return led && !ONE_NEXT_NOT.contains(t.word(end)) && !t.capital(end) && !Calendar.unit(t, end);
    }

    private boolean small(int i) {
        return !t.word(i).endsWith("s");
    }

    /** What is counted: the words after the figure; with a unit, those after "of" or else before the figure. */
    private String measures(int i, int end, Unit unit, Owners owners) {
        if (t.tied(end) && end + 1 < part.to() && t.isWord(end + 1)) {
            return t.word(end + 1);
        }
        int at = end;
        boolean money = unit.symbol().length() == 3 && (t.is(at, "for") || (t.is(at, "in") && !t.capital(at + 1)));
        boolean of = t.is(at, "of") || money;
        at += of ? 1 : 0;
        while (at < part.to()
                && of
                && (t.is(at, "the") || t.is(at, "its") || t.is(at, "all") || t.is(at, "their") || t.is(at, "those"))) {
            at++;
        }
        at += t.is(at, "more") || t.is(at, "other") || t.is(at, "additional") || t.is(at, "fewer") ? 1 : 0;
        int stop = Math.min(part.to(), Nouns.phraseEnd(t, at, part.to()));
        if (of && stop < part.to() && t.possessive(stop)) {
            at = stop + 1;
            stop = Nouns.phraseEnd(t, at, part.to());
        }
        if (at < stop && (unit.equals(Unit.NONE) || of || !t.capital(at))) {
            return t.written(at, stop).toLowerCase(Locale.ROOT);
        }
        return owners.before(i);
    }
}
