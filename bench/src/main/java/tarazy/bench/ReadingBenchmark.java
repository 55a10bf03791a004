package tarazy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarazy.text.Document;
import tarazy.text.DocumentException;
import tarazy.text.TextView;
import tarazy.text.corpus.Corpus;
import tarazy.text.corpus.Documents;
import tarazy.text.snippet.ActorNames;

/**
 * A million characters of text, the sources of the bundled case over and over with other words in each copy, read on one core for everything
 * that is seen in them; to be run from the folder of the project.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0")
public class ReadingBenchmark {
    private static final Path FOLDER = Path.of("cases", "kazakhstan-2022", "sources");
    private static final int CHARACTERS = 1_000_000;

    private final List<TextView> views = new ArrayList<>();
    private final ActorNames actors = ActorNames.of(Map.of(
            "kazakhstan", List.of("Kazakhstan", "Kazakh", "Kazakhs", "Astana"),
            "russia", List.of("Russia", "Russian", "Russians", "Moscow", "Kremlin"),
            "tokayev", List.of("Kassym-Jomart Tokayev", "Tokayev"),
            "csto", List.of("Collective Security Treaty Organization", "CSTO")));

    /** Makes the texts: in each copy every long word is spelt in its own way, so that no text is another's reprint. */
    @Setup
    public void texts() throws IOException, DocumentException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.sorted().toList();
        }
        int left = CHARACTERS;
        for (int copy = 0; left > 0; copy++) {
            for (Path file : files) {
                String name = copy + " " + file.getFileName();
                String own = "x".repeat(copy % 10) + (char) ('a' + copy / 10);
                String text =
                        Document.read(file, name).text().replaceAll("(\\p{Ll}{6,})", copy == 0 ? "$1" : "$1" + own);
                String part = text.substring(0, Math.min(left, text.length()));
                views.add(TextView.plain(Document.of(name, part)));
                left -= part.length();
                if (left == 0) {
                    return;
                }
            }
        }
    }

    @Benchmark
    public Corpus read() {
        return Corpus.read(
                Documents.of(views), actors, (index, page) -> page.snippets().size(), seen -> {}, share -> {});
    }
}
