package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tarazy.casefile.Case;
import tarazy.casefile.CaseReader;
import tarazy.forecast.Forecast;
import tarazy.forecast.Forecaster;
import tarazy.forecast.RunOptions;

/** The report page in a real browser; skipped where Chromium and its driver are not installed. */
class HtmlReportBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static @Nullable ChromeDriver driver;

    @BeforeAll
    static void open() {
        boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!installed) {
            System.err.println("Browser tests skipped: " + CHROMIUM + " or " + DRIVER + " is not installed");
        }
        assumeTrue(installed);
        // The commands used here do not depend on the version of the protocol, which Selenium warns about.
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .build();
        driver = new ChromeDriver(service, options);
    }

    @AfterAll
    static void close() {
        if (driver != null) {
            driver.quit();
        }
    }

    private static ChromeDriver browser() {
        if (driver == null) {
            throw new IllegalStateException("no browser");
        }
        return driver;
    }

    private static void show(Forecast forecast, int width) throws IOException {
        Path file = Files.createTempFile(folder, "report", ".html");
        try (Writer out = Files.newBufferedWriter(file)) {
            HtmlReport.write(forecast, new Reproduction("tarazy forecast strait-2031", "0.1.0"), out);
        }
        browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        logged(LogType.BROWSER);
        logged(LogType.PERFORMANCE);
        browser().get(file.toUri().toString());
    }

    private static List<String> logged(String type) {
        return browser().manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private static Object script(String code, Object... arguments) {
        Object result = browser().executeScript(code, arguments);
        return result == null ? "nothing" : result;
    }

    private static void openEverything() {
        script("document.querySelectorAll('details').forEach(part => part.open = true)");
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time at which patience ends").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static void waitForCharts() {
        for (WebElement chart : browser().findElements(By.cssSelector("[data-chart]"))) {
            script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", chart);
            until(() -> !chart.findElements(By.cssSelector("svg path")).isEmpty());
        }
    }

    @Test
    void everyChartIsDrawnWithoutAnErrorOrARequest() throws IOException {
        show(SampleForecasts.rich(), 1280);
        openEverything();
        waitForCharts();
        assertThat(browser().findElements(By.cssSelector("[data-chart]"))).hasSize(2 + 3 + 3);
        assertThat(logged(LogType.BROWSER)).isEmpty();
        assertThat(logged(LogType.PERFORMANCE).stream()
                        .filter(message -> message.contains("Network.requestWillBeSent\""))
                        .filter(message -> !message.contains("\"url\":\"file:")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {360, 768, 1280, 1600})
    void nothingStandsOutOverTheSide(int width) throws IOException {
        for (Forecast forecast : List.of(SampleForecasts.rich(), Hostile.forecast())) {
            show(forecast, width);
            openEverything();
            waitForCharts();
            assertThat(script(OUTSIDE)).as("parts that stand out").isEqualTo("");
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
        assertThat(script(OUTSIDE)).as("parts that stand out").isEqualTo("");
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
            browser()
                    .executeCdpCommand(
                            "Emulation.setEmulatedMedia",
                            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            show(SampleForecasts.rich(), 1280);
            assertThat(((Number) script(CONTRAST)).doubleValue())
                    .as("least contrast of a text in %s", scheme)
                    .isGreaterThanOrEqualTo(4.5);
        }
        browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    /** The least contrast ratio (WCAG 2.2) between a text and the nearest background behind it. */
    private static final String CONTRAST = """
            const rgb = c => c.match(/[\\d.]+/g).map(Number);
            const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
                .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                .reduce((sum, v, k) => sum + v * [0.2126, 0.7152, 0.0722][k], 0);
            const behind = e => {
              for (; e; e = e.parentElement) {
                const c = rgb(getComputedStyle(e).backgroundColor);
                if (c.length === 3 || c[3] > 0) return c;
              }
              return [255, 255, 255];
            };
            let least = 21;
            for (const e of document.querySelectorAll('body *')) {
              if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
              if (e.tagName === 'SCRIPT') continue;
              const style = getComputedStyle(e);
              const a = light(rgb(e instanceof SVGElement ? style.fill : style.color)), b = light(behind(e));
              least = Math.min(least, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
            }
            return least;
            """;

    private static final String OUTSIDE = """
            return [...document.querySelectorAll('main *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('svg, .fan details, pre'))
                .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 40))
                .slice(0, 5).join('; ');
            """;
}
