package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCommandTest {
    private static final String REPRINT = """
            The quay at Dren is shut

            Published: 17 June 2034

            The quay at Dren was shut on 4 March 2031, and 340 lorries waited in front of it.
            On 9 March 2031 the ministry said that the works would take 40 days.
            Nobody knew on 7 March 2031 how long the drivers had food for, nor who would pay.
            """;

    @TempDir
    Path directory;

    private Path table;
    private String before;

    private Call call(String... args) {
        return Call.in(directory, FolderCase::open, args);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(table.resolveSibling(""))) {
            return all.count();
        }
    }

    @BeforeEach
    void makeACase() throws IOException {
        assertThat(call("new", "my-case").exit()).isZero();
        table = directory.resolve("my-case/sources/sources.csv");
        before = text(table);
        Files.writeString(directory.resolve("Dawn News.txt"), REPRINT);
    }

    @Test
    void a_text_is_copied_and_its_row_added_at_the_end() throws IOException {
        Call call = call(
                "source",
                "my-case",
                "Dawn News.txt",
                "--publisher",
                "Dawn, daily",
                "--grade",
                "C",
                "--published",
                "2034-06-17",
                "--speaks-from",
                "2031-03-09",
                "--note",
                "a \"reprint\"");
        assertThat(call.err())
                .isEqualTo("tarazy: the page is dated 2034-06-17, more than a year after the last date it tells of,"
                        + " 2031-03-09; it may be a reprint\n");
        assertThat(call.out()).isEqualTo("""
                        source dawn-news added to sources/sources.csv: "The quay at Dren is shut" in sources/Dawn News.txt
                        speaks from 2031-03-09, confirmed against 2034-06-17, given as published; the date on the page, "17 June 2034" in line 3; 2031-03-09, the latest date it tells of, "9 March 2031" in line 6; the last of March 2031, which it names most (3 times), "9 March 2031" in line 6
                        """);
        assertThat(call.exit()).isZero();
        assertThat(text(table))
                .isEqualTo(before
                        + "dawn-news,Dawn News.txt,The quay at Dren is shut,\"Dawn, daily\",2034-06-17,2031-03-09,C,,"
                        + "\"a \"\"reprint\"\"\"\n");
        assertThat(directory.resolve("my-case/sources/Dawn News.txt"))
                .hasSameBinaryContentAs(directory.resolve("Dawn News.txt"));
        assertThat(call("check", "my-case").exit()).isZero();
        assertThat(call("claim", "my-case", "--source", "dawn-news", "--quote", "40 days", "--about", "text: works")
                        .out())
                .contains("its quote stands in sources/Dawn News.txt:6");
    }

    @Test
    void without_a_date_and_a_person_nothing_is_written() throws IOException {
        Call call = call("source", "my-case", "Dawn News.txt", "--grade", "C");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isEqualTo("""
                        from when does Dawn News.txt speak? It has these dates:
                          1  2034-06-17  the date on the page, "17 June 2034" in line 3
                          2  2031-03-09  the latest date it tells of, "9 March 2031" in line 6
                                         the last of March 2031, which it names most (3 times), "9 March 2031" in line 6
                        tarazy: the page is dated 2034-06-17, more than a year after the last date it tells of, 2031-03-09; it may be a reprint
                        tarazy: nothing is written until you say from when the text speaks:
                          tarazy source my-case 'Dawn News.txt' --grade C --speaks-from DATE
                        """);
        assertThat(text(table)).isEqualTo(before);
        assertThat(directory.resolve("my-case/sources/Dawn News.txt")).doesNotExist();
    }

    @Test
    void a_person_is_asked_and_may_give_a_number_a_date_or_nothing() throws IOException {
        Call number = Call.answered("7\nsoon\n2031-02-30\n2\n", directory, "source", "my-case", "Dawn News.txt");
        assertThat(number.exit()).as(number.err()).isZero();
        assertThat(number.err()).contains("\"7\" is no date", "\"soon\" is no date", "\"2031-02-30\" is no date");
        assertThat(text(table)).endsWith(",2031-03-09,F,,\n");

        Files.writeString(directory.resolve("b.md"), "Something quite different, without dates.\n");
        Call own = Call.answered("2031-03-08\n", directory, "source", "my-case", "b.md");
        assertThat(own.err()).startsWith("b.md names no date with its year\nspeaks from (a number");
        assertThat(own.out()).contains("confirmed against nothing");
        assertThat(text(table)).endsWith(",2031-03-08,F,,\n");

        String now = text(table);
        Files.writeString(directory.resolve("c.txt"), "A third text.\n");
        assertThat(Call.answered("\n", directory, "source", "my-case", "c.txt").exit())
                .isEqualTo(2);
        assertThat(Call.answered("", directory, "source", "my-case", "c.txt").exit())
                .isEqualTo(2);
        assertThat(text(table)).isEqualTo(now);
        assertThat(directory.resolve("my-case/sources/c.txt")).doesNotExist();
    }

    @Test
    void what_stands_in_the_table_stays_to_the_last_byte() throws IOException {
        String odd = "\uFEFFNote,grade,speaks_from,published,publisher,title,file,id,group\r\n"
                + "\"two\r\nlines\",b,2031-03-09,,\"Ledger, the\",\"A \"\"title\"\"\",league.txt,league,\r\n"
                + " ,C, 2031-03-08 ,,,Hauliers,herald.txt,herald,";
        Files.writeString(table, odd);
        assertThat(call("source", "my-case", "Dawn News.txt", "--speaks-from", "2031-03-09")
                        .exit())
                .isZero();
        assertThat(Files.readAllBytes(table))
                .isEqualTo((odd + "\r\n,F,2031-03-09,,,The quay at Dren is shut,Dawn News.txt,dawn-news,\r\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_first_source_of_a_case_makes_the_folder() throws IOException {
        Path bare = Files.createDirectories(directory.resolve("bare"));
        Files.writeString(
                bare.resolve("case.yaml"),
                text(directory.resolve("my-case/case.yaml")).replaceAll("(?s)questions:.*", ""));
        Files.writeString(
                bare.resolve("claims.csv"), "id,source,quote,about,value,item_grade\nc,still-to-come,x,text: y,,3\n");
        Call call = call("source", "bare", "Dawn News.txt", "--speaks-from", "2031-03-09");
        assertThat(call.exit()).as(call.err()).isZero();
        assertThat(text(bare.resolve("sources/sources.csv"))).isEqualTo("""
                        id,file,title,publisher,published,speaks_from,grade,group,note
                        dawn-news,Dawn News.txt,The quay at Dren is shut,,,2031-03-09,F,,
                        """);
    }

    @Test
    void no_file_is_overwritten() throws IOException {
        Path there = directory.resolve("my-case/sources/Dawn News.txt");
        Files.writeString(there, "mine");
        assertThat(call("source", "my-case", "Dawn News.txt", "--id", "dawn", "--speaks-from", "2031-03-09")
                        .out())
                .contains("in sources/dawn.txt");
        assertThat(text(there)).isEqualTo("mine");
        assertThat(text(there.resolveSibling("dawn.txt"))).isEqualTo(REPRINT);
        String now = text(table);
        Files.writeString(there.resolveSibling("other.txt"), "mine, too");
        Call taken = call("source", "my-case", "Dawn News.txt", "--id", "other", "--speaks-from", "2031-03-09");
        assertThat(taken.exit()).isEqualTo(2);
        assertThat(taken.err()).contains("there is a file sources/Dawn News.txt and a file sources/other.txt");
        assertThat(text(there.resolveSibling("other.txt"))).isEqualTo("mine, too");
        assertThat(text(table)).isEqualTo(now);
    }

    @Test
    void a_text_that_lies_in_the_folder_already_only_gets_a_row() throws IOException {
        Files.writeString(directory.resolve("my-case/sources/dawn.txt"), REPRINT);
        long files = files();
        String file = "my-case/sources/dawn.txt";
        assertThat(call("source", "my-case", file, "--speaks-from", "2031-03-09")
                        .exit())
                .isZero();
        assertThat(files()).isEqualTo(files);
        Call twice = call("source", "my-case", file, "--speaks-from", "2031-03-09");
        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).contains("\"" + file + "\" is the text of source dawn already");
    }

    @Test
    void what_would_be_at_fault_is_told_and_not_written() throws IOException {
        long files = files();
        Call id = call("source", "my-case", "Dawn News.txt", "--id", "herald", "--speaks-from", "2031-03-09");
        assertThat(id.exit()).isEqualTo(1);
        assertThat(id.err()).contains("the id \"herald\" occurs twice");
        assertThat(call("source", "my-case", "Dawn News.txt", "--grade", "G", "--speaks-from", "2031-03-09")
                        .err())
                .contains("\"G\" is not a source grade");
        assertThat(call("source", "my-case", "Dawn News.txt", "--id", "../x", "--speaks-from", "2031-03-09")
                        .exit())
                .isEqualTo(1);
        assertThat(call("source", "my-case", "Dawn New.txt").err()).contains("did you mean \"Dawn News.txt\"?");
        Files.writeString(directory.resolve("a.docx"), "x");
        assertThat(call("source", "my-case", "a.docx").err()).contains("is no text; texts end in .txt");
        assertThat(text(table)).isEqualTo(before);
        Files.writeString(table, before + "bad,\"open\n");
        assertThat(call("source", "my-case", "Dawn News.txt", "--speaks-from", "2031-03-09")
                        .err())
                .contains("a quotation mark opens a field and none closes it");
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void faults_that_were_there_before_do_not_stand_in_the_way() throws IOException {
        Files.writeString(table, before + "bad,none.txt,Title,,,2031-03-09,C,,\n");
        Call call = call("source", "my-case", "Dawn News.txt", "--speaks-from", "2031-03-09");
        assertThat(call.exit()).as(call.err()).isZero();
    }

    @Test
    void a_dry_run_only_checks() throws IOException {
        long files = files();
        assertThat(call("source", "my-case", "Dawn News.txt", "--speaks-from", "2031-03-09", "--dry-run")
                        .out())
                .startsWith("source dawn-news is fine: \"The quay at Dren is shut\" in sources/Dawn News.txt\n");
        assertThat(text(table)).isEqualTo(before);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void a_copy_is_told_with_the_group_that_it_belongs_to() throws IOException {
        call("source", "my-case", "Dawn News.txt", "--id", "dawn", "--group", "agency", "--speaks-from", "2031-03-09");
        Files.writeString(directory.resolve("copy.txt"), "Our own headline\n\n" + REPRINT + "\nMore of our own.\n");
        Call copy = call("source", "my-case", "copy.txt", "--speaks-from", "2031-03-09", "--dry-run");
        assertThat(copy.err())
                .contains("tarazy: copy.txt and source dawn share 100 % of their text; with --group agency they have"
                        + " one vote, not two\n");
        Call grouped = call("source", "my-case", "copy.txt", "--group", "agency", "--speaks-from", "2031-03-09");
        assertThat(grouped.err()).doesNotContain("share");
        assertThat(grouped.exit()).isZero();
    }

    @Test
    void quotes_are_found_in_the_text_drawn_out_of_html_and_pdf() throws IOException {
        Files.writeString(directory.resolve("page.html"), """
                <!DOCTYPE html><html><head><title>Quay</title><script>var x = "340 lorries";</script></head><body>
                <h1>The quay is shut</h1>
                <p>The quay at Dren was shut, &amp; <b>340</b> lorries waited in front of it, as the union said.</p>
                </body></html>
                """);
        Files.write(directory.resolve("paper.pdf"), pdf("The works will take 40 days, the ministry said."));
        for (String name : new String[] {"page.html", "paper.pdf"}) {
            Call call = call("source", "my-case", name, "--speaks-from", "2031-03-09");
            assertThat(call.exit()).as(call.err()).isZero();
            assertThat(directory.resolve("my-case/sources/" + name)).hasSameBinaryContentAs(directory.resolve(name));
        }
        Call page = call(
                "claim",
                "my-case",
                "--source",
                "page",
                "--quote",
                "shut, & 340 lorries waited",
                "--about",
                "text: queue",
                "--value",
                "340");
        assertThat(page.err()).isEmpty();
        assertThat(page.out()).contains("its quote stands in sources/page.html:");
        Call paper = call("claim", "my-case", "--source", "paper", "--quote", "take 40 days", "--about", "text: works");
        assertThat(paper.out()).contains("its quote stands in sources/paper.pdf:1");
        assertThat(call("check", "my-case").exit()).isZero();
        assertThat(call("find", "my-case", "lorries", "--source", "page").out()).contains("sources/page.html:", "340");
        assertThat(call("find", "my-case", "ministry", "--source", "paper").out())
                .contains("sources/paper.pdf:1", "paper-text");
        assertThat(call("forecast", "my-case", "--runs", "50").exit()).isZero();
    }

    @Test
    void a_broken_pdf_is_named_and_not_taken_and_an_error_of_the_case_that_has_it() throws IOException {
        Files.writeString(directory.resolve("broken.pdf"), "%PDF-1.7\nnothing more");
        Call call = call("source", "my-case", "broken.pdf", "--speaks-from", "2031-03-09");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err()).contains("broken.pdf: error: not readable as PDF", "the file has 1 error");
        assertThat(directory.resolve("my-case/sources/broken.pdf")).doesNotExist();
        Files.copy(directory.resolve("broken.pdf"), directory.resolve("my-case/sources/broken.pdf"));
        Files.writeString(table, before + "broken,broken.pdf,Broken,,,2031-03-09,C,,\n");
        Call check = call("check", "my-case");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out() + check.err()).contains("sources/broken.pdf: error: not readable as PDF");
    }

    private static byte[] pdf(String line) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(line);
                content.endText();
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
