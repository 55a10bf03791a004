package tarazy.casefile;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The decoded text of a file, with the places of its characters. */
final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final int[] supplementary;

    /**
     * @param file relative to the case folder
     */
    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.supplementary = supplementary(text);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The offset in UTF-16 units of a character counted in code points from 0. */
    int offset(int codePoint) {
        int before = Arrays.binarySearch(supplementary, codePoint);
        return Math.min(text.length(), codePoint + (before < 0 ? -before - 1 : before));
    }

    Place place(int offset) {
        int index = Arrays.binarySearch(lineStarts, offset);
        int line = index >= 0 ? index : -index - 2;
        return new Place(file, line + 1, offset - lineStarts[line] + 1);
    }

    /** The offset of the first character of a line counted from 1; the end of the text if there is no such line. */
    int lineStart(int line) {
        return line <= lineStarts.length ? lineStarts[line - 1] : text.length();
    }

    private static int[] lineStarts(String text) {
        IntStream.Builder starts = IntStream.builder();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crlf)) {
                starts.add(i + 1);
            }
        }
        return starts.build().toArray();
    }

    /** Positions, in code points, of the characters that take two units. */
    private static int[] supplementary(String text) {
        IntStream.Builder positions = IntStream.builder();
        int codePoint = 0;
        for (int i = 0; i < text.length(); codePoint++) {
            boolean pair = Character.charCount(text.codePointAt(i)) == 2;
            if (pair) {
                positions.add(codePoint);
            }
            i += pair ? 2 : 1;
        }
        return positions.build().toArray();
    }
}
