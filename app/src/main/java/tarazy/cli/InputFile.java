package tarazy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tarazy.casefile.TextFile;
import tarazy.forecast.ForecastException;

/**
 * A file that stands alone, as named in a call.
 *
 * @param directory the current directory
 * @param path as given
 * @param example of such a file, for whoever names a folder
 */
record InputFile(Path directory, Path path, String example) {
    /** Its text. */
    String text() throws CallException, ForecastException {
        Path given = directory.resolve(path);
        if (Files.isDirectory(given)) {
            throw new CallException("\"" + path + "\" is a folder; give a file of it, such as " + example);
        }
        if (!Files.exists(given)) {
            throw new CallException("there is no file \"" + path + "\""
                    + Nearest.hint(String.valueOf(given.getFileName()), neighbours()));
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

    /** Names of the files in its folder, in order; none if they cannot be read. */
    List<String> neighbours() {
        Path parent = directory.resolve(path).toAbsolutePath().getParent();
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
