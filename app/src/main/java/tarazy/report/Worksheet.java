package tarazy.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tarazy.text.corpus.Corpus;

/** Documents as one self-contained HTML page, with what is seen in them and buttons that copy rows for {@code claims.csv}. */
public final class Worksheet {
    private Worksheet() {}

    /** Writes the page; the writer stays open and has to encode UTF-8. */
    public static void write(Corpus corpus, Writer out) throws IOException {
        new SelfContainedPage("worksheet.jte", List.of("report.css", "worksheet.css"), List.of("worksheet.js"))
                .write(WorksheetPage.of(corpus), "{}", out);
    }
}
