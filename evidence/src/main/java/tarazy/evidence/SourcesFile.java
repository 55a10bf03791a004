package tarazy.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tarazy.text.Document;

/** The text of a {@code sources.csv}, to which sources can be added at the end. All that stands there stays as it is, to the last character. */
public final class SourcesFile {
    private static final int LONGEST_ID = 60;

    private final AppendedCsv table;

    private SourcesFile(AppendedCsv table) {
        this.table = table;
    }

    /** A file as it stands. */
    public static SourcesFile of(Document document) {
        return new SourcesFile(AppendedCsv.of(document, SourcesCsv.COLUMNS));
    }

    /** An id made of the name of a text without its ending, such as {@code dawn-herald}, that no source has. */
    public String freeId(String name) {
        String made = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        String trimmed = made.substring(0, Math.min(LONGEST_ID, made.length())).replaceAll("^[._-]+|[._-]+$", "");
        return table.freeId(trimmed.isEmpty() ? "source" : trimmed);
    }

    /** The columns that are needed for these fields and that the file does not have. */
    public List<String> missing(Map<String, String> fields) {
        return table.missing(fields);
    }

    /**
     * The file with one source more. An empty file gets a header too.
     *
     * @param fields by column; what is not there is empty
     */
    public Document with(Map<String, String> fields) {
        return table.with(fields);
    }
}
