package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tarazy.dataset.Benchmark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreFormsTest {
    private static String page(Benchmark benchmark) throws IOException {
        StringWriter out = new StringWriter();
        ScoreReport.write(benchmark, new Reproduction("tarazy score --dataset deu fjords.csv --seed 11", "0.1.0"), out);
        return out.toString();
    }

    @Test
    void asText() {
        assertThat(Format.TEXT.of(SampleBenchmarks.usual(), new Screen(100, false)))
                .startsWith("""
                How well models of bargaining foresee outcomes
                fjords: 40 issues of 17 proposals; 2 issues not scored: outcome unknown, fewer than three actors, or
                nobody with influence

                                  n  Error  To the mean           Median   ≤ 5  ≤ 10  ≤ 20   CRPS
                ─────────────────────────────────────────────────────────────────────────────────
                Weighted mean    40  20.00                         17.00  13 %  25 %  50 %  15.00
                Reference point  31  47.25  +27.3 (+26.5, +28.3)   44.25  13 %  25 %  50 %  42.25
                Silent            0      –  –                          –     –     –     –      –

                Learned from other outcomes
                Past outcomes    40  25.00  +5.0 (+4.3, +6.0)      22.00  13 %  25 %  50 %  20.00
                Our mixture      40  18.50  −1.5 (−2.3, −0.5)      15.50  13 %  25 %  50 %  13.50

                n: issues""")
                .endsWith("""

                Our mixture foresees the outcomes better than every other model: CRPS 13.50 against 15.00 of the
                next best, “Weighted mean”: a difference of −3.50 (−4.00 to −3.00).
                Its intervals of 50, 80 and 90 % held 47 %, 81 % and 92 % of the outcomes.

                What it is mixed of
                  Toll       75 %
                  Mean ± 20  25 %
                """);
    }

    @Test
    void aMixtureThatIsNotBetterIsCalledSo() throws IOException {
        String words = "Our mixture does not foresee the outcomes better than every other model. As good or better:"
                + " “Weighted mean” with a difference of +0.25 (−0.25 to +0.75).";
        assertThat(Format.TEXT.of(SampleBenchmarks.worse(), new Screen(300, false)))
                .contains(words);
        assertThat(page(SampleBenchmarks.worse())).contains(words);
    }

    @Test
    void asJson() {
        JsonNode json = new JsonMapper().readTree(Format.JSON.of(SampleBenchmarks.usual(), Screen.plain()));
        assertThat(json.get("dataset").asString()).isEqualTo("fjords");
        assertThat(json.get("seed").asInt()).isEqualTo(11);
        JsonNode reference = json.get("models").get(1);
        assertThat(reference.get("issues").asInt()).isEqualTo(31);
        assertThat(reference.get("within_10").asDouble()).isEqualTo(0.25);
        assertThat(reference.get("error_minus_that_of_mean").get("high").asDouble())
                .isEqualTo(28.25);
        assertThat(json.get("models").get(2).get("crps").isNull()).isTrue();
        assertThat(json.get("mixture").get("next_best").asString()).isEqualTo("mean");
        assertThat(json.get("mixture").get("coverage").get("80").asDouble()).isEqualTo(0.81);
    }

    @Test
    void asCsv() {
        String[] lines = Format.CSV.of(SampleBenchmarks.usual(), Screen.plain()).split("\n", -1);
        assertThat(lines[2])
                .isEqualTo("reference,Reference point,no,31,47.25,45.75,49.0,44.25,0.125,0.25,0.5,42.25,41.25,43.25,"
                        + "27.25,26.5,28.25,-20.0,-20.5,-19.5");
        assertThat(lines[3]).isEqualTo("silent,Silent,no,0,,,,,,,,,,,,,,,,");
        assertThat(ScoreCsv.forecasts(SampleBenchmarks.usual())).isEqualTo("""
                proposal,issue,outcome,mean,reference,silent,outcomes,mixture,mean_crps,reference_crps,silent_crps,\
                outcomes_crps,mixture_crps
                1,'=cmd,30.0,31.5,0.0,,50.0,29.0,5.0,30.0,,18.0,4.5
                """);
    }

    @Test
    void thePageHoldsTheSameWordsAndNoMarkupOfOthers() throws IOException {
        assertThat(markup(SampleBenchmarks.usual()))
                .contains("+27.25 (+26.50 to +28.25)", "tarazy score --dataset deu fjords.csv --seed 11");
        assertThat(markup(SampleBenchmarks.hostile()))
                .doesNotContain("<img", "<script")
                .contains("&lt;script&gt;window.pwned=1&lt;/script&gt;");
    }

    /** The page without scripts and style. */
    private static String markup(Benchmark benchmark) throws IOException {
        return page(benchmark).replaceAll("(?s)<script.*?</script>", "").replaceAll("(?s)<style>.*?</style>", "");
    }
}
