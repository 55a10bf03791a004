package tarazy.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import tarazy.forecast.SampleTable;

/** The runs themselves as gzipped CSV: one row a run, numbers in full precision, a missing value empty, no time stamp. */
public final class SamplesFile {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NUMBER = 32;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    private SamplesFile(OutputStream out) {
        this.out = out;
    }

    /** Writes the table; the stream stays open. */
    public static void write(SampleTable samples, OutputStream out) throws IOException {
        // Random digits hardly shrink further at higher levels, which take four times as long.
        GZIPOutputStream gzip = new GZIPOutputStream(out, BUFFER) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
        new SamplesFile(gzip).rows(samples);
        gzip.finish();
    }

    private void rows(SampleTable samples) throws IOException {
        List<String> names = samples.columns();
        double[][] columns = new double[names.size()][];
        StringBuilder header = new StringBuilder();
        for (int k = 0; k < columns.length; k++) {
            columns[k] = samples.column(names.get(k));
            header.append(k > 0 ? "," : "").append(Csv.quoted(names.get(k)));
        }
        out.write(header.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        for (int run = 0; run < samples.runs(); run++) {
            for (int k = 0; k < columns.length; k++) {
                if (filled > BUFFER - LONGEST_NUMBER) {
                    flush();
                }
                if (k > 0) {
                    buffer[filled++] = ',';
                }
                number(columns[k][run]);
            }
            if (filled == BUFFER) {
                flush();
            }
            buffer[filled++] = '\n';
        }
        flush();
    }

    private void number(double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (value == 0 || value == 1) {
            buffer[filled++] = (byte) (value == 0 ? '0' : '1');
            return;
        }
        String text = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
        for (int i = 0; i < text.length(); i++) {
            buffer[filled++] = (byte) text.charAt(i);
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }
}
