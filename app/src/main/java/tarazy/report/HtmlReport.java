package tarazy.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import tarazy.forecast.Forecast;

/**
 * A forecast as one self-contained HTML page. The page loads nothing from anywhere, and only the two scripts whose
 * digests stand in its content security policy can run.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** Writes the page; the writer stays open and has to encode UTF-8. */
    public static void write(Forecast forecast, Reproduction reproduction, Writer out) throws IOException {
        String style = resource("report.css");
        String library = resource("echarts/echarts.common.min.js");
        String script = resource("report.js");
        String policy = "default-src 'none'; script-src " + digest(library) + " " + digest(script)
                + "; style-src-elem " + digest(style)
                + "; style-src-attr 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
        Map<String, Object> parameters = Map.of(
                "page", PageBuilder.page(forecast, reproduction),
                "policy", policy,
                "style", style,
                "library", library,
                "script", script,
                "data", ChartData.of(forecast));
        TemplateEngine templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, HtmlReport.class.getPackageName());
        try {
            templates.render("report.jte", parameters, new WriterOutput(out));
        } catch (TemplateException e) {
            if (e.getCause() instanceof UncheckedIOException unwritable) {
                throw unwritable.getCause();
            }
            throw e;
        }
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Line breaks as an HTML parser sees them, so that the digest fits. */
    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program is incomplete: " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
