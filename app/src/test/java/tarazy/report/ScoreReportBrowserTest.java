package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;
import tarazy.dataset.Benchmark;

/** The page of a benchmark in a real browser; skipped where Chromium and its driver are not installed. */
class ScoreReportBrowserTest extends BrowserTest {
    private static void show(Benchmark benchmark, int width) throws IOException {
        Reproduction same = new Reproduction("tarazy score --dataset deu issues.csv --seed 1", "0.1.0");
        page().show(out -> ScoreReport.write(benchmark, same, out), width);
    }

    @Test
    void allChartsAreDrawnWithoutAnErrorOrARequest() throws IOException {
        show(SampleBenchmarks.usual(), 1280);
        page().waitForCharts();
        assertThat(page().driver().findElements(By.cssSelector("[data-chart]"))).hasSize(3);
        assertThat(page().logged(LogType.BROWSER)).isEmpty();
        assertThat(page().requests()).isEmpty();
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {360, 768, 1280, 1600})
    void nothingStandsOutOverTheSide(int width) throws IOException {
        for (Benchmark benchmark : List.of(SampleBenchmarks.usual(), SampleBenchmarks.hostile())) {
            show(benchmark, width);
            page().waitForCharts();
            assertThat(page().script(OUTSIDE)).as("parts that stand out").isEqualTo("");
            assertThat(page().script("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
        }
    }

    /** The table of scores has a scroll bar of its own. */
    private static final String OUTSIDE = Browser.OUTSIDE.replace(".fan details", ".scroll *");

    @Test
    void hostileTextStaysText() throws IOException {
        show(SampleBenchmarks.hostile(), 1280);
        page().waitForCharts();
        assertThat(page().script("return typeof window.pwned")).isEqualTo("undefined");
        assertThat(page().driver().findElements(By.tagName("script"))).hasSize(3);
        assertThat(page().driver().findElements(By.cssSelector("img, [onerror]")))
                .isEmpty();
        assertThat(page().logged(LogType.BROWSER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void bothSchemesAreReadable(String scheme) throws IOException {
        page().prefers(scheme);
        show(SampleBenchmarks.usual(), 1280);
        page().waitForCharts();
        assertThat(((Number) page().script(Browser.CONTRAST)).doubleValue()).isGreaterThanOrEqualTo(4.5);
    }
}
