package tarazy.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tarazy.forecast.Forecast;

/**
 * A forecast as one self-contained HTML page. The page loads nothing from anywhere, and only the two scripts whose
 * digests stand in its content security policy can run.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** Writes the page; the writer stays open and has to encode UTF-8. */
    public static void write(Forecast forecast, Reproduction reproduction, Writer out) throws IOException {
        new SelfContainedPage("report.jte", List.of("report.css"), List.of("charts.js", "report.js"))
                .write(PageBuilder.page(forecast, reproduction), ChartData.of(forecast), out);
    }
}
