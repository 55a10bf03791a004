package tarazy.fuzz;

import static tarazy.fuzz.Whatever.require;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tarazy.text.DocumentException;
import tarazy.text.TextView;

/** Any bytes as a PDF: there is a text or a message. */
class PdfFuzzTest {
    private static final ScratchFile FILE = new ScratchFile(".pdf");

    /** Kept, or the level would be forgotten with the logger. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache");

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/tarazy/fuzz/pdf.dict")
    void document(byte[] bytes) {
        LIBRARY.setLevel(Level.OFF);
        try {
            TextView view = FILE.read(bytes);
            require(!view.text().isBlank(), "a PDF without text has a message");
            Whatever.holds(List.of(view));
        } catch (DocumentException e) {
            require(e.message().contains("PDF") || e.message().contains("pages"), e.message());
        }
    }
}
