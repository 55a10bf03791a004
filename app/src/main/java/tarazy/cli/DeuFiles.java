package tarazy.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tarazy.bargain.format.Council;
import tarazy.bargain.format.CouncilCsv;
import tarazy.bargain.format.DeuCsv;
import tarazy.bargain.format.DeuIssue;
import tarazy.bargain.format.FormatException;
import tarazy.dataset.DatasetException;
import tarazy.dataset.DeuProposals;
import tarazy.dataset.Proposal;

/** DEU as files: one with the issues and, usually beside it, one for each composition of the Council. */
final class DeuFiles {
    private static final long LARGEST = 64L << 20;
    private static final String COUNCIL = "(?i)eu[0-9]{1,3}\\.csv";

    private final Path directory;
    private final List<String> faults = new ArrayList<>();

    DeuFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * @param file the issues
     * @param councils empty for the files beside it that are named as {@code EU15.csv}
     * @throws DataFault if the files are at fault
     * @throws CallException if there are no such files
     */
    List<Proposal> read(Path file, List<Path> councils) throws CallException, DataFault {
        List<DeuIssue> issues = parsed(file, DeuCsv::read, List.of());
        List<Council> members = new ArrayList<>();
        for (Path council : councils.isEmpty() ? beside(file) : councils) {
            members.addAll(parsed(council, text -> List.of(CouncilCsv.read(text)), List.of()));
        }
        if (faults.isEmpty()) {
            try {
                return DeuProposals.of(issues, members);
            } catch (DatasetException e) {
                e.problems().forEach(problem -> faults.add(file + ": " + problem));
            }
        }
        throw new DataFault(faults);
    }

    private interface Parser<T> {
        T parse(String text) throws FormatException;
    }

    private <T> T parsed(Path file, Parser<T> parser, T nothing) throws CallException {
        try {
            return parser.parse(text(file));
        } catch (FormatException e) {
            e.problems()
                    .forEach(problem -> faults.add(file + ":" + problem.line()
                            + (problem.column() > 0 ? ":" + problem.column() : "") + ": " + problem.message()));
            return nothing;
        }
    }

    private String text(Path file) throws CallException {
        Path path = directory.resolve(file);
        try {
            if (Files.isDirectory(path)) {
                throw new CallException(file + " is a folder; give the file with the issues, such as DEU2.csv");
            }
            if (Files.size(path) > LARGEST) {
                throw new CallException(file + " is larger than 64 MB");
            }
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw new CallException(file + " is not text in UTF-8");
        } catch (IOException e) {
            throw new CallException("cannot read " + file + ": " + OutputFolder.reason(e));
        }
    }

    private List<Path> beside(Path file) throws CallException {
        Path folder = file.resolveSibling("");
        try (Stream<Path> files = Files.list(directory.resolve(folder))) {
            List<Path> found = files.map(path -> folder.resolve(path.getFileName()))
                    .filter(path -> path.getFileName().toString().matches(COUNCIL))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new CallException("there is no Council beside " + file
                        + " (EU15.csv, EU27.csv); say where they are with --council");
            }
            return found;
        } catch (IOException e) {
            throw new CallException("cannot read the folder of " + file + ": " + OutputFolder.reason(e));
        }
    }
}
