package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class UprisingCommandTest {
    @TempDir
    Path directory;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(directory.resolve("square.yaml"), """
                level: street
                width: 20
                height: 30
                steps: 500
                legitimacy: 0.7
                """);
        Files.writeString(directory.resolve("land.yaml"), """
                level: country
                days: 5
                runs: 600
                cities:
                  A: {population: 100k, forces: 200, at: [45, 60], active: 300}
                  "=B": {population: 100k, forces: 200, at: [46, 60]}
                parameters: {legitimacy: "uniform(0.5, 0.9)", defection_ratio: -1 to 1}
                """);
    }

    private Call call(String... args) {
        return Call.in(directory, new FakeCases(), args);
    }

    @Test
    void theSameSeedGivesTheSameOutputOnAnyNumberOfThreads() {
        for (String file : List.of("square.yaml", "land.yaml")) {
            for (String form : List.of("text", "json", "csv")) {
                String[] common = {"uprising", file, "--format", form, "--threads"};
                Call one = call(with(common, "1"));
                assertThat(one.exit()).as(one.err()).isZero();
                assertThat(call(with(common, "3")).out()).isEqualTo(one.out());
                assertThat(call(with(common, "1", "--seed", "2")).out()).isNotEqualTo(one.out());
            }
        }
    }

    private static String[] with(String[] args, String... more) {
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return all;
    }

    @Test
    void tablesHaveARowAStepAndCityOrARun() {
        List<String> steps =
                call("uprising", "square.yaml", "--format", "csv").out().lines().toList();
        assertThat(steps).hasSize(502);
        assertThat(steps.getFirst()).isEqualTo("step,quiet,active,jailed,legitimacy");
        assertThat(steps.get(1)).isEqualTo("0,420,0,0,0.7");
        assertThat(call("uprising", "square.yaml", "--format", "csv", "--runs", "3")
                        .out()
                        .lines())
                .hasSize(4);
        List<String> days =
                call("uprising", "land.yaml", "--format", "csv").out().lines().toList();
        assertThat(days).hasSize(1 + 21 * 3);
        assertThat(days.get(2)).startsWith("0.0,A,300.0,");
        assertThat(days.get(3)).startsWith("0.0,'=B,0.0,1.0,");
    }

    @Test
    void whatWasDrawnBeyondItsRangeIsTold() {
        assertThat(call("uprising", "land.yaml").out()).contains("defection_ratio was beyond its range in");
    }

    @Test
    void aDrawingIsWellFormedAndBounded() throws Exception {
        assertThat(call("uprising", "square.yaml", "--animation", "out/square.svg")
                        .exit())
                .isZero();
        Path file = directory.resolve("out/square.svg");
        assertThat(Files.size(file)).isLessThan(1_000_000);
        Document drawing =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        String views = drawing.getElementsByTagName("animate")
                .item(0)
                .getAttributes()
                .getNamedItem("values")
                .getNodeValue();
        // every third of 500 steps, and the layout
        assertThat(views.split(";", -1)).hasSize(167).startsWith("0 0 20 30", "20 0 20 30");
        String image = drawing.getElementsByTagName("image")
                .item(0)
                .getAttributes()
                .getNamedItem("href")
                .getNodeValue();
        byte[] png = Base64.getDecoder().decode(image.substring(image.indexOf(',') + 1));
        BufferedImage sheet = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(sheet.getWidth()).isEqualTo(16 * 20);
        assertThat(sheet.getHeight()).isEqualTo(11 * 30);
    }

    @Test
    void aPictureMoves() throws IOException {
        assertThat(call("uprising", "square.yaml", "--animation", "square.gif").exit())
                .isZero();
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in =
                ImageIO.createImageInputStream(directory.resolve("square.gif").toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(167);
            BufferedImage first = reader.read(0);
            assertThat(first.getWidth()).isEqualTo(13 * 20);
            assertThat(first.getHeight()).isEqualTo(13 * 30 + 60);
            int changed = 0;
            BufferedImage last = reader.read(166);
            for (int x = 6; x < first.getWidth(); x += 13) {
                for (int y = 6; y < 13 * 30; y += 13) {
                    changed += first.getRGB(x, y) == last.getRGB(x, y) ? 0 : 1;
                }
            }
            assertThat(changed).isGreaterThan(100);
        }
    }

    @Test
    void whatCannotBeDoneIsSaidWithItsReason() throws IOException {
        assertThat(call("uprising", "land.yaml", "--animation", "a.svg"))
                .isEqualTo(new Call(
                        2, "", "tarazy: --animation shows a city of single people; \"land.yaml\" has a country\n"));
        assertThat(call("uprising", "square.yaml", "--animation", "a.png"))
                .isEqualTo(new Call(2, "", "tarazy: \"a.png\" ends neither in .svg nor in .gif\n"));
        assertThat(call("uprising", "land.yaml", "--runs", "100M").err()).contains("at most 2,380,952 runs");
        assertThat(call("uprising", "suqare.yaml").err()).contains("did you mean \"square.yaml\"?");
        Files.writeString(directory.resolve("large.yaml"), "level: street\nwidth: 300\n");
        assertThat(call("uprising", "large.yaml", "--animation", "a.svg").err())
                .isEqualTo("tarazy: a city of 300 × 40 cells is too large to film; take at most 250 a side\n");
        Files.writeString(directory.resolve("wrong.yaml"), "level: street\nsteps: many\n");
        assertThat(call("uprising", "wrong.yaml").exit()).isEqualTo(1);
        Files.writeString(
                directory.resolve("nan.yaml"),
                "level: country\ncities: {A: {population: 9, forces: 1}}\nparameters: {legitimacy: sqrt(-1)}\n");
        assertThat(call("uprising", "nan.yaml").exit()).isEqualTo(1);
    }
}
