package tarazy.bargain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Reference data beside the project; a test that needs what is not there is left out. */
public final class SharedData {
    private SharedData() {}

    /** The text of a file, named from the data folder on. */
    public static String text(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared").resolve("data").resolve(name);
            if (Files.isReadable(file)) {
                try {
                    return Files.readString(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        System.out.println("left out: there is no shared/data/" + name + " beside the project");
        Assumptions.abort("no shared/data/" + name);
        throw new AssertionError();
    }
}
