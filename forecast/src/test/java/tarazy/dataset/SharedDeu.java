package tarazy.dataset;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tarazy.bargain.format.CouncilCsv;
import tarazy.bargain.format.DeuCsv;

/** DEU II where it is at hand: in a folder {@code shared} beside the project, or where {@code tarazy.shared} says. */
final class SharedDeu {
    private SharedDeu() {}

    /** Skips the test, with a message, where the data is not there. */
    static List<Proposal> proposals() {
        Path folder = folder().orElse(null);
        if (folder == null) {
            System.out.println("No shared/data/deu2 beside the project: a test of the real data is left out.");
        }
        assumeTrue(folder != null);
        try {
            return DeuProposals.of(
                    DeuCsv.read(read(folder, "DEU2.csv"), "DEU2.csv"),
                    List.of(
                            CouncilCsv.read(read(folder, "EU15.csv"), "EU15.csv"),
                            CouncilCsv.read(read(folder, "EU27.csv"), "EU27.csv")));
        } catch (DatasetException fault) {
            throw new AssertionError(fault);
        }
    }

    static String read(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Optional<Path> folder() {
        String elsewhere = System.getProperty("tarazy.shared");
        Stream<Path> places = elsewhere != null
                ? Stream.of(Path.of(elsewhere))
                : Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolve("shared"));
        return places.map(path -> path.resolve("data").resolve("deu2"))
                .filter(path -> Files.isReadable(path.resolve("DEU2.csv")))
                .findFirst();
    }
}
