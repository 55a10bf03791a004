package tarazy.text.snippet;

import java.util.List;

/** Dates of one sentence, each with the words that belong to it; earlier and longer ones win. */
final class DateFinder {
    private static final WordSet SHORT_LEADS = WordSet.of("the last nearly almost about around");

    private DateFinder() {}

    static void find(Reading reading, Reading.Part part, List<Snippet> out) {
        Tokens t = reading.tokens();
        CalendarDates calendar = new CalendarDates(t, part.from(), part.to());
        RelativeDates relative = new RelativeDates(reading, calendar, part.from(), part.to());
        int anchored = part.from();
        int i = part.from();
        int last = i;
        while (i < part.to()) {
            FoundDate found = time(t, i) ? null : calendar.at(i);
            found = found == null ? relative.at(i) : found;
            boolean nested = found != null && found.kind() == DateClass.ANCHORED && i < anchored;
            if (found == null || nested) {
                i++;
                continue;
            }
            int start = i;
            if (Calendar.weekday(t, i) || found.kind() == DateClass.DURATION) {
                start = lead(t, last, i);
            }
            out.add(new DateMention(t.span(start, found.end()), found.kind(), found.interval()));
            reading.dated(start, found.resume());
            anchored = found.kind() == DateClass.ANCHORED ? found.end() : anchored;
            i = found.resume();
            last = i;
        }
    }

    private static boolean time(Tokens t, int i) {
        return t.isNumber(i) && t.is(i + 1, ":") && t.joined(i + 1);
    }

    private static int lead(Tokens t, int last, int i) {
        if (i - 2 >= last
                && t.is(i - 1, "than")
                && (t.is(i - 2, "more") || t.is(i - 2, "less") || t.is(i - 2, "fewer"))) {
            return i - 2;
        }
        if (i - 2 >= last && t.is(i - 2, "at") && t.is(i - 1, "least")) {
            return i - 2;
        }
        boolean word = i - 1 >= last && SHORT_LEADS.contains(t.word(i - 1));
        return word && !t.is(i - 1, "the") ? i - 1 : i;
    }
}
