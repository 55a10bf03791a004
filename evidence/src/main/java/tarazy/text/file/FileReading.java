package tarazy.text.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import tarazy.text.Document;
import tarazy.text.DocumentException;
import tarazy.text.TextView;

/**
 * Reads a file for what there is to read in it. PDF and HTML are told by the name's ending or by how the file begins; anything else is plain text. A
 * file that is too large, broken or built to exhaust a reader ends in a message, in bounded time and memory.
 */
public final class FileReading {

    /** Largest HTML page, in bytes; as a tree it takes many times its size. */
    public static final int HTML_LIMIT = 16 * 1024 * 1024;

    /** How long one file may take. */
    public static final Duration TIME = Duration.ofSeconds(60);

    private FileReading() {}

    /**
     * Reads a file.
     *
     * @param name how messages call the document
     * @return for plain text the text as it is; for HTML the main text, with the way back to the raw page; for a PDF the text drawn out, whose document
     *     has the sha256 of the file's bytes
     * @throws DocumentException with place and advice if the file cannot be read
     */
    public static TextView read(Path file, String name) throws DocumentException {
        return read(name, String.valueOf(file.getFileName()), Document.bytes(file, Document.LIMIT));
    }

    /**
     * As {@link #read}, with what there is to read as a document of its own: lines and places are those of the text drawn out of the file, the sha256 is
     * that of its bytes.
     */
    public static Document text(Path file, String name) throws DocumentException {
        return text(name, Document.bytes(file, Document.LIMIT));
    }

    /**
     * As {@link #text(Path, String)}, for a file whose bytes are at hand.
     *
     * @param name how messages call the document; its ending tells what it is
     */
    public static Document text(String name, byte[] bytes) throws DocumentException {
        TextView view = read(name, name, bytes);
        return view.text().equals(view.document().text())
                ? view.document()
                : Document.drawnOut(name, view.text(), bytes);
    }

    private static TextView read(String name, String file, byte[] bytes) throws DocumentException {
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".pdf") || begins(bytes, "%PDF-")) {
            return PdfText.read(name, bytes, TIME);
        }
        Document document = Document.decode(name, bytes);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml") || markup(document.text())) {
            if (bytes.length > HTML_LIMIT) {
                throw new DocumentException(
                        String.format("%,d bytes are too many for HTML, the limit is %,d", bytes.length, HTML_LIMIT),
                        0,
                        "Save the page's text alone, or split the file.");
            }
            return Bounded.run("HTML", TIME, () -> HtmlText.read(document));
        }
        return TextView.plain(document);
    }

    private static boolean begins(byte[] bytes, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** True if a text begins as a page does. */
    private static boolean markup(String text) {
        String head = text.substring(0, Math.min(text.length(), 2_000));
        String start = head.strip().toLowerCase(Locale.ROOT);
        start = start.startsWith("\uFEFF") ? start.substring(1).strip() : start;
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || (start.startsWith("<?xml") && start.contains("<html"));
    }
}
