package tarazy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tarazy.casefile.Place;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.forecast.ForecastException;
import tarazy.text.Document;
import tarazy.text.DocumentException;
import tarazy.text.file.FileReading;

/**
 * A text that is to become a source of a case.
 *
 * @param shown what messages call it
 * @param name in the folder {@code sources}
 * @param there true if it stands in that folder already
 * @param bytes writes the file as it is
 * @param text what there is to read in it
 */
record SourceFile(String shown, String name, boolean there, OutputFolder.Content bytes, Document text) {

    /**
     * Reads it.
     *
     * @param sources the folder of the case
     * @param path as given
     * @param id to name the copy after if its own name is taken
     */
    static SourceFile read(Path sources, Path directory, Path path, String id) throws CallException, ForecastException {
        Path given = directory.resolve(path);
        if (!Files.isRegularFile(given)) {
            List<String> neighbours = new InputFile(directory, path, "").neighbours();
            throw new CallException(
                    Files.exists(given)
                            ? "\"" + path + "\" is no ordinary file; a source is one text"
                            : "there is no file \"" + path + "\""
                                    + Nearest.hint(String.valueOf(given.getFileName()), neighbours));
        }
        if (!TextEndings.has(given)) {
            throw new CallException("\"" + path + "\" is no text; texts end in " + TextEndings.listed());
        }
        String shown = path.toString().replace('\\', '/');
        String there = inside(sources, given);
        String name = there.isEmpty() ? free(sources, String.valueOf(given.getFileName()), id) : there;
        try {
            byte[] bytes = Document.bytes(given, Document.LIMIT);
            return new SourceFile(
                    shown, name, !there.isEmpty(), out -> out.write(bytes), FileReading.text("sources/" + name, bytes));
        } catch (DocumentException e) {
            throw new ForecastException(
                    ForecastException.Blame.FILE,
                    List.of(new Problem(Severity.ERROR, new Place(shown, e.line(), 0), e.message(), e.advice())));
        }
    }

    /** Its path in a folder; empty if it is not there. */
    private static String inside(Path folder, Path file) throws CallException {
        try {
            if (!Files.isDirectory(folder)) {
                return "";
            }
            Path real = file.toRealPath();
            Path root = folder.toRealPath();
            return real.startsWith(root) ? root.relativize(real).toString().replace('\\', '/') : "";
        } catch (IOException e) {
            throw new CallException("cannot read \"" + file + "\": " + OutputFolder.reason(e));
        }
    }

    private static String free(Path sources, String name, String id) throws CallException {
        if (!taken(sources, name)) {
            return name;
        }
        String other = id.replaceAll("[/\\\\]", "-")
                + name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        if (taken(sources, other)) {
            throw new CallException("there is a file sources/" + name
                    + (other.equals(name) ? "" : " and a file sources/" + other)
                    + " in the case already; rename the new one, or give it another --id");
        }
        return other;
    }

    private static boolean taken(Path sources, String name) {
        return Files.exists(sources.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }
}
