package tarazy.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarazy.text.Document;

/** Reads {@code sources.csv}: {@code id,file,title,publisher,published,speaks_from,grade,group,note}. */
public final class SourcesCsv {

    static final CsvColumns COLUMNS = new CsvColumns(
            List.of("id", "file", "title", "publisher", "published", "speaks_from", "grade"), List.of("group", "note"));

    private SourcesCsv() {}

    /**
     * Reads a file; never throws for what it holds.
     *
     * @param name how findings call the file
     */
    public static SourceTable read(Path file, String name) {
        return sources(CsvTable.read(file, name, COLUMNS));
    }

    /** As {@link #read(Path, String)}, for a text at hand. */
    public static SourceTable read(Document document) {
        return sources(CsvTable.read(document, COLUMNS));
    }

    private static SourceTable sources(CsvTable table) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (CsvRow row : table.rows()) {
            Optional<String> id = FieldReading.id(row, ids);
            boolean inside = inside(row);
            String title = FieldReading.filled(row, "title");
            int before = table.findings().size();
            Optional<LocalDate> published = FieldReading.date(row, "published", false);
            boolean readable = table.findings().size() == before;
            Optional<LocalDate> speaksFrom = FieldReading.date(row, "speaks_from", true);
            Optional<SourceGrade> grade = FieldReading.sourceGrade(row);
            if (id.isEmpty() || !inside || title.isEmpty() || !readable || speaksFrom.isEmpty() || grade.isEmpty()) {
                continue;
            }
            if (published.isPresent() && published.get().isBefore(speaksFrom.get())) {
                row.warning(
                        "published",
                        "published on " + published.get() + ", before the " + speaksFrom.get() + " it speaks from",
                        "A text cannot know what came after it was published.");
            }
            sources.put(
                    id.get(),
                    new Source(
                            id.get(),
                            row.get("file"),
                            title,
                            row.get("publisher"),
                            published,
                            speaksFrom.get(),
                            grade.get(),
                            row.get("group"),
                            row.get("note"),
                            row.line()));
        }
        return new SourceTable(sources, ids, table.findings());
    }

    /** A case may come from anyone: its files stay inside its folder. */
    private static boolean inside(CsvRow row) {
        String file = row.get("file");
        boolean climbs = List.of(file.split("[/\\\\]", -1)).contains("..");
        boolean absolute = file.startsWith("/") || file.startsWith("\\") || file.matches("[A-Za-z]:.*");
        boolean strange = file.chars().anyMatch(Character::isISOControl);
        if (climbs || absolute || strange) {
            row.error(
                    "file",
                    "the file " + FieldReading.quoted(file) + " is not in the folder sources",
                    "Write its path relative to the folder sources.");
        }
        return !climbs && !absolute && !strange;
    }
}
