package tarazy.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tarazy.text.DocumentException;
import tarazy.text.TextView;
import tarazy.text.file.FileReading;

/** A file that is written anew for each input. */
final class ScratchFile {
    private final Path path;

    ScratchFile(String ending) {
        try {
            path = Files.createTempFile("fuzz", ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        path.toFile().deleteOnExit();
    }

    TextView read(byte[] bytes) throws DocumentException {
        try {
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FileReading.read(path, "any");
    }
}
