package tarazy.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tarazy.text.corpus.Corpus;
import tarazy.text.corpus.Page;

/** Documents as one self-contained HTML page, with what is seen in them and buttons that copy rows for {@code claims.csv}. */
public final class Worksheet {
    private final SortedMap<Integer, WorksheetPage.Sheet> sheets = Collections.synchronizedSortedMap(new TreeMap<>());

    /** Adds a document, unless there are too many for a browser before it; safe for many threads. */
    public void add(int document, Page page) {
        if (document < WorksheetPage.MOST) {
            sheets.put(document, new SheetBuilder(page, WorksheetPage.anchor(document)).sheet());
        }
    }

    /** Writes the page; the writer stays open and has to encode UTF-8. */
    public void write(Corpus corpus, Writer out) throws IOException {
        new SelfContainedPage("worksheet.jte", List.of("report.css", "worksheet.css"), List.of("worksheet.js"))
                .write(WorksheetPage.of(List.copyOf(sheets.values()), corpus), "{}", out);
    }
}
