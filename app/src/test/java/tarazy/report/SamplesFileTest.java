package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import tarazy.forecast.SampleTable;

class SamplesFileTest {
    private static byte[] written(SampleTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SamplesFile.write(table, out);
        return out.toByteArray();
    }

    private static String text(byte[] gzip) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aTableHasAHeaderAndOneRowARun() throws IOException {
        SampleTable table = SampleForecasts.table(
                List.of("x", "is.open", "a \"b\", c"),
                new double[] {Math.PI, -1e-300, 1e15, Double.NaN},
                new double[] {0, 1, -0.5, Double.NaN},
                new double[] {12345, -7, 1.0 / 3, Double.POSITIVE_INFINITY});
        assertThat(text(written(table))).isEqualTo("""
                        x,is.open,"a ""b"", c"
                        3.141592653589793,0,12345
                        -1.0E-300,1,-7
                        1.0E15,-0.5,0.3333333333333333
                        ,,Infinity
                        """);
    }

    @RepeatedTest(20)
    void everyBitComesBack(RepetitionInfo repetition) throws IOException {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        int runs = 1 + random.nextInt(6_000);
        double[] column = new double[runs];
        double[] other = new double[runs];
        for (int k = 0; k < runs; k++) {
            column[k] = Double.longBitsToDouble(random.nextLong());
            other[k] = random.nextGaussian() * Math.pow(10, random.nextInt(20));
        }
        String[] lines = text(written(SampleForecasts.table(List.of("a", "b"), column, other)))
                .split("\n", -1);
        assertThat(lines).hasSize(runs + 2);
        for (int k = 0; k < runs; k++) {
            String[] cells = lines[k + 1].split(",", -1);
            double read = cells[0].isEmpty() ? Double.NaN : Double.parseDouble(cells[0]);
            assertThat(Double.valueOf(read)).as("seed %s row %s", seed, k).isEqualTo(Double.valueOf(column[k]));
            assertThat(Double.valueOf(cells[1])).as("seed %s row %s", seed, k).isEqualTo(Double.valueOf(other[k]));
        }
    }

    @Test
    void theFileCarriesNoTimeAndIsTheSameTwice() throws IOException {
        byte[] file = written(SampleForecasts.samples());
        assertThat(file).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
        assertThat(written(SampleForecasts.samples())).isEqualTo(file);
    }

    @Test
    void oneReaderThatKnowsOnlySingleStreamsReadsAllOfIt() throws Exception {
        byte[] file = written(SampleForecasts.samples());
        java.util.zip.Inflater inflater = new java.util.zip.Inflater(true);
        inflater.setInput(file, 10, file.length - 10);
        byte[] raw = new byte[1 << 20];
        int length = inflater.inflate(raw);
        assertThat(inflater.finished()).isTrue();
        assertThat(inflater.getRemaining())
                .as("only the checksum and the size follow")
                .isEqualTo(8);
        assertThat(new String(raw, 0, length, StandardCharsets.UTF_8)).isEqualTo(text(file));
        inflater.end();
    }

    @Test
    void aTableWithoutColumnsIsEmptyLines() throws IOException {
        SampleTable empty = new SampleTable() {
            @Override
            public List<String> columns() {
                return List.of();
            }

            @Override
            public int runs() {
                return 70_000;
            }

            @Override
            public double[] column(String name) {
                throw new IllegalArgumentException(name);
            }
        };
        assertThat(text(written(empty))).isEqualTo("\n".repeat(70_001));
    }
}
