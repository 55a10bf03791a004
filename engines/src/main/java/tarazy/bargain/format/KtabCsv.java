package tarazy.bargain.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Issue;
import tarazy.bargain.spatial.SpatialOptions;

/**
 * KTAB's CSV: a line {@code name,description,actors,dimensions}, a line of headings {@code
 * Actor,Description,Power,X,XSal,…} with a pair for every dimension, a line for every actor. Positions and saliences go
 * from 0 to 100.
 */
public final class KtabCsv {
    private static final int FIRST = 3;

    private final KtabText ktab;
    private final CsvPlaces places;
    private final List<CsvRecord> records;

    private KtabCsv(String name, String text) {
        ktab = new KtabText(name);
        places = new CsvPlaces(text);
        records = CsvRecords.read(
                text, KtabText.LONGEST, fault -> ktab.fault(fault.line(), fault.column(), fault.message()));
    }

    /**
     * The dimensions as issues.
     *
     * @param name what faults call the text, as a file's name
     * @throws FormatException with all faults
     */
    public static Agenda read(String text, String name) {
        return readScenario(text, name).agenda();
    }

    /**
     * The same with the description; options are the standard ones.
     *
     * @throws FormatException with all faults
     */
    public static KtabScenario readScenario(String text, String name) {
        return new KtabCsv(name, text.startsWith("\ufeff") ? text.substring(1) : text).scenario();
    }

    /** @throws IllegalArgumentException if an actor has no position on an issue, which KTAB's format cannot tell */
    public static String write(Agenda agenda) {
        return write(new KtabScenario(agenda, "", SpatialOptions.standard()));
    }

    /**
     * Agenda and description; the format has no place for options. Positions go from 0 to 100 over each issue's scale.
     *
     * @throws IllegalArgumentException if an actor has no position on an issue, which KTAB's format cannot tell
     */
    public static String write(KtabScenario scenario) {
        StringWriter text = new StringWriter();
        Agenda agenda = scenario.agenda();
        List<String> actors = agenda.actors();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(
                    agenda.name(),
                    scenario.description(),
                    Integer.toString(actors.size()),
                    Integer.toString(agenda.issues().size()));
            List<String> header = new ArrayList<>(List.of("Actor", "Description", "Power"));
            for (Issue issue : agenda.issues()) {
                header.add(issue.name());
                header.add(issue.name() + "Sal");
            }
            writer.writeRecord(header);
            actors.forEach(actor -> writer.writeRecord(row(agenda, actor)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(Agenda agenda, String actor) {
        List<String> row = new ArrayList<>(List.of(actor));
        for (Issue issue : agenda.issues()) {
            Actor stake = KtabText.stake(agenda, actor, issue);
            if (row.size() < FIRST) {
                row.add(stake.description());
                row.add(Double.toString(stake.capability()));
            }
            row.add(Double.toString(KtabText.position(stake, issue)));
            row.add(Double.toString(stake.salience()));
        }
        return row;
    }

    private KtabScenario scenario() {
        ktab.check();
        if (records.size() < 2) {
            ktab.fault(1, 0, "two lines must come before the actors: name,description,actors,dimensions and headings");
            ktab.check();
        }
        int actors = count(2, "number of actors");
        int dimensions = count(FIRST, "number of dimensions");
        ktab.check();
        List<String> names = dimensions(dimensions);
        List<KtabActor> read = new ArrayList<>();
        for (CsvRecord row : records.subList(2, records.size())) {
            read.add(actor(row, dimensions));
        }
        if (read.size() != actors) {
            ktab.fault(
                    line(records.getFirst()),
                    places.column(line(records.getFirst()), 2),
                    "%d actors are announced, %d follow".formatted(actors, read.size()));
        }
        ktab.check();
        CsvRecord first = records.getFirst();
        return new KtabScenario(
                KtabText.agenda(field(first, 0), names, read), field(first, 1), SpatialOptions.standard());
    }

    private int count(int field, String what) {
        CsvRecord first = records.getFirst();
        String text = field(first, field);
        if (text.matches("0*[1-9]\\d{0,4}")) {
            return Integer.parseInt(text);
        }
        fault(first, field, "the %s is %s, must be from 1 to 99999".formatted(what, KtabText.shortened(text)));
        return 0;
    }

    private List<String> dimensions(int count) {
        CsvRecord header = records.get(1);
        List<String> names = new ArrayList<>();
        for (int k = 0; k < count && faultsStayFew(header, FIRST + 2 * k); k++) {
            names.add(ktab.dimension(field(header, FIRST + 2 * k), line(header), column(header, FIRST + 2 * k)));
        }
        noMore(header, FIRST + 2 * count);
        return names;
    }

    private KtabActor actor(CsvRecord row, int dimensions) {
        int line = line(row);
        KtabActor actor = new KtabActor(
                ktab.actor(field(row, 0), line, column(row, 0)),
                field(row, 1),
                number(row, 2, "capability", Double.POSITIVE_INFINITY));
        for (int k = 0; k < dimensions && faultsStayFew(row, FIRST + 2 * k); k++) {
            actor.positions.add(number(row, FIRST + 2 * k, "position", KtabText.FULL));
            actor.saliences.add(number(row, FIRST + 1 + 2 * k, "salience", KtabText.FULL));
        }
        ktab.attention(actor, line, column(row, 0));
        noMore(row, FIRST + 2 * dimensions);
        return actor;
    }

    /** Says once that a row ends too early. */
    private boolean faultsStayFew(CsvRecord row, int field) {
        if (field < row.getFieldCount()) {
            return true;
        }
        ktab.fault(line(row), 0, "the line ends after %d fields".formatted(row.getFieldCount()));
        return false;
    }

    private void noMore(CsvRecord row, int from) {
        for (int field = from; field < row.getFieldCount(); field++) {
            if (!field(row, field).isEmpty()) {
                fault(row, field, "there is more than the dimensions announced");
                return;
            }
        }
    }

    private double number(CsvRecord row, int field, String what, double highest) {
        return ktab.number(field(row, field), what, highest, line(row), column(row, field));
    }

    private void fault(CsvRecord row, int field, String message) {
        ktab.fault(line(row), places.column(line(row), field), message);
    }

    private IntSupplier column(CsvRecord row, int field) {
        return () -> places.column(line(row), field);
    }

    private static int line(CsvRecord row) {
        return (int) row.getStartingLineNumber();
    }

    private static String field(CsvRecord row, int field) {
        return field < row.getFieldCount() ? row.getField(field).strip() : "";
    }
}
