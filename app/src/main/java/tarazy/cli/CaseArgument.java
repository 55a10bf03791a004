package tarazy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;

/** The case folder a command works on. */
final class CaseArgument {
    @Parameters(index = "0", paramLabel = "CASE", description = "the case folder, for example cases/kazakhstan-2022")
    Path path = Path.of("");

    /** The folder; someone who names the case.yaml in it means the folder. */
    Path folder(Path directory) throws CallException {
        Path given = directory.resolve(path);
        if (Files.isDirectory(given)) {
            return given;
        }
        if (given.endsWith("case.yaml") && Files.isRegularFile(given) && given.getParent() != null) {
            return given.getParent();
        }
        if (Files.exists(given)) {
            throw new CallException("\"" + path + "\" is a file; a case is a folder with a case.yaml in it");
        }
        String name = String.valueOf(given.getFileName());
        throw new CallException("there is no folder \"" + path + "\"" + Nearest.hint(name, neighbours(given)));
    }

    private static List<String> neighbours(Path missing) {
        Path parent = missing.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(Files::isDirectory)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
