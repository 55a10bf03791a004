package tarazy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import tarazy.bargain.format.Council;
import tarazy.bargain.format.CouncilCsv;
import tarazy.bargain.format.DeuCsv;
import tarazy.bargain.format.DeuIssue;
import tarazy.bargain.format.FormatException;
import tarazy.casefile.Place;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.dataset.DatasetException;
import tarazy.dataset.DeuProposals;
import tarazy.dataset.Proposal;
import tarazy.forecast.ForecastException;

/** DEU as files: one with the issues and, usually beside it, one for each composition of the Council. */
final class DeuFiles {
    private static final String COUNCIL = "(?i)eu[0-9]{1,3}\\.csv";

    private final InputFile issues;
    private final List<Path> councils;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param issues the file with the issues
     * @param councils empty for the files beside it that are named as {@code EU15.csv}
     */
    DeuFiles(InputFile issues, List<Path> councils) {
        this.issues = issues;
        this.councils = councils;
    }

    /**
     * @throws ForecastException with everything that is wrong with the files
     * @throws CallException if there are no such files
     */
    List<Proposal> read() throws CallException, ForecastException {
        List<DeuIssue> read = parsed(issues, DeuCsv::read, List.of());
        List<Council> members = new ArrayList<>();
        for (Path council : councils.isEmpty() ? beside() : councils) {
            InputFile file = new InputFile(issues.directory(), council, "EU27.csv");
            members.addAll(parsed(file, (text, name) -> List.of(CouncilCsv.read(text, name)), List.of()));
        }
        if (!problems.isEmpty()) {
            throw new ForecastException(ForecastException.Blame.FILE, problems);
        }
        try {
            return DeuProposals.of(read, members);
        } catch (DatasetException e) {
            throw fault(e);
        }
    }

    /** The same fault as one of the file with the issues. */
    ForecastException fault(DatasetException e) {
        return new ForecastException(
                ForecastException.Blame.FILE,
                e.faults().stream()
                        .map(fault -> problem(issues, fault.line(), 0, fault.message()))
                        .toList());
    }

    private <T> T parsed(InputFile file, BiFunction<String, String, T> parser, T nothing)
            throws CallException, ForecastException {
        String text = file.text();
        try {
            return parser.apply(text, file.name());
        } catch (FormatException e) {
            e.faults().forEach(fault -> problems.add(problem(file, fault.line(), fault.column(), fault.message())));
            return nothing;
        }
    }

    private static Problem problem(InputFile file, int line, int column, String message) {
        return new Problem(Severity.ERROR, new Place(file.name(), line, column), message, "");
    }

    private List<Path> beside() throws CallException {
        List<Path> found = issues.neighbours().stream()
                .filter(name -> name.matches(COUNCIL))
                .map(name -> issues.path().resolveSibling(name))
                .toList();
        if (found.isEmpty()) {
            throw new CallException("there is no Council beside \"" + issues.path()
                    + "\", such as EU15.csv and EU27.csv; say where they are with --council");
        }
        return found;
    }
}
