package tarazy.text.snippet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarazy.text.layout.Layout;
import tarazy.text.layout.Line;
import tarazy.text.layout.Zone;

/** The date on a page against the dates its text speaks of. */
final class PageDate {
    /** A page may well speak of last year; more than this before its date it is old news. */
    private static final int DAYS = 366;

    private PageDate() {}

    static Optional<ContradictionCandidate> check(int document, Layout layout, List<Snippet> snippets) {
        DateMention page = null;
        DateMention latest = null;
        List<Line> lines = layout.lines();
        int line = 0;
        for (Snippet snippet : snippets) {
            while (line + 1 < lines.size()
                    && lines.get(line + 1).span().start() <= snippet.span().start()) {
                line++;
            }
            if (!(snippet instanceof DateMention date) || date.interval().isEmpty()) {
                continue;
            }
            if (lines.get(line).zone() == Zone.DATE_LINE) {
                page = page == null ? date : page;
            } else if (latest == null || from(date).isAfter(from(latest))) {
                latest = date;
            }
        }
        if (page == null || latest == null) {
            return Optional.empty();
        }
        LocalDate published = to(page);
        boolean old = to(latest).plusDays(DAYS).isBefore(from(page));
        boolean ahead = from(latest).isAfter(published);
        if (!old && !ahead) {
            return Optional.empty();
        }
        String topic = old
                ? "the page's date is more than a year after the last date it speaks of"
                : "the page's date is before a date it speaks of";
        List<ContradictionCandidate.Side> sides = new ArrayList<>();
        sides.add(new ContradictionCandidate.Side(document, page.span()));
        sides.add(new ContradictionCandidate.Side(document, latest.span()));
        return Optional.of(
                new ContradictionCandidate(ContradictionCandidate.Kind.PAGE_DATE, topic, Sides.ordered(sides)));
    }

    private static LocalDate from(DateMention date) {
        return date.interval().orElseThrow().from();
    }

    private static LocalDate to(DateMention date) {
        return date.interval().orElseThrow().to();
    }
}
