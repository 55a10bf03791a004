package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** However a case is broken, the answer names the place, and reading never throws. */
class MutationTest {

    /** Bundled cases are large; so many mutations of each are drawn at random. */
    private static final int DRAWN = 300;

    @TempDir
    Path parent = Path.of("");

    @TestFactory
    Stream<DynamicTest> ofTheTemplateAreAllAnsweredAtTheirPlace() {
        Path folder = Workshop.in(parent).folder();
        List<Mutation> mutations = Mutations.of(folder);
        assertThat(mutations).hasSizeGreaterThan(400);
        return mutations.stream().map(m -> DynamicTest.dynamicTest(m.name(), () -> m.check(folder)));
    }

    @TestFactory
    Stream<DynamicContainer> ofTheBundledCasesAreAllAnsweredAtTheirPlace() {
        long seed = 1;
        return bundled().map(original -> {
            Path folder = copy(original);
            List<Mutation> mutations = new ArrayList<>(Mutations.of(folder));
            assertThat(mutations).hasSizeGreaterThan(200);
            Collections.shuffle(mutations, new Random(seed));
            return DynamicContainer.dynamicContainer(
                    original.getFileName() + ", seed " + seed,
                    mutations.stream().limit(DRAWN).map(m -> DynamicTest.dynamicTest(m.name(), () -> m.check(folder))));
        });
    }

    private static Stream<Path> bundled() {
        Path cases = Path.of("..", "cases");
        if (!Files.isDirectory(cases)) {
            return Stream.empty();
        }
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.filter(folder -> Files.exists(folder.resolve("case.yaml"))).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path copy(Path original) {
        try (Stream<Path> files = Files.walk(original)) {
            Path folder = Files.createTempDirectory(parent, "bundled");
            for (Path file : files.sorted().toList()) {
                Path to = folder.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
