package tarazy.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Line;
import tarazy.text.layout.Zone;
import tarazy.text.snippet.ActorNames;
import tarazy.text.snippet.DateInterval;
import tarazy.text.snippet.DateMention;
import tarazy.text.snippet.Snippet;
import tarazy.text.snippet.Snippets;

/**
 * The days from which a text may speak, for a person to choose from: the date on the page, the latest date that the text tells of, and the last
 * day of the month it names most. Only dates said with their year count. Of a month or year its last day is taken: too late a date only
 * withholds a text from a forecast, too early a one would leak.
 *
 * @param warnings where the dates disagree or stay open, without a full stop
 */
public record SpeakingDates(List<SpeakingDate> candidates, List<String> warnings) {
    /** A page may well speak of last year; more than this before its date it is old news. */
    private static final int OLD = 366;

    /** Dates on one page; each further one is another article's. */
    private static final int MOST_ON_PAGE = 3;

    private static final int MONTH = 31;

    /** Fewer mentions of a month do not make it the one that a text is about. */
    private static final int LEAST = 2;

    public SpeakingDates {
        candidates = List.copyOf(candidates);
        warnings = List.copyOf(warnings);
    }

    /** A date that is said. */
    private record Said(DateInterval interval, String words, int line) {
        LocalDate last(LocalDate bound) {
            return interval.to().isAfter(bound) ? bound : interval.to();
        }

        boolean within(int days) {
            return ChronoUnit.DAYS.between(interval.from(), interval.to()) < days;
        }

        SpeakingDate.Reason as(String what) {
            return new SpeakingDate.Reason(what, words, line);
        }
    }

    /**
     * The dates of a text.
     *
     * @param published the date on the page, if it is known already
     */
    public static SpeakingDates of(Layout layout, Optional<LocalDate> published) {
        List<Said> page = new ArrayList<>();
        List<Said> told = new ArrayList<>();
        List<String> open = new ArrayList<>();
        sort(layout, page, told, open);
        LocalDate bound = published
                .or(() -> page.stream().map(said -> said.interval().to()).max(Comparator.naturalOrder()))
                .orElse(LocalDate.MAX);
        List<Said> past = told.stream()
                .filter(said -> !said.interval().from().isAfter(bound))
                .toList();
        Map<LocalDate, List<SpeakingDate.Reason>> found = new LinkedHashMap<>();
        published.ifPresent(date -> add(found, date, new SpeakingDate.Reason("given as published", "", 0)));
        page.stream()
                .limit(MOST_ON_PAGE)
                .forEach(said -> add(found, said.interval().to(), said.as("the date on the page")));
        latest(finest(past), bound)
                .ifPresent(said -> add(found, said.last(bound), said.as("the latest date it tells of")));
        mostNamed(past, bound, found);
        List<String> warnings = new ArrayList<>(page.isEmpty() ? open : List.of());
        published
                .or(() -> page.stream().map(said -> said.interval().from()).min(Comparator.naturalOrder()))
                .flatMap(date -> old(date, past))
                .ifPresent(warnings::add);
        return new SpeakingDates(
                found.entrySet().stream()
                        .map(each -> new SpeakingDate(each.getKey(), each.getValue()))
                        .toList(),
                warnings);
    }

    private static void sort(Layout layout, List<Said> page, List<Said> told, List<String> open) {
        List<Line> lines = layout.lines();
        int at = 0;
        for (Snippet snippet : Snippets.of(layout, ActorNames.of(Map.of()))) {
            while (at + 1 < lines.size()
                    && lines.get(at + 1).span().start() <= snippet.span().start()) {
                at++;
            }
            if (snippet instanceof DateMention date) {
                String words = date.span()
                        .of(layout.view().text())
                        .replaceAll("\\s+", " ")
                        .strip();
                int line = lines.get(at).number();
                boolean onPage = lines.get(at).zone() == Zone.DATE_LINE;
                date.interval().ifPresent(days -> (onPage ? page : told).add(new Said(days, words, line)));
                if (onPage && date.interval().isEmpty() && words.chars().anyMatch(Character::isDigit)) {
                    open.add("the date on the page, \"" + words + "\" in line " + line
                            + ", stays open: it lacks the year, or day and month may be swapped");
                }
            }
        }
    }

    private static void add(
            Map<LocalDate, List<SpeakingDate.Reason>> found, LocalDate date, SpeakingDate.Reason reason) {
        found.computeIfAbsent(date, unseen -> new ArrayList<>()).add(reason);
    }

    /** Days and months if there are any, else years; never longer stretches. */
    private static List<Said> finest(List<Said> past) {
        List<Said> fine = past.stream().filter(said -> said.within(MONTH)).toList();
        return fine.isEmpty() ? past.stream().filter(said -> said.within(OLD)).toList() : fine;
    }

    private static Optional<Said> latest(List<Said> past, LocalDate bound) {
        Said latest = null;
        for (Said said : past) {
            latest = latest == null || said.last(bound).isAfter(latest.last(bound)) ? said : latest;
        }
        return Optional.ofNullable(latest);
    }

    private static void mostNamed(List<Said> past, LocalDate bound, Map<LocalDate, List<SpeakingDate.Reason>> found) {
        Map<YearMonth, List<Said>> months = new TreeMap<>();
        for (Said said : past) {
            YearMonth month = YearMonth.from(said.interval().from());
            if (month.equals(YearMonth.from(said.interval().to()))) {
                months.computeIfAbsent(month, unseen -> new ArrayList<>()).add(said);
            }
        }
        List<Said> most = List.of();
        for (List<Said> month : months.values()) {
            most = month.size() >= Math.max(most.size(), LEAST) ? month : most; // of two the later
        }
        List<Said> days = most.stream().filter(said -> said.within(1)).toList();
        int times = most.size();
        latest(days.isEmpty() ? most : days, bound).ifPresent(said -> {
            YearMonth month = YearMonth.from(said.interval().from());
            String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
            add(
                    found,
                    said.last(bound),
                    said.as("the last of " + name + ", which it names most (" + times + " times)"));
        });
    }

    private static Optional<String> old(LocalDate page, List<Said> past) {
        return past.stream()
                .map(said -> said.interval().to())
                .max(Comparator.naturalOrder())
                .filter(last -> last.plusDays(OLD).isBefore(page))
                .map(last -> "the page is dated " + page + ", more than a year after the last date it tells of, " + last
                        + "; it may be a reprint");
    }
}
