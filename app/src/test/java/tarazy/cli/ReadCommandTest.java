package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {
    private static final String HARBOUR = """
            Dockers Shut the Port of Velm

            Updated on 2031-03-04

            President Orlan said the strike would end within a week. The port handles more than 1.2 million tonnes of grain a year.

            If the strike goes on, Karsova may send troops. The border of Karsova with Velmara is 640 kilometres long.

            Leave a comment
            """;

    private static final String BORDER = """
            <!doctype html><html><head><title>Border</title><script>var x = "900 kilometres";</script></head>
            <body><nav>Home | News</nav><article><h1>The long border</h1>
            <p>The border of Karsova &amp; Velmara is 710 kilometres long, the ministry reported on 5 March 2031.</p>
            <p>Nobody lives along it but herdsmen who know every path, and few of the posts are manned in winter.</p></article></body></html>
            """;

    @TempDir
    Path directory;

    @BeforeEach
    void makeFolder() throws IOException {
        Path pages = Files.createDirectory(directory.resolve("pages"));
        Files.writeString(pages.resolve("harbour.txt"), HARBOUR);
        Files.writeString(pages.resolve("border.html"), BORDER);
        Files.writeString(pages.resolve("table.csv"), "not,a,text\n");
        Files.writeString(
                directory.resolve("actors.csv"),
                "id,name,aliases,except\nkarsova,Karsova,Karsovan; Dren,\norlan,Orlan,President Orlan,Orlan Street\n");
    }

    private Call call(String... args) {
        return Call.in(directory, FolderCase::open, args);
    }

    private List<JsonNode> lines(String... args) {
        Call call = call(args);
        assertThat(call.exit()).as(call.err()).isZero();
        List<JsonNode> lines = new ArrayList<>();
        call.out().lines().forEach(line -> lines.add(JsonMapper.shared().readTree(line)));
        return lines;
    }

    private static List<String> texts(List<JsonNode> lines, String kind) {
        return lines.stream()
                .filter(line -> line.get("kind").asString().equals(kind))
                .map(line -> line.get("text").asString())
                .toList();
    }

    @Test
    void json_lines_have_the_kind_the_place_and_the_fields_of_the_kind() {
        List<JsonNode> lines = lines("read", "pages", "--actors", "actors.csv", "--format", "jsonl");
        Set<String> kinds = new TreeSet<>();
        for (JsonNode line : lines) {
            kinds.add(line.get("kind").asString());
            int start = line.get("start").asInt();
            int end = line.get("end").asInt();
            if (line.get("source").asString().equals("harbour.txt")) {
                assertThat(HARBOUR.substring(start, end))
                        .isEqualTo(line.get("text").asString());
            } else {
                assertThat(BORDER.substring(start, end))
                        .startsWith(line.get("text").asString().substring(0, 1));
            }
        }
        assertThat(kinds)
                .contains(
                        "zone",
                        "sentence",
                        "date",
                        "quantity",
                        "mention",
                        "attribution",
                        "conditional",
                        "hedge",
                        "contradiction");
        JsonNode grain = lines.stream()
                .filter(line -> line.get("text").asString().startsWith("more than 1.2 million"))
                .filter(line -> line.get("kind").asString().equals("quantity"))
                .findFirst()
                .orElseThrow();
        assertThat(grain.get("value").decimalValue()).isEqualByComparingTo("1200000");
        assertThat(grain.get("comparator").asString()).isEqualTo("more-than");
        assertThat(texts(lines, "conditional")).hasSize(1).first().asString().startsWith("If the strike goes on");
        assertThat(texts(lines, "quantity")).noneMatch(text -> text.startsWith("900"));
        JsonNode date = lines.stream()
                .filter(line -> line.get("text").asString().equals("5 March 2031"))
                .findFirst()
                .orElseThrow();
        assertThat(date.get("interval").get("from").asString()).isEqualTo("2031-03-05");
        JsonNode border = lines.stream()
                .filter(line -> line.get("kind").asString().equals("contradiction"))
                .findFirst()
                .orElseThrow();
        assertThat(border.get("sides")).hasSize(2);
    }

    @Test
    void the_worksheet_tells_who_says_what_and_what_may_contradict() {
        Call call = call("read", "pages", "--actors", "actors.csv");
        assertThat(call.exit()).isZero();
        assertThat(call.out())
                .contains("harbour.txt", "border.html", "orlan", ">1200000", "May contradict each other", "2 documents")
                .doesNotContain("table.csv");
        assertThat(call.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void out_keeps_a_page_and_both_lists() throws IOException {
        assertThat(call("read", "pages", "--actors", "actors.csv", "--out", "sheets")
                        .exit())
                .isZero();
        assertThat(Files.readString(directory.resolve("sheets/worksheet.html")))
                .contains("<h2 id=\"d1-title\">border.html</h2>", "data-row=\"harbour-5,harbour,")
                .doesNotContain("var x");
        assertThat(Files.readString(directory.resolve("sheets/seen.csv")))
                .startsWith("kind,source,start,end,text,zone,class,")
                .contains("quantity,harbour.txt,");
        assertThat(Files.readAllLines(directory.resolve("sheets/seen.jsonl")))
                .hasSameSizeAs(lines("read", "pages", "--actors", "actors.csv", "--format", "jsonl"));
    }

    @Test
    void a_text_that_cannot_be_read_is_named_and_the_others_are_read() throws IOException {
        Files.write(directory.resolve("pages/broken.txt"), new byte[] {'a', '\n', (byte) 0xC3, '('});
        Call call = call("read", "pages");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err()).contains("tarazy: broken.txt:2: not UTF-8");
        assertThat(call.out()).contains("2 documents");
    }

    @Test
    void wrong_calls_are_told_how_to_mend_them() throws IOException {
        assertThat(call("read", "nowhere").err()).isEqualTo("tarazy: there is no folder or file \"nowhere\"\n");
        Files.createDirectory(directory.resolve("empty"));
        assertThat(call("read", "empty").err()).contains("there is no text in \"empty\"; texts end in .txt");
        assertThat(call("read", "pages", "--format", "xml").err()).contains("write text, jsonl or csv");
        Files.writeString(directory.resolve("actors.csv"), "name,aliases\nKarsova,\n");
        assertThat(call("read", "pages", "--actors", "actors.csv").err()).contains("actors.csv:2: the row has no id");
        assertThat(call("read", "pages", "--actors", "actors.csv", "--case", "x")
                        .err())
                .contains("give one of them");
    }

    @Test
    void the_actors_of_a_case_can_be_looked_for_and_one_file_read() {
        assertThat(call("new", "my-case").exit()).isZero();
        List<JsonNode> lines = lines("read", "my-case/sources/herald.txt", "--case", "my-case", "--format", "jsonl");
        assertThat(lines)
                .isNotEmpty()
                .allMatch(line -> line.get("source").asString().equals("herald.txt"));
        assertThat(texts(lines, "mention")).isNotEmpty();
    }
}
