package tarazy.fuzz;

import static tarazy.fuzz.Whatever.require;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;
import tarazy.text.DocumentException;
import tarazy.text.Span;
import tarazy.text.TextView;

/** Any bytes as a page: what is UTF-8 is read, and every character has its place in the raw page. */
class HtmlFuzzTest {
    private static final ScratchFile FILE = new ScratchFile(".html");

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/tarazy/fuzz/html.dict")
    void page(byte[] bytes) {
        TextView view;
        try {
            view = FILE.read(startsAsPdf(bytes) ? new byte[0] : bytes);
        } catch (DocumentException e) {
            require(e.message().startsWith("not UTF-8: "), e.message());
            return;
        }
        characters(view);
        Whatever.holds(List.of(view));
    }

    private static boolean startsAsPdf(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == '%';
    }

    private static void characters(TextView view) {
        String raw = view.document().text();
        boolean inOrder = !rearranged(raw.toLowerCase(Locale.ROOT));
        int last = 0;
        for (int i = 0; i < view.text().length(); i++) {
            Span place = Whatever.mapsBack(view, new Span(i, i + 1));
            char c = view.text().charAt(i);
            String there = place.of(raw);
            boolean plain = c < 128 && Character.isLetterOrDigit(c);
            require(
                    !plain || there.equals(String.valueOf(c)) || there.startsWith("&"),
                    "character " + i + ", " + c + ", stands for " + there);
            require(!inOrder || place.start() >= last, "character " + i + " stands before the one before it");
            last = place.start();
        }
    }

    /** What stands in a table and not in its cells moves before the table. */
    private static boolean rearranged(String raw) {
        return raw.contains("<table");
    }
}
