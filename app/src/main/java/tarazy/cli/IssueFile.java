package tarazy.cli;

import java.util.List;
import java.util.regex.Pattern;
import tarazy.bargain.Agenda;
import tarazy.bargain.Scale;
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

    /** A table of formulas, as in a case folder. */
    record Plain(IssueTable source, TableAgenda table) implements IssueFile {
        @Override
        public Agenda agenda() {
            return table.agenda();
        }
    }

    /** {@code name,"description",actors,dimensions,}. */
    Pattern KTAB_CSV =
            Pattern.compile("(?:\"[^\"]*\"|[^,\"\n\r]*),(?:\"[^\"]*\"|[^,\"\n\r]*),\\s*\\d+\\s*,\\s*\\d+\\s*,?\\s*");

    Pattern HEADER = Pattern.compile("(?i).*\\b(actor|position|salience|capability)\\b.*");

    /**
     * @param name of the file, for messages
     * @param scale of all issues of a table
     * @throws ForecastException with everything that is wrong
     */
    static IssueFile read(String name, String text, Scale scale) throws ForecastException {
        String first = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (HEADER.matcher(first).matches()) {
            IssueTableResult read = IssueTableReader.read(name, text);
            IssueTable table = read.table()
                    .orElseThrow(() -> new ForecastException(ForecastException.Blame.FILE, read.problems()));
            return new Plain(table, TableAgenda.of(table, scale));
        }
        throw unknown(name);
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
