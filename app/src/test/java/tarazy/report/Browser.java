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
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser with one of our pages. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The least contrast ratio (WCAG 2.2) between a text and the nearest background behind it. */
    static final String CONTRAST = """
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
              // a drawing's titles are shown by the browser itself
              if (e.tagName === 'SCRIPT' || e.tagName === 'title') continue;
              const style = getComputedStyle(e);
              const a = light(rgb(e instanceof SVGElement ? style.fill : style.color)), b = light(behind(e));
              least = Math.min(least, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
            }
            return least;
            """;

    /** Parts that stand out over the right side of the window. */
    static final String OUTSIDE = """
            return [...document.querySelectorAll('main *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('svg, .fan details, pre'))
                .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 40))
                .slice(0, 5).join('; ');
            """;

    private final Path folder;
    private final ChromeDriver driver;

    private Browser(Path folder, ChromeDriver driver) {
        this.folder = folder;
        this.driver = driver;
    }

    /** Writes a page. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** Skips the test, with a message, where Chromium and its driver are not installed. */
    static Browser open(Path folder) {
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
        return new Browser(folder, new ChromeDriver(service, options));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** In a window of that many pixels. */
    void show(Content page, int width) throws IOException {
        Path file = Files.createTempFile(folder, "page", ".html");
        try (Writer out = Files.newBufferedWriter(file)) {
            page.writeTo(out);
        }
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        logged(LogType.BROWSER);
        logged(LogType.PERFORMANCE);
        driver.get(file.toUri().toString());
    }

    /** What was logged since the last look. */
    List<String> logged(String type) {
        return driver.manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Requests of the page for anything but itself. */
    List<String> requests() {
        return logged(LogType.PERFORMANCE).stream()
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .filter(message -> !message.contains("\"url\":\"file:"))
                .toList();
    }

    Object script(String code, Object... arguments) {
        Object result = driver.executeScript(code, arguments);
        return result == null ? "nothing" : result;
    }

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time at which patience ends").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }

    /** Draws all charts by going there. */
    void waitForCharts() {
        for (WebElement chart : driver.findElements(By.cssSelector("[data-chart]"))) {
            script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", chart);
            until(() -> !chart.findElements(By.cssSelector("svg path")).isEmpty());
        }
    }

    /** Dark or light, as the reader's system says. */
    void prefers(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
