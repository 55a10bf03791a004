package tarazy.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document claims are quoted from.
 *
 * @param file its text, relative to the folder {@code sources}; empty if the text is not in the case
 * @param published date on the page, which often misleads
 * @param speaksFrom the date whose knowledge the text has; as-of runs go by it
 * @param group sources of one root (reprints, one agency) share a group and so one vote; the source's own id if it
 *     stands alone
 * @param line where it stands in {@code sources.csv}, 0 if nowhere
 */
public record Source(
        String id,
        String file,
        String title,
        String publisher,
        Optional<LocalDate> published,
        LocalDate speaksFrom,
        SourceGrade grade,
        String group,
        String note,
        int line) {
    public Source {
        group = group.isEmpty() ? id : group;
    }
}
