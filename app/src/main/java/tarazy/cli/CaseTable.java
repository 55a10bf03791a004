package tarazy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tarazy.text.Document;
import tarazy.text.DocumentException;

/** A table of a case to which a command adds a row. */
final class CaseTable {
    private CaseTable() {}

    /** The table as it stands, empty if there is none yet. */
    static Document read(Path folder, String name) throws CallException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Document.of(name, "");
        }
        try {
            return Document.read(file, name);
        } catch (DocumentException e) {
            throw new CallException(name + ": " + e.message());
        }
    }

    /** Refuses a row that needs columns which the table does not have. */
    static void has(String name, List<String> missing) throws CallException {
        if (!missing.isEmpty()) {
            throw new CallException(name + " has no column " + String.join(", ", missing)
                    + "; add it to the first line, and a comma to every other line");
        }
    }
}
