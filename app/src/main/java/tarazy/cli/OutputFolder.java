package tarazy.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A folder for results. Files are first written beside their place and moved there when all of them are complete: what
 * stood there before stays whole if anything fails.
 */
final class OutputFolder implements AutoCloseable {
    private final Path folder;
    private final Map<Path, Path> waiting = new LinkedHashMap<>();

    /** Writes one file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;

        /** As text in UTF-8. */
        static Content of(Text text) {
            return stream -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                text.writeTo(writer);
                writer.flush();
            };
        }
    }

    /** Writes one file of text. */
    @FunctionalInterface
    interface Text {
        void writeTo(Writer out) throws IOException;
    }

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    static OutputFolder at(Path folder) throws CallException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CallException("cannot make the folder " + folder + ": "
                    + fileInTheWay(folder).map(file -> file + " is a file").orElse(reason(e)));
        }
        return new OutputFolder(folder);
    }

    private static Optional<Path> fileInTheWay(Path folder) {
        for (@Nullable Path path = folder; path != null; path = path.getParent()) {
            if (Files.isRegularFile(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    void add(String name, Content content) throws CallException {
        write(folder.resolve(name), temporary(name), content);
    }

    /** Opens a file of text to be written little by little, and to be closed before {@link #commit}. */
    Writer open(String name) throws CallException {
        Path temporary = temporary(name);
        try {
            Files.deleteIfExists(temporary);
            return Files.newBufferedWriter(
                    temporary, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new CallException("cannot write " + folder.resolve(name) + ": " + reason(e));
        }
    }

    /** Writes a file while the other processors write others beside it. */
    void add(String name, Content content, Map<String, Content> beside) throws CallException {
        List<CompletableFuture<Optional<CallException>>> others = new ArrayList<>();
        beside.forEach((other, of) -> {
            Path temporary = temporary(other);
            others.add(CompletableFuture.supplyAsync(() -> {
                try {
                    write(folder.resolve(other), temporary, of);
                    return Optional.empty();
                } catch (CallException e) {
                    return Optional.of(e);
                }
            }));
        });
        try {
            add(name, content);
        } finally {
            others.forEach(CompletableFuture::join);
        }
        for (CompletableFuture<Optional<CallException>> other : others) {
            if (other.join().isPresent()) {
                throw other.join().get();
            }
        }
    }

    /** The place where a file waits, to be removed if it is not complete at the end. */
    private Path temporary(String name) {
        Path temporary =
                folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        waiting.put(folder.resolve(name), temporary);
        temporary.toFile().deleteOnExit();
        return temporary;
    }

    private static void write(Path target, Path temporary, Content content) throws CallException {
        try {
            Files.deleteIfExists(temporary);
            try (OutputStream file =
                            Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(file, 1 << 16)) {
                content.writeTo(out);
            }
        } catch (IOException e) {
            throw new CallException("cannot write " + target + ": " + reason(e));
        }
    }

    void commit() throws CallException {
        for (var move : waiting.entrySet()) {
            try {
                move(move.getValue(), move.getKey());
            } catch (IOException e) {
                throw new CallException("cannot write " + move.getKey() + ": " + reason(e));
            }
        }
        waiting.clear();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        for (Path temporary : waiting.values()) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                // The file is hidden and is removed at exit if it can be.
            }
        }
        waiting.clear();
    }

    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "no permission";
            case NoSuchFileException _ -> "no such file or folder";
            case FileAlreadyExistsException _ -> "there is a file of that name";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
