package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import tarazy.casefile.Case;
import tarazy.casefile.CaseReader;
import tarazy.forecast.Forecast;
import tarazy.forecast.Forecaster;
import tarazy.forecast.RunOptions;

/** The report page in a real browser; skipped where Chromium and its driver are not installed. */
class HtmlReportBrowserTest extends BrowserTest {
    private static ChromeDriver browser() {
        return page().driver();
    }

    private static void show(Forecast forecast, int width) throws IOException {
        Reproduction same = new Reproduction("tarazy forecast strait-2031", "0.1.0");
        page().show(out -> HtmlReport.write(forecast, same, out), width);
    }

    private static List<String> logged(String type) {
        return page().logged(type);
    }

    private static Object script(String code, Object... arguments) {
        return page().script(code, arguments);
    }

    private static void openEverything() {
        script("document.querySelectorAll('details').forEach(part => part.open = true)");
    }

    private static void until(BooleanSupplier condition) {
        Browser.until(condition);
    }

    private static void waitForCharts() {
        page().waitForCharts();
    }

    @Test
    void everyChartIsDrawnWithoutAnErrorOrARequest() throws IOException {
        show(SampleForecasts.rich(), 1280);
        openEverything();
        waitForCharts();
        assertThat(browser().findElements(By.cssSelector("[data-chart]"))).hasSize(2 + 3 + 3 + 3);
        assertThat(logged(LogType.BROWSER)).isEmpty();
        assertThat(page().requests()).isEmpty();
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {360, 768, 1280, 1600})
    void nothingStandsOutOverTheSide(int width) throws IOException {
        for (Forecast forecast : List.of(SampleForecasts.rich(), Hostile.forecast())) {
            show(forecast, width);
            openEverything();
            waitForCharts();
            assertThat(script(Browser.OUTSIDE)).as("parts that stand out").isEqualTo("");
            assertThat(script("return document.documentElement.scrollWidth")).isEqualTo((long) width);
            assertThat(script("return innerWidth")).isEqualTo((long) width);
        }
    }

    @Test
    void aLargeCaseIsDrawnWithoutAnErrorAndFitsAPhone() throws Exception {
        Case large =
                CaseReader.read(Path.of("../cases/kazakhstan-2022")).theCase().orElseThrow();
        RunOptions few = new RunOptions(
                OptionalInt.of(400), OptionalLong.of(1), 2, Optional.empty(), Optional.empty(), share -> {});
        show(Forecaster.forecast(large, few), 360);
        openEverything();
        waitForCharts();
        assertThat(script(Browser.OUTSIDE)).as("parts that stand out").isEqualTo("");
        assertThat(script("return document.documentElement.scrollWidth")).isEqualTo(360L);
        assertThat(logged(LogType.BROWSER)).isEmpty();
    }

    @Test
    void hostileTextStaysText() throws IOException {
        show(Hostile.forecast(), 1280);
        openEverything();
        waitForCharts();
        for (WebElement chart : browser().findElements(By.cssSelector("[data-chart]"))) {
            script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", chart);
            new org.openqa.selenium.interactions.Actions(browser())
                    .moveToElement(chart)
                    .perform();
        }
        assertThat(browser().findElements(By.cssSelector(".tip"))).isNotEmpty();
        assertThat(script("return typeof window.pwned")).isEqualTo("undefined");
        assertThat(browser().findElements(By.cssSelector("img, iframe, a[href^='javascript'], [onload], [onerror]")))
                .isEmpty();
        assertThat(browser().findElements(By.tagName("script"))).hasSize(3);
        assertThat(browser().findElement(By.tagName("h1")).getText()).startsWith("The Sund strait crisis, March 2031");
        assertThat(String.valueOf(script("return document.body.innerText")))
                .contains("<script>window.pwned=1</script>", "${7*7} {{7*7}} &lt;b&gt; &amp;");
        assertThat(logged(LogType.BROWSER)).isEmpty();
    }

    @Test
    void allWordsAreThereWithoutScripts() throws IOException {
        browser().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            show(SampleForecasts.rich(), 1280);
            assertThat(browser().findElements(By.cssSelector("[data-chart] svg")))
                    .isEmpty();
            String words = browser().findElement(By.tagName("main")).getText();
            assertThat(words)
                    .contains(
                            "The Sund strait crisis, March 2031",
                            "87 %",
                            "harbour.capacity has no claim as of the date",
                            "the letter went out on Monday night",
                            "The Prime Minister answered questions in the chamber.",
                            "tarazy forecast strait-2031");
            WebElement estimate = browser().findElement(By.cssSelector("details.estimate summary"));
            estimate.click();
            assertThat(browser().findElement(By.cssSelector("details.estimate")).getText())
                    .contains("some 2,500 coast guard officers stand ready to embark", "lognormal(7.82, 0.18)", "45 %");
        } finally {
            browser().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void theKeyboardReachesAnEstimateAndOpensIt() throws IOException {
        show(SampleForecasts.rich(), 1280);
        WebElement summary = browser().findElement(By.cssSelector("details.estimate summary"));
        script("arguments[0].focus()", summary);
        summary.sendKeys(org.openqa.selenium.Keys.ENTER);
        assertThat(browser()
                        .findElement(By.cssSelector("details.estimate .claim blockquote"))
                        .isDisplayed())
                .isTrue();
        until(() -> !browser()
                .findElements(By.cssSelector("details.estimate .chart svg"))
                .isEmpty());
    }

    @Test
    void aLinkToAnEstimateOpensIt() throws IOException {
        show(SampleForecasts.rich(), 1280);
        browser().findElement(By.cssSelector("#drivers a[href='#e1']")).click();
        until(() -> browser().findElement(By.cssSelector("#e1 .inside")).isDisplayed());
        assertThat(browser().findElement(By.cssSelector("#e1")).getText())
                .contains("Judged from the berths in use in 2029");
    }

    @Test
    void onPaperTheChartsFitTheirPlaces() throws IOException {
        show(SampleForecasts.rich(), 1280);
        openEverything();
        waitForCharts();
        browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 680, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(script("return document.documentElement.scrollWidth")).isEqualTo(680L);
            assertThat(script(PICTURES)).isEqualTo("");
        } finally {
            browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    /** Charts on paper that have no height or are wider than their place. */
    private static final String PICTURES = """
            return [...document.querySelectorAll('.chart')].filter(chart => {
              const picture = chart.querySelector('svg').getBoundingClientRect();
              return picture.height < 20 || picture.width > chart.getBoundingClientRect().width + 1;
            }).map(chart => chart.dataset.chart).join(' ');
            """;

    @Test
    void darkAndLightAreBothReadable() throws IOException {
        for (String scheme : List.of("light", "dark")) {
            page().prefers(scheme);
            show(SampleForecasts.rich(), 1280);
            assertThat(((Number) script(Browser.CONTRAST)).doubleValue())
                    .as("least contrast of a text in %s", scheme)
                    .isGreaterThanOrEqualTo(4.5);
        }
        browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }
}
