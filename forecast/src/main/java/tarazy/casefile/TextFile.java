package tarazy.casefile;

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
import java.util.List;
import java.util.Optional;

/**
 * A file that is read as UTF-8 text of bounded length.
 *
 * @param text without a byte order mark; empty exactly if there are problems
 * @param problems what prevents reading
 */
public record TextFile(Optional<String> text, List<Problem> problems) {

    /** Larger than any file written by people, small enough for any machine. */
    static final int LARGEST = 16 << 20;

    public TextFile {
        problems = List.copyOf(problems);
    }

    /**
     * Reads an ordinary file that stands alone.
     *
     * @param name what messages call it
     * @throws IOException if it cannot be opened or read
     */
    public static TextFile read(Path file, String name) throws IOException {
        Problems problems = new Problems();
        Optional<SourceText> text = read(name, file, Place.of(name), problems);
        return new TextFile(text.map(SourceText::text), problems.sorted());
    }

    static Optional<SourceText> read(String name, Path file, Place namedAt, Problems problems) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            problems.error(
                    namedAt,
                    "\"" + name + "\" is larger than " + (LARGEST >> 20) + " MB",
                    "Split it, or remove what does not belong");
            return Optional.empty();
        }
        return decode(name, bytes, problems);
    }

    private static Optional<SourceText> decode(String name, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            SourceText before = new SourceText(name, text);
            problems.error(
                    before.place(text.length()),
                    "the file is not UTF-8 from here on",
                    "Save it with the encoding UTF-8");
            return Optional.empty();
        }
        return Optional.of(new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }
}
