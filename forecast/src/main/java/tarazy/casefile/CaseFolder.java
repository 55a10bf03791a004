package tarazy.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a case folder as text. Nothing outside of the folder is read, and nothing endless. */
final class CaseFolder {

    private final Path root;
    private final Path realRoot;
    private final Problems problems;

    private CaseFolder(Path root, Path realRoot, Problems problems) {
        this.root = root;
        this.realRoot = realRoot;
        this.problems = problems;
    }

    /** The folder, if it is one and may be read; otherwise the reason is reported. */
    static Optional<CaseFolder> open(Path root, Problems problems) {
        Place nowhere = Place.of("");
        try {
            Path real = root.toRealPath();
            if (!Files.isDirectory(real)) {
                problems.error(nowhere, root + " is a file, not a case folder", "Give the folder that holds case.yaml");
                return Optional.empty();
            }
            if (!Files.isReadable(real) || !Files.isExecutable(real)) {
                problems.error(
                        nowhere, "no right to read the folder " + root, "Ask for the right to read and enter it");
                return Optional.empty();
            }
            return Optional.of(new CaseFolder(root, real, problems));
        } catch (NoSuchFileException e) {
            problems.error(nowhere, "there is no folder " + root, "Check the path, or make a case with tarazy new");
        } catch (IOException | SecurityException e) {
            problems.error(
                    nowhere, "the folder " + root + " cannot be read" + reason(e), "Check the path and the rights");
        }
        return Optional.empty();
    }

    Path root() {
        return root;
    }

    /** True if there is something of that name, readable or not. */
    boolean exists(String file) {
        return Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** True if a file that exists stands in the folder and not, by a link, outside; reported if not. */
    boolean inside(String file, Place namedAt) {
        try {
            if (root.resolve(file).toRealPath().startsWith(realRoot)) {
                return true;
            }
            problems.error(
                    namedAt, "\"" + file + "\" leads outside of the case folder", "Copy the file into the folder");
        } catch (IOException | SecurityException e) {
            problems.error(namedAt, "\"" + file + "\" cannot be read" + reason(e), "Check the file and the rights");
        }
        return false;
    }

    /** The text of a file that may be absent. */
    Optional<SourceText> optionalText(String file) {
        return exists(file) ? text(file, Place.of(file), "") : Optional.empty();
    }

    /**
     * The text of a file. What prevents reading is reported.
     *
     * @param file relative to the folder, with forward slashes
     * @param namedAt where the case names the file; the file itself if it has a fixed name
     * @param adviceIfMissing what to do if it does not exist
     */
    Optional<SourceText> text(String file, Place namedAt, String adviceIfMissing) {
        try {
            Path real = root.resolve(file).toRealPath();
            if (!inside(file, namedAt)) {
                return Optional.empty();
            } else if (Files.isDirectory(real)) {
                problems.error(namedAt, "\"" + file + "\" is a folder, not a file", "Put the file in its place");
            } else if (!Files.isRegularFile(real)) {
                problems.error(namedAt, "\"" + file + "\" is no ordinary file", "Put the file in its place");
            } else {
                return TextFile.read(file, real, namedAt, problems);
            }
        } catch (NoSuchFileException e) {
            problems.error(namedAt, "there is no file \"" + file + "\"", adviceIfMissing);
        } catch (AccessDeniedException e) {
            problems.error(namedAt, "no right to read \"" + file + "\"", "Ask for the right to read it");
        } catch (IOException | SecurityException e) {
            problems.error(namedAt, "\"" + file + "\" cannot be read" + reason(e), "Check the file and the disk");
        } catch (InvalidPathException e) {
            problems.error(namedAt, "\"" + file + "\" cannot be the name of a file", "Name a file of the case folder");
        }
        return Optional.empty();
    }

    /** The names of the files and folders in a folder of the case, in alphabetical order; at most 10,000. */
    List<String> list(String directory) {
        Path path = root.resolve(directory);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.limit(10_000)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException | SecurityException e) {
            problems.error(
                    Place.of(directory),
                    "no right to list the folder \"" + directory + "\"",
                    "Ask for the right to read it");
            return List.of();
        }
    }

    private static String reason(Exception e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : null;
        return reason == null ? "" : " (" + reason + ")";
    }
}
