package tarazy.text.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.text.DocumentException;
import tarazy.text.Span;
import tarazy.text.TextView;

class FileReadingTest {

    private static final String PARAGRAPH = "The harbour of Orlo has been closed since Monday, and 340 trawlers wait"
            + " outside; the pilots' union says that it will not move until the talks resume.";

    private static final Pattern MARKUP =
            Pattern.compile("<script>.*?</script>|<!--.*?-->|</?[a-z](?:\"[^\"]*\"|'[^']*'|[^'\">])*>", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private TextView read(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return FileReading.read(file, name);
    }

    private DocumentException failure(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        try {
            FileReading.read(file, name);
        } catch (DocumentException e) {
            return e;
        }
        throw new AssertionError("no message for " + name);
    }

    @Test
    void plain_text_is_left_as_it_is() throws Exception {
        TextView view = read("a.txt", "One <b>line</b> &amp; more\r\n two ");
        assertThat(view.text()).isEqualTo("One <b>line</b> &amp; more\r\n two ");
        assertThat(view.raw(new Span(4, 9))).isEqualTo(new Span(4, 9));
    }

    @Test
    void a_page_gives_its_main_text_and_leaves_scripts_menus_and_hidden_parts_out() throws Exception {
        String raw = """
                <!DOCTYPE html><html><head><title>Site</title><style>p{}</style><script>var x = "<p>no</p>";</script></head>
                <body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
                <h1>Closed <em>strait</em></h1>
                <div id="text"><p>%s</p><p hidden>Nobody sees this.</p>
                <p>Grain rose by 3&nbsp;%% &amp; fuel by 5&#37;.<br>Second&shy;hand news.</p><p style="display: none">Nor this</p></div>
                <footer>Imprint</footer></body></html>
                """.formatted(PARAGRAPH + " " + PARAGRAPH);
        TextView view = read("page.html", raw);
        assertThat(view.text().lines())
                .containsExactly(
                        "Closed strait",
                        PARAGRAPH + " " + PARAGRAPH,
                        "Grain rose by 3\u00A0% & fuel by 5%.",
                        "Second\u00ADhand news.");
        assertThat(rawOf(view, "3\u00A0% & fuel")).isEqualTo("3&nbsp;% &amp; fuel");
        assertThat(rawOf(view, "5%")).isEqualTo("5&#37;");
        assertThat(rawOf(view, "Closed strait")).isEqualTo("Closed <em>strait");
    }

    @Test
    void an_article_in_two_parts_is_kept_whole_and_links_beside_it_are_not() throws Exception {
        String part = "<section><h2>Part %d</h2><p>" + PARAGRAPH + "</p><p>" + PARAGRAPH + "</p></section>";
        String links = "<ul>" + "<li><a href='/x'>Another page of this site</a></li>".repeat(30) + "</ul>";
        String raw = "<html><body><div>" + links + "</div><div><h1>Title</h1>" + part.formatted(1) + part.formatted(2)
                + "</div><div>" + links + "</div></body></html>";
        assertThat(read("parts.html", raw).text().lines())
                .containsExactly("Title", "Part 1", PARAGRAPH, PARAGRAPH, "Part 2", PARAGRAPH, PARAGRAPH);
    }

    private static String rawOf(TextView view, String words) {
        int at = view.text().indexOf(words);
        return view.raw(new Span(at, at + words.length())).of(view.document().text());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_word_of_a_page_maps_back_to_itself(long seed) throws Exception {
        Random random = new Random(seed);
        for (int trial = 0; trial < 40; trial++) {
            TextView view = read("page.html", page(random));
            String text = view.text();
            assertThat(text).as("seed %d, trial %d", seed, trial).isNotBlank();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
                    if (i > start) {
                        String raw =
                                view.raw(new Span(start, i)).of(view.document().text());
                        String shown =
                                Parser.unescapeEntities(MARKUP.matcher(raw).replaceAll(""), false);
                        assertThat(shown)
                                .as("seed %d, trial %d, at %d", seed, trial, start)
                                .isEqualTo(text.substring(start, i));
                    }
                    start = i + 1;
                }
            }
        }
    }

    private static String page(Random random) {
        List<String> pieces = List.of(
                "troops",
                "caf&eacute;",
                "&lt;b&gt;",
                "AT&amp;T",
                "a<b>b</b>c",
                "x &#8212; y",
                "&copy",
                "&unknown;",
                "&",
                "“quote”",
                "<i>it",
                "alics</i>",
                "<br>",
                "\r\n",
                "\t",
                "3&nbsp;km",
                "&#x1F600;",
                "<!-- note -->",
                "<span>",
                "</span>",
                "</p><p>",
                "<ul><li>one<li>two</ul>",
                "<table><tr><td>cell</td></tr></table>",
                "<script>1 < 2</script>",
                "7,500",
                "&notit;",
                "<div>",
                "</div>",
                "<a href='x>y'>link</a>",
                "&amp;amp;",
                "😀");
        StringBuilder page = new StringBuilder(random.nextBoolean() ? "<!doctype html>" : "<html><body>");
        page.append("<p>");
        for (int n = 20 + random.nextInt(120); n > 0; n--) {
            page.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return page.append("end").toString();
    }

    @Test
    void a_page_without_running_text_is_shown_whole() throws Exception {
        assertThat(read("short.htm", "<form><p>Two words</p></form><nav>Home</nav>")
                        .text())
                .contains("Two words");
        assertThat(read("nav.htm", "<nav>Home only</nav>").text()).isEqualTo("Home only");
    }

    @Test
    void what_the_parser_drops_inside_a_text_moves_no_place() throws Exception {
        TextView view = read("end.html", "<p>one</>two<1 three</></>four</p><title></></title>");
        assertThat(rawOf(view, "two<1")).isEqualTo("two<1");
        assertThat(rawOf(view, "four")).isEqualTo("four");
        view = read("null.html", "<p>c\0\0&#0;\uFFFDd</p>");
        assertThat(rawOf(view, "d")).isEqualTo("d");
        view = read("null.html", "<textarea>x</textarea><svg><desc>a\0\0b</svg><title>a\0\0b</title>");
        assertThat(rawOf(view, "b")).isEqualTo("b");
        view = read("number.html", "<p>&#x1F600" + "A".repeat(80) + "; known, &#" + "9".repeat(80) + "k &# &#x l");
        assertThat(rawOf(view, "known")).isEqualTo("known");
        assertThat(rawOf(view, "k &# &#x l")).isEqualTo("k &# &#x l");
        view = read("doctype.html", "<p>b<<!DOCTYPE html> the pilots</p>");
        assertThat(rawOf(view, "the pilots")).isEqualTo("the pilots");
        view = read("plain.html", "<plaintext>a &amp; </>b");
        assertThat(rawOf(view, "amp; </>b")).isEqualTo("amp; </>b");
    }

    @Test
    void hostile_pages_end_in_bounded_time() throws Exception {
        read("deep.html", "<div>".repeat(100_000) + PARAGRAPH);
        read("bold.html", "<b>".repeat(100_000) + PARAGRAPH);
        read("links.html", "<a><p>".repeat(20_000) + PARAGRAPH);
        read("tables.html", "<table><tr><td>".repeat(20_000) + PARAGRAPH);
        read("attributes.html", "<p " + "a=1 ".repeat(200_000) + ">" + PARAGRAPH);
        read("open.html", "<".repeat(1_000_000));
        read("amps.html", "<p>" + "&".repeat(1_000_000));
    }

    @Test
    void what_is_no_text_gets_a_message() throws Exception {
        assertThat(failure("bad.html", new byte[] {'<', 'p', '>', (byte) 0xC3, '('}))
                .hasMessageContaining("not UTF-8: byte 3");
        byte[] large = new byte[FileReading.HTML_LIMIT + 1];
        Arrays.fill(large, (byte) 'a');
        assertThat(failure("large.html", large)).hasMessageContaining("are too many for HTML, the limit is 16,777,216");
        assertThatThrownBy(() -> FileReading.read(folder.resolve("none.html"), "none"))
                .hasMessage("no such file");
    }

    @Test
    void a_pdf_gives_its_text_and_the_sum_of_its_bytes() throws Exception {
        byte[] bytes = pdf(false, "The strait was closed on Tuesday.", "Talks resume in May.");
        Path file = folder.resolve("report.pdf");
        Files.write(file, bytes);
        TextView view = FileReading.read(file, "report");
        assertThat(view.text().lines().filter(line -> !line.isBlank()))
                .containsExactly("The strait was closed on Tuesday.", "Talks resume in May.");
        Path bare = folder.resolve("bare");
        Files.write(bare, bytes);
        assertThat(FileReading.read(bare, "bare").document().sha256())
                .isEqualTo(view.document().sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Test
    void pdfs_that_cannot_be_read_get_a_message() throws Exception {
        assertThat(failure("locked.pdf", pdf(true, "Secret."))).hasMessage("the PDF is encrypted");
        assertThat(failure("broken.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("not readable as PDF: ");
        assertThat(failure("empty.pdf", new byte[0])).hasMessageStartingWith("not readable as PDF: ");
        assertThat(failure("blank.pdf", pdf(false))).hasMessage("the PDF has no text, only pictures of it");
        byte[] whole = pdf(false, "One.", "Two.", "Three.");
        List<String> messages = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] cut = Arrays.copyOf(whole, 20 + random.nextInt(whole.length - 20));
            cut[10 + random.nextInt(cut.length - 10)] ^= (byte) (1 << random.nextInt(8));
            Path file = folder.resolve("cut.pdf");
            Files.write(file, cut);
            try {
                FileReading.read(file, "cut");
            } catch (DocumentException e) {
                messages.add(e.message());
            }
        }
        assertThat(messages).isNotEmpty().allMatch(message -> message.contains("PDF"));
    }

    private static byte[] pdf(boolean locked, String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = 700;
                for (String line : lines) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, y);
                    content.showText(line);
                    content.endText();
                    y -= 40;
                }
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
