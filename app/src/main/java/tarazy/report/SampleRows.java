package tarazy.report;

import java.util.Arrays;

/** Rows of numbers as CSV, in ASCII. */
final class SampleRows {
    /** No double is written with more characters, its comma included. */
    private static final int LONGEST = 32;

    private byte[] text;
    private int length;

    private SampleRows(int expected) {
        text = new byte[expected];
    }

    static byte[] text(double[][] columns, int from, int to) {
        int row = 12 * columns.length + 1;
        SampleRows rows = new SampleRows((to - from) * row + LONGEST);
        for (int run = from; run < to; run++) {
            rows.room(1 + LONGEST * columns.length);
            for (int k = 0; k < columns.length; k++) {
                if (k > 0) {
                    rows.text[rows.length++] = ',';
                }
                rows.number(columns[k][run]);
            }
            rows.text[rows.length++] = '\n';
        }
        return Arrays.copyOf(rows.text, rows.length);
    }

    private void room(int bytes) {
        if (length + bytes > text.length) {
            text = Arrays.copyOf(text, Math.max(length + bytes, text.length + text.length / 2));
        }
    }

    private void number(double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (value == 0 || value == 1) {
            text[length++] = (byte) (value == 0 ? '0' : '1');
            return;
        }
        String digits = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
        for (int i = 0; i < digits.length(); i++) {
            text[length++] = (byte) digits.charAt(i);
        }
    }
}
