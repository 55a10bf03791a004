package tarazy.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON Schemas (draft 2020-12) of the YAML files of a case, for editors that complete and check while typing. */
public final class CaseSchemas {

    /** Their file names. They refer to each other by these, so they belong into one folder. */
    public static final List<String> FILES = List.of(
            "case.schema.json",
            "quantities.schema.json",
            "levers.schema.json",
            "scenarios.schema.json",
            "include.schema.json",
            "decision.schema.json",
            "uprising.schema.json",
            "transport.schema.json");

    private CaseSchemas() {}

    /**
     * The text of a schema.
     *
     * @param file one of {@link #FILES}
     * @throws IllegalArgumentException if there is no such schema
     */
    public static String text(String file) {
        if (!FILES.contains(file)) {
            throw new IllegalArgumentException("no schema " + file + "; there are " + String.join(", ", FILES));
        }
        try (InputStream in = CaseSchemas.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
