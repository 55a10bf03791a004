package tarazy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.text.Document;

class CsvFilesTest {

    private static final String SOURCE_HEADER = "id,file,title,publisher,published,speaks_from,grade,group,note\n";
    private static final String CLAIM_HEADER = "id,source,quote,about,value,unit,said_by,item_grade,when,note\n";

    private static SourceTable sources(String text) {
        return SourcesCsv.read(Document.of("sources/sources.csv", text));
    }

    private static ClaimTable claims(String text) {
        return ClaimsCsv.read(Document.of("claims.csv", text), new TreeSet<>(List.of("s1", "s2")));
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::text).toList();
    }

    @Test
    void sources_are_read_in_order_with_their_lines() {
        SourceTable table = sources(SOURCE_HEADER
                + "s2,b.txt,\"Second, with a comma\",Ledger,2022-01-09,2022-01-08,b,agency,seen\n"
                + "s1,,First,,,2022-01-06,F,,\n");
        assertThat(table.findings()).isEmpty();
        assertThat(table.sources().values())
                .containsExactly(
                        new Source(
                                "s2",
                                "b.txt",
                                "Second, with a comma",
                                "Ledger",
                                Optional.of(LocalDate.of(2022, 1, 9)),
                                LocalDate.of(2022, 1, 8),
                                SourceGrade.B,
                                "agency",
                                "seen",
                                2),
                        new Source(
                                "s1",
                                "",
                                "First",
                                "",
                                Optional.empty(),
                                LocalDate.of(2022, 1, 6),
                                SourceGrade.F,
                                "s1",
                                "",
                                3));
    }

    @Test
    void columns_may_stand_in_any_order_and_optional_ones_may_be_absent() {
        SourceTable table =
                sources("\uFEFFGrade, ID ,file,title,publisher,published,speaks_from\nA,s1,,T,,,2022-01-06\n");
        assertThat(table.findings()).isEmpty();
        assertThat(table.sources()).containsOnlyKeys("s1");
    }

    @Test
    void every_fault_of_the_sources_is_named_at_once() {
        SourceTable table = sources(SOURCE_HEADER
                + "s1,../x.txt,T,,,2022-01-06,A,,\n"
                + "s1,,T,,,2022-01-06,A,,\n"
                + ",,,,yesterday,,G,,\n"
                + "s 3,,T,,,06.01.2022,A,,\n"
                + "s4,/etc/x,T,,2021-12-31,2022-01-06,A,,\n"
                + "s5,,T,,2021-12-31,2022-01-06,A,,\n"
                + "s6,,T,2022-01-06,A,,\n");
        assertThat(texts(table.findings()))
                .containsExactly(
                        "sources/sources.csv:8: error: the row has 7 fields, the header 9."
                                + " Put fields that contain a comma in double quotes.",
                        "sources/sources.csv:2:4: error: the file \"../x.txt\" is not in the folder sources."
                                + " Write its path relative to the folder sources.",
                        "sources/sources.csv:3:1: error: the id \"s1\" occurs twice. Give every row its own id.",
                        "sources/sources.csv:4:1: error: \"id\" is empty.",
                        "sources/sources.csv:4:3: error: \"title\" is empty.",
                        "sources/sources.csv:4:5: error: \"yesterday\" is not a date."
                                + " Write year-month-day, such as 2022-01-07.",
                        "sources/sources.csv:4:15: error: \"speaks_from\" is empty.",
                        "sources/sources.csv:4:16: error: \"G\" is not a source grade. Grades are A completely reliable,"
                                + " B usually reliable, C fairly reliable, D not usually reliable, E unreliable,"
                                + " F reliability cannot be judged.",
                        "sources/sources.csv:5:1: error: the id \"s 3\" has characters that ids do not have."
                                + " Use letters, digits, hyphens, underscores and full stops, at most 100.",
                        "sources/sources.csv:5:10: error: \"06.01.2022\" is not a date."
                                + " Write year-month-day, such as 2022-01-07.",
                        "sources/sources.csv:6:4: error: the file \"/etc/x\" is not in the folder sources."
                                + " Write its path relative to the folder sources.",
                        "sources/sources.csv:7:8: warning: published on 2021-12-31, before the 2022-01-06 it speaks from."
                                + " A text cannot know what came after it was published.");
        assertThat(table.sources()).containsOnlyKeys("s5");
        assertThat(table.ids()).containsExactly("s1", "s4", "s5");
    }

    @Test
    void claims_are_read_with_their_places() {
        ClaimTable table = claims(CLAIM_HEADER
                + "c1,s1,\"He said \"\"6,846 km\"\",\nthen left\",border.length,6846,km,A. Person,2,2022-01-05,a note\n"
                + "c2,s2,It is so,text: it is,,,,6,,\n");
        assertThat(table.findings()).isEmpty();
        assertThat(table.claims())
                .containsExactly(
                        new Claim(
                                "c1",
                                "s1",
                                "He said \"6,846 km\",\nthen left",
                                "border.length",
                                "6846",
                                "km",
                                "A. Person",
                                ItemGrade.PROBABLY_TRUE,
                                Optional.of(LocalDate.of(2022, 1, 5)),
                                "a note",
                                2),
                        new Claim(
                                "c2",
                                "s2",
                                "It is so",
                                "text: it is",
                                "",
                                "",
                                "",
                                ItemGrade.CANNOT_BE_JUDGED,
                                Optional.empty(),
                                "",
                                4));
        assertThat(table.quotes().get("c1")).isEqualTo(new tarazy.text.Position(2, 8));
        assertThat(table.quotes().get("c2")).isEqualTo(new tarazy.text.Position(4, 7));
    }

    @Test
    void every_fault_of_the_claims_is_named_at_once() {
        ClaimTable table = claims(CLAIM_HEADER
                + "c1,s3,\"6,846\nkm\",x,6864,,,7,5 January,\n"
                + "c1,zebra,,text: ,20-30,,,,,\n"
                + "c2,s1,six of them,x,6,,,1,,\n"
                + "c3,s1,six of them,x,7,,,1,,counted in the photograph\n");
        assertThat(texts(table.findings()))
                .containsExactly(
                        "claims.csv:2:4: error: unknown source \"s3\". Did you mean \"s1\"?",
                        "claims.csv:3:14: error: \"7\" is not an item grade. Grades are 1 confirmed by other sources,"
                                + " 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 truth cannot be judged.",
                        "claims.csv:3:16: error: \"5 January\" is not a date. Write year-month-day, such as 2022-01-07.",
                        "claims.csv:3:7: error: the number 6864 of the value does not occur in the quote."
                                + " Quote the words that give it, or say in the note where it comes from.",
                        "claims.csv:4:1: error: the id \"c1\" occurs twice. Give every row its own id.",
                        "claims.csv:4:4: error: unknown source \"zebra\". Sources are declared in sources/sources.csv; tarazy source CASE FILE adds one.",
                        "claims.csv:4:10: error: \"quote\" is empty.",
                        "claims.csv:4:11: error: nothing follows \"text:\". Say in a few words what the claim is about.",
                        "claims.csv:4:26: error: \"item_grade\" is empty.",
                        "claims.csv:4:18: error: \"20-30\" may be a range or a subtraction."
                                + " Write 20 to 30 for a range, (20-30) for a subtraction.");
        assertThat(table.claims()).extracting(Claim::id).containsExactly("c2", "c3");
    }

    @Test
    void faults_of_the_header_come_with_the_nearest_name() {
        assertThat(texts(claims("id,sorce,quote,about,value,item_grade,quote,colour\n")
                        .findings()))
                .containsExactly(
                        "claims.csv:1:4: error: unknown column \"sorce\". Did you mean \"source\"?",
                        "claims.csv:1:39: error: the column \"quote\" occurs twice. Keep one of them.",
                        "claims.csv:1:45: warning: the column \"colour\" is not used.",
                        "claims.csv:1: error: the column \"source\" is missing."
                                + " The columns are id,source,quote,about,value,item_grade,unit,said_by,when,note.");
        assertThat(texts(claims("id;source;quote;about;value;item_grade\nc1;s1;q;x;;1\n")
                        .findings()))
                .containsExactly(
                        "claims.csv:1: error: the columns are not separated by commas. Save the file as CSV with"
                                + " commas; the columns are id,source,quote,about,value,item_grade,unit,said_by,when,note.");
        assertThat(texts(claims("").findings()))
                .containsExactly("claims.csv:1: error: the file is empty. The first line names the columns:"
                        + " id,source,quote,about,value,item_grade,unit,said_by,when,note.");
        assertThat(claims(CLAIM_HEADER).findings()).isEmpty();
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_named_with_its_row() {
        assertThat(texts(claims(CLAIM_HEADER + "c1,s1,q,x,,,,1,,\nc2,s1,\"open,x,,,,1,,\nc3,s1,q,x,,,,1,,\n")
                        .findings()))
                .containsExactly(
                        "claims.csv:3: error: a quotation mark opens a field and none closes it. Close it, and write"
                                + " a quotation mark inside a field twice (\"\"). Nothing from this row on was read.");
        assertThat(texts(claims(CLAIM_HEADER + "c2,s1,\"a \"b\" c\",x,,,,1,,\n").findings()))
                .containsExactly(
                        "claims.csv:2: error: text follows the quotation mark that closes a field. Write a quotation"
                                + " mark inside a field twice (\"\"). Nothing from this row on was read.");
    }

    @Test
    void fields_rows_and_columns_over_the_limits_are_named() {
        String longQuote = "x".repeat(20_001);
        assertThat(texts(claims(CLAIM_HEADER + "c1,s1," + longQuote + ",x,,,,1,,\n")
                        .findings()))
                .containsExactly("claims.csv:2:7: error: a field of 20,001 characters, the limit is 20,000.");
        assertThat(texts(claims(CLAIM_HEADER + "c,s1,q,x,,,,1,,\n".repeat(20_001))
                        .findings()))
                .contains("claims.csv:20002: error: more than 20,000 rows. Nothing from here on was read.");
        assertThat(claims(",".repeat(500) + "\n").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void a_line_of_a_hundred_megabytes_gives_one_message(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("claims.csv");
        byte[] chunk = new byte[1_000_000];
        Arrays.fill(chunk, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(chunk);
            }
        }
        assertThat(texts(ClaimsCsv.read(file, "claims.csv", Set.of("s1")).findings()))
                .containsExactly(
                        "claims.csv: error: 100,000,000 bytes are too many, the limit is 16,777,216. Split the file.");
    }

    @Test
    void a_line_just_under_the_limit_gives_one_message_too() {
        ClaimTable table = claims(CLAIM_HEADER + "c1,s1,\"" + "x".repeat(16_700_000));
        assertThat(texts(table.findings()))
                .containsExactly(
                        "claims.csv:2: error: a quotation mark opens a field and none closes it. Close it, and write"
                                + " a quotation mark inside a field twice (\"\"). Nothing from this row on was read.");
    }

    @Test
    void a_file_that_is_not_utf_8_is_named_with_its_line(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("claims.csv");
        Files.write(file, (CLAIM_HEADER + "c1,s1,caf\u00E9,x,,,,1,,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(texts(ClaimsCsv.read(file, "claims.csv", Set.of("s1")).findings()))
                .containsExactly("claims.csv:2: error: not UTF-8: byte 71 (line 2) is 0xE9. Save the file as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_text_makes_the_readers_throw(long seed) {
        Random random = new Random(seed);
        String[] parts = {
            "c1",
            "s1",
            ",",
            ",",
            ",",
            "\"",
            "\n",
            "\r",
            "6846",
            "\u0000",
            "A",
            "1",
            "2022-01-07",
            "text:",
            "é",
            "\uD83D"
        };
        for (int trial = 0; trial < 3_000; trial++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String body = text.toString();
            for (Finding finding : claims(CLAIM_HEADER + body).findings()) {
                assertThat(finding.line()).as("seed %d, trial %d", seed, trial).isPositive();
            }
            sources(SOURCE_HEADER + body);
            sources(body);
            GradesCsv.read(Document.of("grades.csv", "kind,grade,weight\n" + body));
        }
    }
}
