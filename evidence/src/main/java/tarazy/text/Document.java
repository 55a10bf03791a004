package tarazy.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A text as it was found. The raw text is never changed, not even a byte order mark is taken away; whatever cleans or
 * folds it is a view that maps back. Immutable.
 */
public final class Document {

    /** Largest file read, in bytes. */
    public static final int LIMIT = 64 * 1024 * 1024;

    private final String name;
    private final String text;
    private final String sha256;
    private final int[] lineStarts;

    private Document(String name, String text, String sha256) {
        this.name = name;
        this.text = text;
        this.sha256 = sha256;
        this.lineStarts = lineStarts(text);
    }

    /** A document of a text at hand; its sha256 is that of the text in UTF-8. */
    public static Document of(String name, String text) {
        return new Document(name, text, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The text that was drawn out of a file which is no text itself, such as a PDF.
     *
     * @param bytes of the file; the document's sha256 is theirs
     */
    public static Document drawnOut(String name, String text, byte[] bytes) {
        return new Document(name, text, Sha256.of(bytes));
    }

    /** Reads a file of at most {@link #LIMIT} bytes. */
    public static Document read(Path file, String name) throws DocumentException {
        return read(file, name, LIMIT);
    }

    /**
     * Reads a file, strictly as UTF-8.
     *
     * @param name how messages call the document
     * @param limit in bytes; nothing beyond it is kept in memory
     * @throws DocumentException if it is not there, not a regular file, too large or not UTF-8
     */
    public static Document read(Path file, String name, int limit) throws DocumentException {
        return decode(name, bytes(file, limit));
    }

    /**
     * The bytes of a file.
     *
     * @param limit in bytes; nothing beyond it is kept in memory
     * @throws DocumentException if it is not there, not a regular file or too large
     */
    public static byte[] bytes(Path file, int limit) throws DocumentException {
        if (!Files.isRegularFile(file)) {
            boolean there = Files.exists(file);
            throw new DocumentException(there ? "not a regular file" : "no such file", 0, "");
        }
        byte[] bytes;
        try {
            long size = Files.size(file);
            if (size > limit) {
                throw tooLarge(String.format("%,d", size), limit);
            }
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(limit);
                if (in.read() >= 0) {
                    throw tooLarge("more than " + String.format("%,d", limit), limit);
                }
            }
        } catch (IOException e) {
            throw new DocumentException("cannot be read: " + e.getMessage(), 0, "");
        }
        return bytes;
    }

    /** Decodes bytes, strictly as UTF-8. */
    public static Document decode(String name, byte[] bytes) throws DocumentException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length); // UTF-8 never decodes to more units than bytes
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = line(bytes, in.position());
            throw new DocumentException(
                    String.format(
                            "not UTF-8: byte %,d (line %,d) is 0x%02X", in.position(), line, bytes[in.position()]),
                    line,
                    "Save the file as UTF-8.");
        }
        return new Document(name, out.flip().toString(), Sha256.of(bytes));
    }

    private static DocumentException tooLarge(String size, int limit) {
        return new DocumentException(
                size + " bytes are too many, the limit is " + String.format("%,d", limit), 0, "Split the file.");
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            boolean returns = bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n');
            if (returns || bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean returns = c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (returns || c == '\n') {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    public String name() {
        return name;
    }

    /** The raw text. */
    public String text() {
        return text;
    }

    /** SHA-256 of the bytes, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** True if the text starts with U+FEFF. */
    public boolean hasByteOrderMark() {
        return text.startsWith("\uFEFF");
    }

    /** Offset of the first character of a line, 1-based; the length of the text for lines there are none of. */
    public int lineStart(int line) {
        return line > lineStarts.length ? text.length() : lineStarts[line - 1];
    }

    /** Number of lines; an empty text has one. */
    public int lines() {
        return lineStarts.length;
    }

    /**
     * Line and column of an offset.
     *
     * @param offset from 0 to the length of the text, both included
     */
    public Position position(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " is not in 0 to " + text.length());
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }
}
