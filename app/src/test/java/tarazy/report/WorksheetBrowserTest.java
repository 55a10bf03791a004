package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;
import tarazy.text.Document;
import tarazy.text.TextView;
import tarazy.text.corpus.Corpus;
import tarazy.text.corpus.Documents;
import tarazy.text.snippet.ActorNames;

/** The worksheet in a real browser; skipped where Chromium and its driver are not installed. */
class WorksheetBrowserTest extends BrowserTest {
    private static final String HARBOUR = """
            Dockers Shut the Port of Velm

            Updated on 2031-03-04

            President Orlan said the strike would end "within a week, <b>at most</b>". The port handles more than 1.2 million tonnes of grain a year.

            If the strike goes on, Karsova may send troops. The border of Karsova with Velmara is 640 kilometres long, and not 700.

            Leave a comment
            """;

    private static final String BORDER =
            "The border of Karsova is 710 kilometres long, the ministry reported on 5 March 2031.\n";

    private static void show(int width) throws IOException {
        List<TextView> views = List.of(
                TextView.plain(Document.of("harbour.txt", HARBOUR)), TextView.plain(Document.of("border.txt", BORDER)));
        ActorNames names = ActorNames.of(Map.of("karsova", List.of("Karsova"), "orlan", List.of("Orlan")));
        Worksheet worksheet = new Worksheet();
        Corpus corpus = Corpus.read(
                Documents.of(views),
                names,
                (document, page) -> {
                    worksheet.add(document, page);
                    return document;
                },
                document -> {},
                share -> {});
        page().show(out -> worksheet.write(corpus, out), width);
    }

    @Test
    void everyMarkOfTheTextStandsWhereItWasSeenAndNothingIsLoaded() throws IOException {
        show(1280);
        assertThat(page().driver().findElement(By.cssSelector("#d1 .text")).getText())
                .contains("<b>at most</b>", "more than 1.2 million tonnes");
        assertThat(page().driver().findElement(By.cssSelector("#d1 .quantity")).getText())
                .isEqualTo("more than 1.2 million tonnes");
        assertThat(page().driver().findElements(By.cssSelector("#doubts blockquote")))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(page().logged(LogType.BROWSER)).isEmpty();
        assertThat(page().requests()).isEmpty();
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {360, 768, 1280, 1600})
    void nothingStandsOutOfTheWindow(int width) throws IOException {
        show(width);
        assertThat(page().script(Browser.OUTSIDE)).isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void allTextCanBeRead(String scheme) throws IOException {
        page().prefers(scheme);
        show(1280);
        assertThat(((Number) page().script(Browser.CONTRAST)).doubleValue()).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void aClaimIsCopiedAndSaidSo() throws IOException {
        show(1280);
        var button = page().driver().findElement(By.cssSelector("#d1 button"));
        assertThat(button.getDomAttribute("data-row")).startsWith("harbour-5,harbour,\"President Orlan said");
        page().script("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
        Browser.until(() -> !page().driver()
                .findElement(By.cssSelector(".said.shown"))
                .getText()
                .isEmpty());
        assertThat(page().driver().findElement(By.cssSelector(".said")).getText())
                .startsWith("Copied");
    }
}
