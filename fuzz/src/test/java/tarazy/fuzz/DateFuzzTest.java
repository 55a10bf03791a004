package tarazy.fuzz;

import static tarazy.fuzz.Whatever.require;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tarazy.text.Document;
import tarazy.text.TextView;
import tarazy.text.snippet.DateClass;
import tarazy.text.snippet.DateInterval;
import tarazy.text.snippet.DateMention;

/** Dates put together from the words and signs that dates are made of. */
class DateFuzzTest {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}|[Cc]entury");
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private static final List<String> PIECES = List.of(
            ("January February March April May June July August Sept. Oct Nov. December may march Monday Wednesday Friday"
                            + " 1 2 5 12 13 25 29 30 31 32 00 01 05 1st 2nd 3rd 15th 1000 1899 1989 1990s 2000s 2014 2019 2022"
                            + " 2199 2200 9999 15 Q1 Q3 Q5 early late mid end start of the in on from to until between and by"
                            + " since after before during war election annexation last next this week month year years days"
                            + " decade decades century centuries 19th twenty-first nineties ago later for two three several"
                            + " a few recent yesterday today morning spring summer winter near future - – / . , : ( ) ' 's"
                            + " \" said Marrow Ostra troops km % \u00A0")
                    .split(" ", -1));
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d 'of' MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH));
    private static final List<DateTimeFormatter> YEARLESS = List.of(
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH));

    @FuzzTest(maxDuration = "10m")
    void dates(FuzzedDataProvider data) {
        LocalDate day = LocalDate.ofEpochDay(data.consumeLong(FIRST.toEpochDay(), LAST.toEpochDay()));
        String written = data.pickValue(FORMS).format(day);
        only("It began on " + written + " there.", written, Optional.of(new DateInterval(day, day)));
        String yearless = data.pickValue(YEARLESS).format(day);
        only("It began on " + yearless + " there.", yearless, Optional.empty());
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < 400) {
            text.append(data.pickValue(PIECES)).append(data.consumeInt(0, 3) == 0 ? "" : " ");
        }
        for (DateMention date : read(text.toString())) {
            date.interval().ifPresent(interval -> resolved(date, interval, text.toString()));
        }
    }

    /** Only what is said with its year is resolved. */
    private static void resolved(DateMention date, DateInterval interval, String text) {
        String words = date.span().of(text);
        boolean calendar = date.kind() == DateClass.DATE || date.kind() == DateClass.INTERVAL;
        require(calendar && YEAR.matcher(words).find(), "\"" + words + "\" read as " + date);
        require(
                !interval.to().isBefore(interval.from())
                        && !interval.from().isBefore(FIRST)
                        && !interval.to().isAfter(LAST),
                "\"" + words + "\" read as " + interval);
    }

    private static void only(String text, String words, Optional<DateInterval> interval) {
        List<DateMention> dates = read(text);
        require(
                dates.size() == 1
                        && dates.getFirst().span().of(text).equals(words)
                        && dates.getFirst().interval().equals(interval),
                "\"" + text + "\" read as " + dates);
    }

    private static List<DateMention> read(String text) {
        return Whatever.holds(List.of(TextView.plain(Document.of("dates", text)))).getFirst().snippets().stream()
                .filter(DateMention.class::isInstance)
                .map(DateMention.class::cast)
                .toList();
    }
}
