package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tarazy.forecast.Forecast;
import tarazy.forecast.InfluenceOutlook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {
    private static final Reproduction SAME = new Reproduction("tarazy forecast strait-2031 --seed 20310304", "0.1.0");

    static String page(Forecast forecast) throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.write(forecast, SAME, out);
        return out.toString();
    }

    private static List<String> inside(String page, String element) {
        Matcher matcher = Pattern.compile("<" + element + "[^>]*>(.*?)</" + element + ">", Pattern.DOTALL)
                .matcher(page);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** The page without scripts and style. */
    private static String markup(String page) {
        return page.replaceAll("(?s)<script.*?</script>", "").replaceAll("(?s)<style>.*?</style>", "");
    }

    @Test
    void everyTextOfTheForecastStandsInThePage() throws IOException {
        String words =
                markup(page(SampleForecasts.rich())).replace("&#34;", "\"").replace("&#39;", "'");
        List<String> texts = new ArrayList<>();
        Forecast told = Records.withTexts(SampleForecasts.rich(), text -> {
            texts.add(text);
            return text;
        });
        assertThat(told.title()).isEqualTo("The Sund strait crisis, March 2031");
        texts.removeAll(List.of("strait-2031", "wire-0316", "exchange-2031"));
        // names for formulas and programs, which the page does not show
        texts.removeAll(List.of(
                "velmara",
                "hauliers",
                "offer",
                "refuse",
                "wait",
                "dry",
                "snow",
                "open",
                "shut",
                "vesmark",
                "sund",
                "sail",
                "back"));
        texts.removeAll(List.of("vesmark", "neighbour", "refinery", "depot", "city", "ship", "rail", "road"));
        texts.removeIf(String::isEmpty);
        assertThat(texts)
                .hasSizeGreaterThan(100)
                .allSatisfy(text -> assertThat(words).contains(text.replace(">", "&gt;")));
        assertThat(words).contains("wire-0316", "exchange-2031", "20310304", "10,000", SAME.command(), "Tarazy 0.1.0");
    }

    @Test
    void thePageLoadsNothing() throws IOException {
        assertThat(markup(page(SampleForecasts.rich())))
                .doesNotContain("http:", "https:", "src=", "<link", "@import", "url(")
                .doesNotContainPattern("href=\"[^#]");
    }

    @Test
    void onlyScriptsAndStyleWithAKnownDigestMayRun() throws Exception {
        String page = page(SampleForecasts.rich());
        Matcher policy = Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(page);
        assertThat(policy.find()).isTrue();
        List<String> scripts = inside(page, "script");
        assertThat(scripts).hasSize(3);
        assertThat(policy.group(1).replace("&#39;", "'"))
                .isEqualTo("default-src 'none'; script-src " + digest(scripts.get(1)) + " " + digest(scripts.get(2))
                        + "; style-src-elem " + digest(inside(page, "style").getFirst())
                        + "; style-src-attr 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'");
    }

    private static String digest(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String page = page(Hostile.forecast());
        assertThat(inside(page, "script")).hasSize(3);
        assertThat(markup(page))
                .doesNotContain("<img", "<iframe", "<script", "<a href=//", "srcdoc=\"<")
                .doesNotContainPattern("<svg[^>]*onload")
                .contains("&lt;script&gt;window.pwned=1&lt;/script&gt;");
    }

    @Test
    void chartDataCannotEndItsScriptElement() {
        String data = ChartData.of(Hostile.forecast());
        assertThat(data).doesNotContain("<", ">", "&");
        JsonNode read = new JsonMapper().readTree(data);
        assertThat(read.get("estimate-0").get("claims").get(0).get("name").asString())
                .startsWith("c1");
        assertThat(read.get("histogram-2").get("counts").size()).isEqualTo(20);
        assertThat(read.get("fan-1").get("p50").size()).isEqualTo(40);
    }

    @Test
    void anEmptyForecastIsAPage() throws IOException {
        Forecast f = SampleForecasts.rich();
        Forecast empty = new Forecast(
                "c",
                "Nothing",
                "",
                f.asOf(),
                1,
                1,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new InfluenceOutlook("", "", f.asOf(), f.asOf(), 1, 1, List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                f.samples());
        assertThat(page(empty)).contains("<h1>Nothing</h1>").doesNotContain("id=\"sources\"", "id=\"outcomes\"");
    }

    @Test
    void missingNumbersAreDashes() throws IOException {
        var answer = SampleForecasts.probability("x", "x?", Double.NaN).build();
        assertThat(markup(page(JsonFormTest.only(answer))))
                .contains("<p class=\"value\">–</p>")
                .doesNotContain("NaN");
    }

    @Test
    void theSameForecastGivesTheSamePage() throws IOException {
        assertThat(page(SampleForecasts.rich())).isEqualTo(page(SampleForecasts.rich()));
    }

    @Test
    void aFullDiskIsToldAsSuch() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> HtmlReport.write(SampleForecasts.rich(), SAME, full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }
}
