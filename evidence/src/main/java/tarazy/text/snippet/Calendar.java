package tarazy.text.snippet;

import java.util.Map;

/** Words of the calendar and the parts of dates. */
final class Calendar {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final WordSet WEEKDAYS =
            WordSet.of("monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays "
                    + "fridays saturdays sundays");

    private static final WordSet UNITS = WordSet.of("minute hour day week fortnight month year decade century night "
            + "minutes hours days weeks fortnights months years decades centuries nights");

    private static final WordSet ORDINAL_ENDS = WordSet.of("st nd rd th");

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private Calendar() {}

    /** 1 to 12, or 0 if the token is not the name of a month. */
    static int month(Tokens t, int i) {
        Integer month = t.capital(i) ? MONTHS.get(t.word(i)) : null;
        return month == null ? 0 : month;
    }

    /** The token after a month's name and its full stop if it is shortened. */
    static int afterMonth(Tokens t, int i) {
        boolean shortened = t.word(i).length() <= 4 && !t.is(i, "may") && !t.is(i, "june") && !t.is(i, "july");
        return shortened && t.is(i + 1, ".") && t.joined(i + 1) ? i + 2 : i + 1;
    }

    static boolean weekday(Tokens t, int i) {
        return t.capital(i) && WEEKDAYS.contains(t.word(i));
    }

    static boolean unit(Tokens t, int i) {
        return UNITS.contains(t.word(i));
    }

    /** The day of the month, or 0. */
    static int day(Tokens t, int i) {
        int length = t.word(i).length();
        int day = t.isNumber(i) && length <= 2 ? plain(t.word(i)) : 0;
        return day >= 1 && day <= 31 ? day : 0;
    }

    /** The token after a day and its "st", "nd", "rd" or "th". */
    static int afterDay(Tokens t, int i) {
        return t.joined(i + 1) && ORDINAL_ENDS.contains(t.word(i + 1)) ? i + 2 : i + 1;
    }

    /** Four digits that may be a year, or 0. */
    static int year(Tokens t, int i) {
        int year = t.isNumber(i) && t.word(i).length() == 4 ? plain(t.word(i)) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** A number of digits only, or -1. */
    static int plain(String digits) {
        int value = 0;
        for (int k = 0; k < digits.length(); k++) {
            if (!Tokens.digit(digits.charAt(k)) || k > 8) {
                return -1;
            }
            value = value * 10 + digits.charAt(k) - '0';
        }
        return value;
    }
}
