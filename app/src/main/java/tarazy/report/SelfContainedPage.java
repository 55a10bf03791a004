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
import java.util.List;
import java.util.Map;

/**
 * An HTML page that loads nothing from anywhere; only the two scripts whose digests stand in its content security policy
 * can run: the chart library and the page's own.
 *
 * @param template name of the template, which gets the page, its policy, its style, both scripts and the data of the
 *     charts
 * @param styles names of style sheets, joined to one
 * @param scripts names of scripts, joined to one
 */
record SelfContainedPage(String template, List<String> styles, List<String> scripts) {
    /**
     * Writes the page; the writer stays open and has to encode UTF-8.
     *
     * @param page what the template prints
     * @param data JSON for the charts that may stand inside a script element
     */
    void write(Object page, String data, Writer out) throws IOException {
        String style = joined(styles);
        String library = resource("echarts/echarts.common.min.js");
        String script = joined(scripts);
        String policy = "default-src 'none'; script-src " + digest(library) + " " + digest(script)
                + "; style-src-elem " + digest(style)
                + "; style-src-attr 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
        Map<String, Object> parameters = Map.of(
                "page", page, "policy", policy, "style", style, "library", library, "script", script, "data", data);
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, null, SelfContainedPage.class.getPackageName());
        try {
            templates.render(template, parameters, new WriterOutput(out));
        } catch (TemplateException e) {
            if (e.getCause() instanceof UncheckedIOException unwritable) {
                throw unwritable.getCause();
            }
            throw e;
        }
    }

    private static String joined(List<String> names) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(resource(name));
        }
        return text.toString();
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
        try (InputStream in = SelfContainedPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program is incomplete: " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
