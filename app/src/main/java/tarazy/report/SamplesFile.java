package tarazy.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import tarazy.forecast.SampleTable;

/**
 * The runs themselves as gzipped CSV: one row a run, numbers in full precision, a missing value empty, no time stamp. The
 * bytes do not depend on the number of processors.
 */
public final class SamplesFile {
    /** Rows compressed as one piece; part of the format, since it decides the bytes. */
    private static final int PIECE = 1024;

    private SamplesFile() {}

    /** Writes the table; the stream stays open. */
    public static void write(SampleTable samples, OutputStream out) throws IOException {
        List<String> names = samples.columns();
        double[][] columns = names.stream().map(samples::column).toArray(double[][]::new);
        GzipPieces gzip = new GzipPieces(out);
        gzip.write(GzipPieces.piece(header(names)));
        int pieces = Math.ceilDiv(samples.runs(), PIECE);
        // A few pieces at a time, so that memory does not grow with the runs.
        int window = 4 * Runtime.getRuntime().availableProcessors();
        for (int first = 0; first < pieces; first += window) {
            List<GzipPieces.Piece> done = IntStream.range(first, Math.min(pieces, first + window))
                    .parallel()
                    .mapToObj(k -> GzipPieces.piece(
                            SampleRows.text(columns, k * PIECE, Math.min(samples.runs(), (k + 1) * PIECE))))
                    .toList();
            for (GzipPieces.Piece piece : done) {
                gzip.write(piece);
            }
        }
        gzip.finish();
    }

    private static byte[] header(List<String> names) {
        String line = String.join(",", names.stream().map(Csv::quoted).toList()) + "\n";
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
