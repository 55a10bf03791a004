package tarazy.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tarazy.bargain.Agenda;
import tarazy.bargain.Scale;
import tarazy.bargain.format.FormatException;
import tarazy.bargain.format.KtabCsv;
import tarazy.bargain.format.KtabScenario;
import tarazy.bargain.format.KtabXml;
import tarazy.casefile.IssueTable;
import tarazy.casefile.IssueTableReader;
import tarazy.casefile.IssueTableResult;
import tarazy.casefile.Place;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.forecast.ForecastException;
import tarazy.forecast.TableAgenda;

/** A file of issues, told by what it looks like. */
sealed interface IssueFile {
    Agenda agenda();

    /** Its cells that draw. */
    default List<TableAgenda.Cell> uncertain() {
        return List.of();
    }

    /** The scenario that chooses a variant of the spatial model, if the file does. */
    default Optional<KtabScenario> variant() {
        return Optional.empty();
    }

    /** Where an actor first stands, if that is known. */
    default Optional<Place> place(String actor) {
        return Optional.empty();
    }

    /** A table of formulas, as in a case folder. */
    record Plain(IssueTable source, TableAgenda table) implements IssueFile {
        @Override
        public Agenda agenda() {
            return table.agenda();
        }

        @Override
        public List<TableAgenda.Cell> uncertain() {
            return table.uncertain();
        }

        @Override
        public Optional<Place> place(String actor) {
            return source.rows().stream()
                    .filter(row -> row.actor().equals(actor))
                    .map(IssueTable.Row::place)
                    .findFirst();
        }
    }

    /**
     * KTAB's scenario.
     *
     * @param chooses whether the file chooses a variant of the spatial model, as XML does
     */
    record Ktab(KtabScenario scenario, boolean chooses) implements IssueFile {
        @Override
        public Agenda agenda() {
            return scenario.agenda();
        }

        @Override
        public Optional<KtabScenario> variant() {
            return chooses ? Optional.of(scenario) : Optional.empty();
        }
    }

    /** {@code name,"description",actors,dimensions,}. */
    Pattern KTAB_FIRST = Pattern.compile("(?:(?:\"(?:[^\"]++|\"\")*+\"|[^,\"]*+)\\s*,\\s*){2}\\d+\\s*,\\s*\\d+\\s*,*");

    Pattern KTAB_HEADINGS = Pattern.compile("\\s*\"?Actor\"?\\s*,\\s*\"?Description\\b.*");

    Set<String> COLUMNS = Set.of("actor", "position", "salience", "capability");

    /** As many lines, and as many characters of each, decide what a file is. */
    int LINES_JUDGED = 20;

    int JUDGED = 5_000;

    /**
     * @param name of the file, for messages
     * @param scale of all issues of a table, 0 to 100 if it is not given
     * @throws ForecastException with everything that is wrong
     * @throws CallException if a scale is given that the file does not let one choose
     */
    static IssueFile read(String name, String text, Optional<Scale> scale) throws ForecastException, CallException {
        List<String> start = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_JUDGED)
                .map(line -> line.substring(0, Math.min(line.length(), JUDGED)))
                .toList();
        if (isTable(start)) {
            IssueTableResult read = IssueTableReader.read(name, text);
            IssueTable table = read.table()
                    .orElseThrow(() -> new ForecastException(ForecastException.Blame.FILE, read.problems()));
            return new Plain(table, TableAgenda.of(table, scale.orElse(Scale.of(0, 100))));
        }
        try {
            if (isKtabCsv(start)) {
                fixed(scale);
                return new Ktab(KtabCsv.readScenario(text, name), false);
            }
            if (isXml(start)) {
                fixed(scale);
                return new Ktab(KtabXml.read(text, name), true);
            }
        } catch (FormatException refused) {
            throw faults(name, refused);
        }
        throw unknown(name);
    }

    private static boolean isTable(List<String> start) {
        return !start.isEmpty()
                && Stream.of(start.getFirst().split("[,;\t]"))
                        .map(cell -> cell.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                        .anyMatch(COLUMNS::contains);
    }

    private static boolean isKtabCsv(List<String> start) {
        return (!start.isEmpty() && KTAB_FIRST.matcher(start.getFirst().strip()).matches())
                || start.stream()
                        .skip(1)
                        .anyMatch(line -> KTAB_HEADINGS.matcher(line).matches());
    }

    private static boolean isXml(List<String> start) {
        return !start.isEmpty()
                && start.getFirst().replace("\ufeff", "").stripLeading().startsWith("<");
    }

    private static void fixed(Optional<Scale> scale) throws CallException {
        if (scale.isPresent()) {
            throw new CallException("--scale is for tables; KTAB's positions are always from 0 to 100");
        }
    }

    private static ForecastException faults(String name, FormatException refused) {
        return new ForecastException(
                ForecastException.Blame.FILE,
                refused.faults().stream()
                        .map(fault ->
                                new Problem(Severity.ERROR, name, fault.line(), fault.column(), fault.message(), ""))
                        .toList());
    }

    private static ForecastException unknown(String name) {
        return new ForecastException(
                ForecastException.Blame.FILE,
                List.of(
                        new Problem(
                                Severity.ERROR,
                                Place.of(name),
                                "the file looks like no file of issues",
                                "A table begins with actor,position,salience,capability; KTAB's CSV with"
                                        + " name,\"description\",number of actors,number of dimensions; KTAB's XML with <Scenario>")));
    }
}
