package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tarazy.forecast.InfluenceOutlook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InfluenceFormsTest {
    private static final InfluenceOutlook RICH = SampleForecasts.rich().influence();

    @Test
    void textIsAMatrixANetworkOfWordsAndTables() {
        String text = Format.TEXT.of(RICH, new Screen(100, false));
        assertThat(text)
                .contains(
                        "Strengths, hard / soft",
                        "The neighbour  0.70 / 0.30",
                        "The neighbour ──▶ Vesmark",
                        "━━━━━━━  0.70  0.60 – 0.80  Fuel through the neighbour's",
                        "┄┄┄      0.30",
                        "held in 25 % of the runs, 1.20 times on",
                        "average, at a cost of 2 (0 – 9)",
                        "–  harbour is declared deliberate and passive, but shows itself deliberate",
                        "Refinery ──[ By ship 40, carries 38 ]──▶ The capital closed by The neighbour",
                        "Depot ──[ By road 20, carries 5 ]──▶ The capital closed by The hauliers or The neighbour",
                        "HHI 0.790: as concentrated as 1.27 equal ways, by what 2 links carry",
                        "1 lever read by nothing that the case tells of the receiver: media",
                        "58 kt/month can flow (50 – 60)");
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(PlainText.width(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void jsonTellsAll() {
        JsonNode read = new JsonMapper().readTree(Format.JSON.of(RICH, Screen.plain()));
        JsonNode harbour = read.get("levers").get(0);
        assertThat(harbour.get("sender").asString()).isEqualTo("neighbour");
        assertThat(harbour.get("on").get(0).asString()).isEqualTo("situation");
        assertThat(harbour.get("mode").size()).isEqualTo(2);
        assertThat(harbour.get("strength").get("mean").asDouble()).isEqualTo(0.7);
        assertThat(harbour.get("use").get("used").asDouble()).isEqualTo(0.25);
        assertThat(harbour.get("found").get("status").asString()).isEqualTo("compared");
        assertThat(harbour.get("found").get("disagreements").size()).isEqualTo(1);
        assertThat(read.get("levers").get(1).get("use").isNull()).isTrue();
        JsonNode fuel = read.get("networks").get(0);
        assertThat(fuel.get("deniers").get(0).get("denial").get("p95").asDouble())
                .isEqualTo(58);
        assertThat(fuel.get("deniers").get(0).get("banzhaf").isNull()).isTrue();
        assertThat(fuel.get("ways").get("by").asString()).isEqualTo("carries");
        assertThat(fuel.get("links").get(1).get("carries").isNull()).isTrue();
        assertThat(fuel.get("nodes").get(0).get("at").get(0).asDouble()).isEqualTo(58.3);
        assertThat(read.get("actors").get(2).get("at").isNull()).isTrue();
        JsonNode forecast = new JsonMapper().readTree(Format.JSON.of(SampleForecasts.rich(), Screen.plain()));
        assertThat(forecast.get("levers")).isEqualTo(read.get("levers"));
        assertThat(forecast.get("networks")).isEqualTo(read.get("networks"));
    }

    @Test
    void csvHasARowForEachLever() {
        assertThat(Format.CSV.of(RICH, Screen.plain()).lines())
                .hasSize(5)
                .contains(
                        "harbour,neighbour,vesmark,transit,situation,deliberate passive,hard,system,0.7,0.6,0.8,0.25");
    }

    @Test
    void thePageHasADrawingAMapAndWhatIsBehindEachArrow() throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.write(SampleForecasts.rich(), new Reproduction("tarazy forecast x", "1"), out);
        String page = out.toString();
        String section =
                page.substring(page.indexOf("<section id=\"levers\""), page.indexOf("<section id=\"drivers\""));
        assertThat(section)
                .contains(
                        "<svg class=\"graph\"",
                        "<svg class=\"map\"",
                        "<a href=\"#l0\"><g class=\"arc hard\">",
                        "<details class=\"lever\" id=\"l0\">",
                        "All fuel lands next door",
                        "Two other harbours are too small.",
                        "<title>Sweden</title>",
                        "Nobody counts the small boats.");
        assertThat(page).contains("<li><a href=\"#levers\">Levers</a></li>", "Map: Natural Earth, public domain.");
        assertThat(section).doesNotContain("NaN", "Infinity");
    }
}
