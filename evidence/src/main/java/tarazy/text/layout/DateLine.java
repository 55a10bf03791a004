package tarazy.text.layout;

import java.util.List;
import java.util.Set;
import tarazy.text.Span;

/** Lines that say when, by whom or where a page was published. */
final class DateLine {
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thurs",
            "fri",
            "sat",
            "sun");
    private static final Set<String> CLOCK = Set.of(
            "am", "pm", "gmt", "utc", "est", "edt", "cet", "cest", "pst", "pdt", "ist", "bst", "msk", "hrs", "noon",
            "eet", "et", "local", "time");
    private static final Set<String> MARKERS = Set.of(
            "updated",
            "published",
            "posted",
            "modified",
            "written",
            "edited",
            "created",
            "revised",
            "by",
            "update",
            "publication",
            "issued");
    private static final Set<String> FILLERS = Set.of(
            "on",
            "at",
            "last",
            "first",
            "date",
            "in",
            "the",
            "of",
            "and",
            "min",
            "mins",
            "minute",
            "minutes",
            "hour",
            "hours",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "ago",
            "read",
            "reading",
            "views",
            "comments",
            "comment",
            "staff",
            "reporter",
            "correspondent",
            "writer",
            "editor",
            "news",
            "author",
            "desk");
    /** What else stands in small letters between names and a date. */
    private static final Set<String> SMALL = Set.of(
            "release",
            "report",
            "brief",
            "paper",
            "note",
            "statement",
            "edition",
            "issue",
            "page",
            "pages",
            "vol",
            "no",
            "number",
            "with",
            "from",
            "for",
            "special",
            "to",
            "a",
            "an",
            "our",
            "column",
            "letter",
            "dispatch",
            "opinion",
            "briefing",
            "bulletin",
            "interview",
            "words",
            "analysis",
            "commentary",
            "series",
            "part",
            "guest",
            "post",
            "weekly",
            "daily",
            "monthly",
            "view",
            "editorial",
            "feature",
            "exclusive",
            "reporting",
            "text",
            "photos",
            "s");

    private static final Phrases CREDITS = new Phrases(
            "by; author; authors; written by; posted by; published by; reported by; reporting by; edited by; editing by;"
                    + " translated by; translation by; story by; text by; from our correspondent; source; sources");

    private static final Phrases ROLES = new Phrases(
            "columnist; correspondent; reporter; journalist; contributor; staff writer; staff reporter; editor; analyst;"
                    + " political analyst; political scientist; special correspondent; foreign correspondent; senior analyst;"
                    + " guest author; guest contributor; contributing writer; contributing editor; chief editor");

    private DateLine() {}

    static boolean is(LineText line) {
        List<String> words = line.words();
        if (words.isEmpty() || !line.upTo(24) || line.span().length() > 160) {
            return false;
        }
        return dated(line) || credit(line);
    }

    /** True for the name of a month or a day of the week, in lower case. */
    static boolean day(String word) {
        return MONTHS.contains(word) || DAYS.contains(word);
    }

    private static boolean dated(LineText line) {
        List<String> words = line.words();
        int months = 0;
        int years = 0;
        int numbers = 0;
        int markers = 0;
        int others = 0;
        boolean relative = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (MONTHS.contains(word)) {
                months++;
            } else if (number(word)) {
                years += word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) ? 1 : 0;
                numbers++;
            } else if (MARKERS.contains(word)) {
                markers++;
            } else if (!DAYS.contains(word) && !CLOCK.contains(word) && !FILLERS.contains(word)) {
                others++;
            }
            relative |= i > 0
                    && (word.equals("ago")
                            || (word.equals("read") && words.get(i - 1).startsWith("min")));
        }
        boolean day = (numbers >= 2 && (months > 0 || years > 0)) || (months > 0 && years > 0) || numbers >= 3;
        if (line.stopped() && (markers == 0 || others > 2)) {
            return false;
        }
        if (day || (months > 0 && numbers > 0)) {
            boolean whole = months > 0 ? numbers >= 2 : years > 0 && numbers >= 3;
            return markers > 0 ? others <= 8 : whole && others <= 2 && opensWithDate(words, others) && !labelled(line);
        }
        return relative && numbers > 0 && others <= 4;
    }

    /** {@code Start of the work: 3 May 2021}: a fact of the text; {@code Date: ...} is not. */
    private static boolean labelled(LineText line) {
        int colon = line.head().indexOf(": ");
        return colon > 0
                && !Character.isDigit(line.head().charAt(colon - 1))
                && LineText.words(line.head().substring(0, colon)).stream()
                        .anyMatch(word -> !FILLERS.contains(word) && !MARKERS.contains(word));
    }

    /**
     * True for a line that right below a title says where and when it was written: names and a date set off by a sign
     * ({@code Briefing No. 3 - Dr. A. Holm - May 2021}).
     */
    static boolean belowTitle(LineText line) {
        List<String> words = line.words();
        if (words.isEmpty() || !line.upTo(20) || line.span().length() > 160 || line.stopped()) {
            return false;
        }
        boolean month = false;
        boolean numbered = false;
        boolean apart = false;
        String head = line.head();
        Span whole = new Span(0, head.length());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Span at = LineText.word(head, whole, i);
            boolean known = number(word)
                    || MONTHS.contains(word)
                    || DAYS.contains(word)
                    || CLOCK.contains(word)
                    || MARKERS.contains(word)
                    || FILLERS.contains(word)
                    || SMALL.contains(word);
            if (!known && at.length() > 0 && Character.isLowerCase(head.charAt(at.start()))) {
                return false;
            }
            if (MONTHS.contains(word)) {
                month = true;
                int first = i > 0 && number(words.get(i - 1)) ? i - 1 : i;
                first = first > 0 && DAYS.contains(words.get(first - 1)) ? first - 1 : first;
                apart |= setOff(head, LineText.word(head, whole, first).start());
            }
            numbered |= number(word);
        }
        return (month && numbered && apart) || (numeric(head) && words.size() <= 14);
    }

    /** True for two to five words with capitals, such as a name or a desk. */
    static boolean name(LineText line) {
        List<String> words = line.words();
        String head = line.head();
        if (words.size() < 2 || !line.upTo(5) || line.stopped()) {
            return false;
        }
        Span whole = new Span(0, head.length());
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals("and")
                    && !Character.isUpperCase(
                            head.charAt(LineText.word(head, whole, i).start()))) {
                return false;
            }
        }
        return true;
    }

    /** True if nothing or a sign that parts stands before. */
    private static boolean setOff(String head, int at) {
        int before = at - 1;
        while (before >= 0 && Letters.space(head.charAt(before))) {
            before--;
        }
        return before < 0 || ",|-–—·•:(/.;".indexOf(head.charAt(before)) >= 0;
    }

    /** True if a date in figures stands in it. */
    private static boolean numeric(String head) {
        int run = 0;
        int signs = 0;
        for (int i = 0; i <= head.length(); i++) {
            char c = i < head.length() ? head.charAt(i) : ' ';
            boolean digit = Character.isDigit(c);
            boolean sign =
                    (c == '.' || c == '/' || c == '-') && run > 0 && i > 0 && Character.isDigit(head.charAt(i - 1));
            if (digit) {
                run++;
            } else if (sign) {
                signs++;
            } else {
                if (signs == 2 && run >= 4 && run <= 8) {
                    return true;
                }
                run = 0;
                signs = 0;
            }
        }
        return false;
    }

    private static boolean opensWithDate(List<String> words, int others) {
        String first = words.getFirst();
        return others == 0
                || MONTHS.contains(first)
                || DAYS.contains(first)
                || number(first)
                || MONTHS.contains(words.getLast())
                || number(words.getLast());
    }

    private static boolean number(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String rest = word.substring(digits);
        return digits > 0
                && (rest.isEmpty()
                        || Set.of("st", "nd", "rd", "th", "am", "pm", "h").contains(rest)
                        || rest.startsWith("t")); // 2022-01-06T10:00
    }

    /** {@code By Anna Weber, in Tallinn}. */
    private static boolean credit(LineText line) {
        List<String> words = line.words();
        int comma = line.head().indexOf(',');
        if (comma > 0 && words.size() <= 8 && !line.stopped() && capitalised(line.head(), 1)) {
            List<String> role = LineText.words(line.head().substring(comma));
            if (ROLES.begin(role) && words.size() - role.size() <= 4 && words.size() - role.size() >= 2) {
                return true; // Anna Weber, columnist
            }
        }
        int credit = CREDITS.at(words, 0);
        if (credit == 0 || words.size() > 14) {
            return false;
        }
        if (words.size() == credit) {
            return true;
        }
        int at = line.head().indexOf(' ');
        boolean name = at > 0 && line.capitals() >= 0.5 && capitalised(line.head(), credit);
        boolean sentence = line.stopped()
                && !words.getFirst().startsWith("report")
                && !words.getFirst().startsWith("edit");
        boolean source = words.getFirst().startsWith("source");
        return name && !sentence && (!source || (line.head().indexOf(':') > 0 && words.size() <= 7)) && !verb(words);
    }

    private static boolean verb(List<String> words) {
        return words.stream().anyMatch(Verbs.FINITE::contains);
    }

    /** True if the word after the first few begins with a capital. */
    private static boolean capitalised(String head, int words) {
        int seen = 0;
        boolean inside = false;
        for (int i = 0; i < head.length(); i++) {
            boolean letter = Character.isLetterOrDigit(head.charAt(i));
            if (letter && !inside && seen++ == words) {
                return Character.isUpperCase(head.charAt(i));
            }
            inside = letter;
        }
        return false;
    }
}
