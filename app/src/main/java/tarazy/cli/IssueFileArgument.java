package tarazy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;
import tarazy.casefile.TextFile;
import tarazy.forecast.ForecastException;

/** The file of issues a command works on. */
final class IssueFileArgument {
    @Parameters(index = "0", paramLabel = "FILE", description = "a file with contested issues, see docs/bargain.md")
    Path path = Path.of("");

    /** Its text. */
    String text(Path directory) throws CallException, ForecastException {
        Path given = directory.resolve(path);
        if (Files.isDirectory(given)) {
            throw new CallException("\"" + path + "\" is a folder; give a file of it, such as issues/toll.csv");
        }
        if (!Files.exists(given)) {
            throw new CallException("there is no file \"" + path + "\""
                    + Nearest.hint(String.valueOf(given.getFileName()), neighbours(given)));
        }
        if (!Files.isRegularFile(given)) {
            throw new CallException("\"" + path + "\" is no ordinary file");
        }
        try {
            TextFile file = TextFile.read(given, name());
            return file.text().orElseThrow(() -> new ForecastException(ForecastException.Blame.FILE, file.problems()));
        } catch (IOException e) {
            throw new CallException("cannot read \"" + path + "\": " + OutputFolder.reason(e));
        }
    }

    /** What messages call it. */
    String name() {
        return path.toString().replace('\\', '/');
    }

    private static List<String> neighbours(Path missing) {
        Path parent = missing.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
