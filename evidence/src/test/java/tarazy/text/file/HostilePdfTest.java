package tarazy.text.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarazy.text.DocumentException;

/** PDFs made to exhaust their reader end in a message. */
class HostilePdfTest {
    private static final Duration TIME = Duration.ofSeconds(20);

    private static String failure(byte[] pdf, Duration reading) {
        return assertTimeoutPreemptively(TIME, () -> {
            try {
                PdfText.read("bomb", pdf, reading);
                return "";
            } catch (DocumentException e) {
                return e.message();
            }
        });
    }

    @Test
    void a_page_that_unpacks_to_hundreds_of_megabytes_of_text_is_given_up() {
        byte[] bomb = pdf("/Filter/FlateDecode", bomb("(aaaaaaaa) Tj\n", 300));
        assertThat(bomb).hasSizeLessThan(2_000_000);
        assertThat(failure(bomb, TIME)).contains("more than 1,000,000 characters on a page");
        String string = "BT /F 12 Tf (" + "a".repeat(1_000_001) + ") Tj";
        assertThat(failure(pdf("", bytes(string)), TIME)).contains("more than 1,000,000 characters on a page");
    }

    @Test
    void work_that_is_given_up_ends() {
        byte[] bomb = pdf("6 0 R", "/Type/XObject/Subtype/Form/Filter/FlateDecode", bomb("q Q\n", 10));
        assertThat(failure(bomb, Duration.ofSeconds(2))).isEqualTo("this PDF takes longer than 2 seconds to read");
        assertTimeoutPreemptively(TIME, () -> {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("reading PDF")) {
                    thread.join();
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"[, ]", "<</A, >>", "[<</A[, ]>>]"})
    void objects_nested_deeply_do_no_harm(String open, String close) {
        String nested = open.repeat(200_000) + " 1 " + close.repeat(200_000);
        assertThat(failure(pdf("/X " + nested, bytes("BT ET")), TIME)).contains("PDF");
        assertThat(failure(pdf("", bytes(nested + " BT ET")), TIME)).contains("PDF");
    }

    /** Operators that unpack to so many megabytes: one packed stretch, repeated. */
    private static byte[] bomb(String operators, int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x78, (byte) 0x9C});
        out.writeBytes(packed("BT /F 12 Tf 20 200 Td\n"));
        byte[] stretch = packed(operators.repeat((1 << 20) / operators.length()));
        for (int i = 0; i < megabytes; i++) {
            out.writeBytes(stretch);
        }
        out.writeBytes(new byte[] {3, 0});
        return out.toByteArray();
    }

    private static byte[] packed(String operators) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(bytes(operators));
        byte[] buffer = new byte[1 << 16];
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] pdf(String entries, byte[] content) {
        return pdf("4 0 R", entries, content);
    }

    /** A file of one page, which shows a stream once, or if it is a form and shown by object 6, a thousand times. */
    private static byte[] pdf(String shown, String entries, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("""
                %%PDF-1.4
                1 0 obj
                <</Type/Catalog/Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type/Pages/Kids[3 0 R]/Count 1>>
                endobj
                3 0 obj
                <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents %s/Resources<</Font<</F 5 0 R>>/XObject<</X 4 0 R>>>>>>
                endobj
                5 0 obj
                <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
                endobj
                6 0 obj
                <</Length 6000>>
                stream
                %sendstream
                endobj
                4 0 obj
                <</Length %d%s>>
                stream
                """.formatted(shown, "/X Do\n".repeat(1000), content.length, entries)
                .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
