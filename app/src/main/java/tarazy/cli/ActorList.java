package tarazy.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.Actor;
import tarazy.casefile.Case;
import tarazy.text.snippet.ActorNames;

/** The names by which texts mention actors. */
final class ActorList {
    private ActorList() {}

    static ActorNames of(Case theCase) {
        return ActorNames.of(names(theCase));
    }

    /** By actor id, the name people use first. */
    static Map<String, List<String>> names(Case theCase) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Actor actor : theCase.actors().values()) {
            List<String> all = new ArrayList<>(List.of(actor.name()));
            all.addAll(actor.aliases());
            names.put(actor.id(), all);
        }
        return names;
    }

    /**
     * Reads a table with the columns id, name, aliases and, if wanted, except: aliases and exceptions are parted by semicolons.
     *
     * @throws CallException with the line, if it is not such a table
     */
    static ActorNames read(String file, String text) throws CallException {
        Map<String, List<String>> names = new LinkedHashMap<>();
        List<String> exceptions = new ArrayList<>();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(plain)) {
            for (NamedCsvRecord row : rows) {
                String id = field(row, "id");
                if (id.isEmpty()) {
                    throw new CallException(file + ":" + row.getStartingLineNumber()
                            + ": the row has no id; the columns are id,name,aliases,except");
                }
                List<String> all = names.computeIfAbsent(id, _ -> new ArrayList<>());
                all.addAll(parts(field(row, "name")));
                all.addAll(parts(field(row, "aliases")));
                exceptions.addAll(parts(field(row, "except")));
            }
        } catch (CsvParseException | IOException e) {
            throw new CallException(file + ": " + e.getMessage());
        }
        if (names.isEmpty()) {
            throw new CallException(file + ": there is no actor; the columns are id,name,aliases,except");
        }
        return ActorNames.of(names, exceptions);
    }

    private static String field(NamedCsvRecord row, String name) {
        return Optional.ofNullable(row.getFieldsAsMap().get(name)).orElse("").strip();
    }

    private static List<String> parts(String field) {
        List<String> parts = new ArrayList<>();
        for (String part : field.split(";", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
