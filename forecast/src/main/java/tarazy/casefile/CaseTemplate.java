package tarazy.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A small case that runs, to start from. */
public final class CaseTemplate {

    /** The files of the template, relative to the case folder. */
    static final List<String> FILES = List.of(
            "README.md",
            "case.yaml",
            "quantities.yaml",
            "levers.yaml",
            "scenarios.yaml",
            "claims.csv",
            "sources/sources.csv",
            "sources/league.txt",
            "sources/herald.txt");

    private static final String SCHEMA_FOLDER = ".schema/";

    private CaseTemplate() {}

    /**
     * Writes the case into a folder that does not exist yet or is empty. Either all of it is there afterwards or nothing.
     *
     * @return the files written, relative to the folder, in alphabetical order
     * @throws FileAlreadyExistsException if there is something in the folder, or a file in its place
     * @throws IOException if it cannot be written; the message is a sentence for the user
     */
    public static List<String> write(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        refuseOccupied(folder, target);
        boolean existed = Files.exists(target);
        Path draft = existed ? target.resolve(".tarazy-new") : besides(target);
        try {
            List<String> written = fill(draft);
            if (existed) {
                moveContents(draft, target);
            } else {
                Files.move(draft, target);
            }
            return written;
        } catch (IOException e) {
            throw new IOException("cannot write " + folder + reason(e), e);
        } finally {
            deleteIfThere(draft);
        }
    }

    private static void refuseOccupied(Path folder, Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "it is a file");
        }
        try (Stream<Path> entries = Files.list(target)) {
            if (entries.findAny().isPresent()) {
                throw new FileAlreadyExistsException(folder.toString(), null, "the folder is not empty");
            }
        }
    }

    private static Path besides(Path target) throws IOException {
        Path parent = target.getParent();
        if (parent == null) {
            throw new FileAlreadyExistsException(target.toString(), null, "it is the root of the file system");
        }
        Files.createDirectories(parent);
        for (int i = 0; ; i++) {
            Path draft = parent.resolve("." + target.getFileName() + ".new" + i);
            if (!Files.exists(draft, LinkOption.NOFOLLOW_LINKS)) {
                return draft;
            }
        }
    }

    private static List<String> fill(Path draft) throws IOException {
        List<String> written = new ArrayList<>();
        for (String file : FILES) {
            copy("template/" + file, draft.resolve(file));
            written.add(file);
        }
        for (String schema : CaseSchemas.FILES) {
            copy(schema, draft.resolve(SCHEMA_FOLDER + schema));
            written.add(SCHEMA_FOLDER + schema);
        }
        Collections.sort(written);
        return List.copyOf(written);
    }

    private static void copy(String resource, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (InputStream in = CaseTemplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the program lacks its file " + resource);
            }
            Files.copy(in, to);
        }
    }

    /** Moves entry by entry, and takes all back if one fails. */
    private static void moveContents(Path draft, Path target) throws IOException {
        List<Path> moved = new ArrayList<>();
        try {
            for (Path entry : entries(draft)) {
                Path to = target.resolve(draft.relativize(entry));
                Files.move(entry, to);
                moved.add(to);
            }
        } catch (IOException e) {
            for (Path path : moved) {
                deleteIfThere(path);
            }
            throw e;
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static void deleteIfThere(Path path) {
        try {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                for (Path entry : entries(path)) {
                    deleteIfThere(entry);
                }
            }
            Files.delete(path);
        } catch (IOException e) {
            // Left behind on a disk that fails anyway; the first fault is the one to report.
        }
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? ": no right to write there" : ": " + reason;
    }
}
